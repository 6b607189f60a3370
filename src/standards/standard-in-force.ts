import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { type NamedPeriod, PovertyStandardError } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { own, readList, readOptions } from '../foundation/input/index.ts';
import { isInForce } from '../foundation/period.ts';
import type { ApplicationPeriod, PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import { hanoi2011, hanoi2016, hanoi2022 } from '../law/standards/local/hanoi.ts';
import {
  hoChiMinhCity2016,
  hoChiMinhCity2019,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
} from '../law/standards/local/ho-chi-minh-city.ts';
import {
  bacNinh2025,
  binhDuong2016,
  daNang2016,
  dongNai2022,
  quangNinh2023,
} from '../law/standards/local/provinces.ts';
import { vn2001 } from '../law/standards/vn-2001.ts';
import { vn2006 } from '../law/standards/vn-2006.ts';
import { vn2011 } from '../law/standards/vn-2011.ts';
import { vn2016 } from '../law/standards/vn-2016.ts';
import { vn2022 } from '../law/standards/vn-2022.ts';
import { vn2027 } from '../law/standards/vn-2027.ts';

/** Where {@link standardInForce} looks. */
export interface StandardInForceOptions<Standard extends PovertyStandard = PovertyStandard> {
  /** The standards to choose from; the national ones when absent. */
  readonly among?: readonly Standard[] | undefined;
}

interface Application {
  readonly standard: PovertyStandard;
  readonly period: ApplicationPeriod;
}

/**
 * The standard that applies on a day. The period of application decides, never the title, the signature or the entry into
 * force of an act; outside every period there is no answer, and no fall-through to an older standard.
 *
 * At a change of standard the review of the year's end is run under both: ask for 31 December and for 1 January.
 *
 * @param on - the day of application
 * @param options - `among`: the standards to choose from
 * @throws PovertyStandardError `invalid-date`; `no-standard-in-force` with the nearest periods before and after the day;
 *   `overlapping-periods` when more than one of the standards applies, as with those of two provinces;
 *   `missing-value` for options that are `null` and for a hole in `among`, `invalid-value` where `among` is not a list
 *
 * @example
 * ```ts
 * standardInForce('2021-12-31').id; // => 'vn-2016'
 * standardInForce('2026-12-31').id; // => 'vn-2022'
 * standardInForce('2021-06-30', { among: [hoChiMinhCity2019, hoChiMinhCity2021] }).id; // => 'ho-chi-minh-city-2021'
 * ```
 */
export function standardInForce<Standard extends PovertyStandard = PovertyStandard>(
  on: CivilDate,
  options: StandardInForceOptions<Standard> = {},
): Standard {
  parseCivilDate(on);
  // The default has the type too: without `among` nothing narrows `Standard`.
  const among = readList(
    readOptions(options, 'options', ['among']).among ?? nationalStandards,
    'options.among',
  ) as readonly Standard[];
  among.forEach((standard, index) => requireStandard(standard, `options.among[${index}]`));
  const periods = among.flatMap((standard) => standard.periods.map((period) => ({ standard, period })));
  const applying = periods.filter(({ period }) => isInForce(period, on));
  const [first] = applying;
  if (!first) {
    const nearest = nearestPeriods(periods.map(namedPeriod), on);
    const named = nearest.map((period) => {
      const { standard, from, until } = own(period);
      return `${standard} (${until ? `${from} – ${until}` : `from ${from}`})`;
    });
    throw new PovertyStandardError('no-standard-in-force', {
      path: 'on',
      received: on,
      expected: { kind: 'day-on-which-a-standard-applies', values: named },
      nearest,
    });
  }
  if (applying.length > 1) {
    throw new PovertyStandardError('overlapping-periods', {
      path: 'among',
      received: among,
      expected: { kind: 'one-standard-that-applies', values: applying.map(({ standard }) => standard.id) },
      periods: applying.map(namedPeriod),
    });
  }
  return first.standard;
}

/**
 * Standards that a province or city set above the national one, as far as they are attested; oldest first, then by id.
 * The list is not complete. Standards of different territories apply on the same day, so choose by {@link PovertyStandard.territory}.
 */
export const localStandards: readonly PovertyStandard[] = /* @__PURE__ */ freezeDeep([
  hanoi2011,
  binhDuong2016,
  daNang2016,
  hanoi2016,
  hoChiMinhCity2016,
  hoChiMinhCity2019,
  hoChiMinhCity2021,
  dongNai2022,
  hanoi2022,
  quangNinh2023,
  hoChiMinhCity2024,
  bacNinh2025,
]);

/** The national standards, oldest first. From 2001-01-01 to 2030-12-31 exactly one of them applies on every day. */
export const nationalStandards: readonly PovertyStandard[] = /* @__PURE__ */ freezeDeep([
  vn2001,
  vn2006,
  vn2011,
  vn2016,
  vn2022,
  vn2027,
]);

/** The last period before the day and the first after it, as far as there are any. */
function nearestPeriods(periods: readonly NamedPeriod[], on: CivilDate): NamedPeriod[] {
  const byStart = [...periods].sort((first, second) => (first.from < second.from ? -1 : 1));
  const before = byStart.filter(({ from }) => from < on).at(-1);
  const after = byStart.find(({ from }) => from > on);
  return [before, after].filter((period) => period !== undefined);
}

function namedPeriod({ standard, period }: Application): NamedPeriod {
  const { from, until } = own(period);
  return { standard: standard.id, from, ...(until !== undefined && { until }) };
}
