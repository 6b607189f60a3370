import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { own, readOptions, readText } from '../foundation/input/index.ts';
import type { ActId, Citation, RegionCode, Succession, UnitState } from '../law/index.ts';
import { type Mergers, mergers2025 } from '../law/provinces/mergers-2025.ts';
import { provinces, regionSchemes } from '../law/provinces/provinces.ts';
import { fullSource } from '../law/source.ts';
import type { Evidence } from '../vocabulary/index.ts';
import { holdsOn } from './registry-index.ts';

/** The region of a province. */
export interface KnownRegion {
  /** A region is known. */
  readonly kind: 'region';
  /** Code of the province. */
  readonly province: string;
  /** The region. */
  readonly region: RegionCode;
  /** Id of the scheme; regions of the same name have different provinces in different schemes. */
  readonly scheme: string;
  /** Citation of the scheme. */
  readonly citation: Citation;
  /** Evidence for its list of provinces. */
  readonly evidence: Evidence;
}

/** No region for the code and day. */
export interface NoRegion {
  /** No region is known. */
  readonly kind: 'no-region';
  /** The code that was given. */
  readonly province: string;
  /** Why: no scheme is known for the day, or no province has the code on it. */
  readonly reason: 'no-scheme-known' | 'no-such-province';
}

/** The region of a province on a day, or why there is none. */
export type ProvinceRegion = KnownRegion | NoRegion;

/**
 * The provinces and centrally-run cities as they are on a day: 63 until 2025-06-30, 34 from 2025-07-01.
 *
 * @param options - the day, not before 2008-08-01
 * @returns their states in the order of their codes
 * @throws PovertyStandardError `invalid-date`; also for a day before the first that is encoded
 *
 * @example
 * ```ts
 * provincesAt({ on: '2025-06-30' }).length; // => 63
 * provincesAt({ on: '2025-07-01' }).length; // => 34
 * provincesAt({ on: '2025-06-30' }).find(({ code }) => code === '44').name; // => 'Quảng Bình'
 * provincesAt({ on: '2025-07-01' }).find(({ code }) => code === '44').name; // => 'Quảng Trị'
 * provincesAt({ on: '2026-04-30' }).find(({ code }) => code === '75').type; // => 'municipality'
 * ```
 */
export function provincesAt(options: { readonly on: CivilDate }): UnitState<'province'>[] {
  const { on } = readOptions(options, 'options', ['on']);
  const day = parseCivilDate(on, 'options.on');
  if (day < firstDay) {
    fail('invalid-date', 'options.on', on, { kind: 'date-from', than: firstDay });
  }
  return provinces
    .filter((state) => holdsOn(state, day))
    .sort((first, second) => Number(first.code) - Number(second.code));
}

/**
 * The region of a province on a day: by Resolution 81/2023/QH15 until 2025-06-30, by Resolution 306/NQ-CP from 2025-10-05. Between the two no
 * scheme is known. The first day of the earlier scheme is not known either: it is used for all earlier days that are encoded.
 *
 * A regional total cannot be converted between schemes by the name of the region, only through provinces.
 *
 * @param province - code of the province
 * @param options - the day
 * @throws PovertyStandardError `invalid-date`; also for a day before the first that is encoded; `missing-value` where the code or the options are absent,
 *   `invalid-value` for a code that is not text
 *
 * @example
 * ```ts
 * regionOf('26', { on: '2025-06-30' });
 * // => { kind: 'region', province: '26', region: 'red-river-delta', scheme: 'nq-81-2023', citation: { act: 'nq-81-2023' }, evidence: 'confirmed' }
 * const found = regionOf('25', { on: '2026-01-01' });
 * found.kind === 'region' && [found.region, found.evidence]; // => ['northern-midlands-mountains', 'single-source']
 * regionOf('25', { on: '2025-08-01' }); // => { kind: 'no-region', province: '25', reason: 'no-scheme-known' }
 * regionOf('26', { on: '2026-01-01' }); // => { kind: 'no-region', province: '26', reason: 'no-such-province' }
 * ```
 */
export function regionOf(province: string, options: { readonly on: CivilDate }): ProvinceRegion {
  readText(province, 'province');
  const day = parseCivilDate(readOptions(options, 'options', ['on']).on, 'options.on');
  if (!provincesAt({ on: day }).some(({ code }) => code === province)) {
    return { kind: 'no-region', province, reason: 'no-such-province' };
  }
  const scheme = regionSchemes.find((candidate) => {
    const { from = day, until = day } = own(candidate);
    return from <= day && day <= until;
  });
  const entry = Object.entries(scheme?.regions ?? {}).find(([, codes]) => codes.includes(province));
  if (!scheme || !entry) {
    return { kind: 'no-region', province, reason: 'no-scheme-known' };
  }
  const { id, source } = scheme;
  return { kind: 'region', province, region: entry[0] as RegionCode, scheme: id, ...fullSource(source) };
}

/**
 * Which of the 63 provinces were merged into which of the 34, with all of their territory and people: Resolution 202/2025/QH15, whose map
 * agrees in three publications. The eleven provinces that did not change have no succession.
 */
export const provinceSuccessions: readonly Succession<'province', ActId>[] = /* @__PURE__ */ successionsOf(mergers2025);

/** The first day for which the provinces are encoded. */
const firstDay = '2008-08-01';

/** A succession for each unit merged, with all of its territory and people. */
function successionsOf({ act, on, into }: Mergers): readonly Succession<'province', ActId>[] {
  const whole = { territory: 'whole', people: 'whole' } as const;
  return freezeDeep<readonly Succession<'province', ActId>[]>(
    into.flatMap(([to, parts]) => parts.map((from) => ({ level: 'province', from, to, on, ...whole, act }) as const)),
  );
}
