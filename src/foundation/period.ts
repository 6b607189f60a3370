import { type CivilDate, parseCivilDate, type Period } from './dates.ts';
import { fail } from './errors/index.ts';
import { own, requireArgument } from './input/index.ts';

/** A moment of a yearly series: the start or the end of a year. */
interface Moment {
  /** The calendar year named. */
  readonly year: number;
  /** The year whose end it is: the start of 2015 is the end of 2014. */
  readonly endOf: number;
}

/**
 * Whether a period contains a day; both ends belong to it.
 *
 * @throws PovertyStandardError `invalid-date`; `missing-value` where there is no period
 *
 * @example
 * ```ts
 * isInForce({ from: '2022-01-01', until: '2026-12-31' }, '2026-12-31'); // => true
 * ```
 */
export function isInForce(period: Period, on: CivilDate): boolean {
  requireArgument(period, 'period');
  const day = parseCivilDate(on, 'on');
  const { from, until } = own(period);
  return (
    parseCivilDate(from, 'period.from') <= day && (until === undefined || day <= parseCivilDate(until, 'period.until'))
  );
}

/** Reads a moment; a bare year means its end, when its review is done. */
export function readMoment(value: unknown, path: string): Moment {
  const text = typeof value === 'string' && value.length <= longestMoment ? value : '';
  const plain = text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  const groups = momentPatterns.map((pattern) => pattern.exec(plain)?.groups).find((found) => found !== undefined);
  const year = Number(groups?.['year'] ?? 0);
  if (year === 0) {
    fail('invalid-value', path, value, {
      kind: 'moment',
      values: ['đầu năm 2015', 'cuối năm 2019', 'năm 2016', 'end of 2019', '2014-12-31'],
    });
  }
  return { year, endOf: groups?.['start'] === undefined ? year : year - 1 };
}

/** The day of a moment: `cuối năm t` is `t-12-31`, and the start of a year is the end of the year before. */
export function readDay(value: unknown, path: string): CivilDate {
  const isWithinYear = typeof value === 'string' && /^\d{4}-(?!12-31$|01-01$)/u.test(value);
  if (isWithinYear) {
    return parseCivilDate(value, path);
  }
  const { endOf } = readMoment(value, path);
  return parseCivilDate(`${String(endOf).padStart(4, '0')}-12-31`, path);
}

const longestMoment = 40;

const momentPatterns = [
  /^(?:(?<start>đầu) |cuối )?(?:năm )?(?<year>\d{4})$/u,
  /^(?:(?<start>start|beginning)|end) of (?<year>\d{4})$/u,
  /^(?<year>\d{4})-(?:(?<start>01-01)|12-31)$/u,
];
