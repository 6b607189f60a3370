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
  /** A region. */
  readonly kind: 'region';
  /** Code of the province. */
  readonly province: string;
  /** The region. */
  readonly region: RegionCode;
  /** Id of the scheme, because regions of the same name have other members in another. */
  readonly scheme: string;
  /** Where the scheme stands. */
  readonly citation: Citation;
  /** How well its members are attested. */
  readonly evidence: Evidence;
}

/** No region is known. */
export interface NoRegion {
  /** No region. */
  readonly kind: 'no-region';
  /** The code that was given. */
  readonly province: string;
  /** No scheme is known for the day, or no province has the code on it. */
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
  return provinces.filter((state) => holdsOn(state, day)).sort((one, other) => Number(one.code) - Number(other.code));
}

/**
 * The region of a province on a day: by Resolution 81/2023/QH15 until 2025-06-30, by Resolution 306/NQ-CP from 2025-10-05. Between the two no
 * scheme is known. The first day of the older is not known either: it is used for all days before that are encoded.
 *
 * A regional total of one scheme cannot be carried to the other by name, only through provinces.
 *
 * @param province - code of the province
 * @param options - the day
 * @throws PovertyStandardError `invalid-date`; also for a day before the first that is encoded; `missing-value` where there is no code or no option, `invalid-value` for a code
 *   that is no text
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
  const scheme = regionSchemes.find((one) => {
    const { from = day, until = day } = own(one);
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
 * Which of the 63 provinces went into which of the 34, all of their territory and people: Resolution 202/2025/QH15, whose map agrees in
 * three publications. The eleven provinces that stayed as they were have no succession.
 */
export const provinceSuccessions: readonly Succession<'province', ActId>[] = /* @__PURE__ */ successionsOf(mergers2025);

/** The first day for which the provinces are encoded. */
const firstDay = '2008-08-01';

/** One succession for each unit that goes into another, whole. */
function successionsOf({ act, on, into }: Mergers): readonly Succession<'province', ActId>[] {
  const whole = { territory: 'whole', people: 'whole' } as const;
  return freezeDeep<readonly Succession<'province', ActId>[]>(
    into.flatMap(([to, parts]) => parts.map((from) => ({ level: 'province', from, to, on, ...whole, act }) as const)),
  );
}
