import { own, readText, requireArgument } from '../foundation/reading/index.ts';
import { parseCivilDate } from '../foundation/time/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import { provincesAt } from './provinces-at.ts';
import type { RegionCode } from './region.ts';
import { regionSchemes } from './region-schemes.ts';

/** The region of a province on a day, or why there is none. */
export type ProvinceRegion =
  | {
      /** The province has a region. */
      readonly found: true;
      /** The region. */
      readonly region: RegionCode;
      /** Id of the scheme, because regions of the same name have other members in another. */
      readonly scheme: string;
    }
  | {
      /** The province has none. */
      readonly found: false;
      /** No scheme is known for the day, or no province has the code on it. */
      readonly because: 'no-scheme-known' | 'no-such-province';
    };

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
 * regionOf('26', { on: '2025-06-30' }); // => { found: true, region: 'red-river-delta', scheme: 'nq-81-2023' }
 * regionOf('25', { on: '2026-01-01' }); // => { found: true, region: 'northern-midlands-mountains', scheme: 'nq-306-2025' }
 * regionOf('25', { on: '2025-08-01' }); // => { found: false, because: 'no-scheme-known' }
 * regionOf('26', { on: '2026-01-01' }); // => { found: false, because: 'no-such-province' }
 * ```
 */
export function regionOf(province: string, options: { readonly on: CivilDate }): ProvinceRegion {
  readText(province, 'province');
  requireArgument(options, 'options');
  const day = parseCivilDate(own(options).on);
  if (!provincesAt(day).some(({ code }) => code === province)) {
    return { found: false, because: 'no-such-province' };
  }
  const scheme = regionSchemes.find((one) => {
    const { from = day, until = day } = own(one);
    return from <= day && day <= until;
  });
  const entry = Object.entries(scheme?.regions ?? {}).find(([, codes]) => codes.includes(province));
  return scheme && entry
    ? { found: true, region: entry[0] as RegionCode, scheme: scheme.id }
    : { found: false, because: 'no-scheme-known' };
}
