import { refuse, type ValueErrorCode } from '../foundation/errors/index.ts';
import { own, ownValue } from '../foundation/reading/index.ts';
import { requireStandard } from '../law/require-standard.ts';
import type { PovertyStandard } from '../standards/index.ts';
import type { HouseholdFacts, HouseholdIncome, IncomeFact } from './household-facts.ts';

/** An amount as a quotient, so that a total is compared with a bound by multiplying. */
export interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
}

/** Facts after validation. */
export interface ReadFacts {
  /** The areas that are possible: all of the standard where it is not known. */
  readonly areas: readonly string[];
  /** Income per head in the period of the standard. */
  readonly income: Quotient | undefined;
  /** True, false or unknown for every indicator of the standard, in its order. */
  readonly deprived: readonly (boolean | undefined)[];
}

/** Refuses whatever is not on a list. */
export function oneOf<Value>(code: ValueErrorCode, path: string, received: unknown, allowed: readonly Value[]): Value {
  return allowed.includes(received as Value)
    ? (received as Value)
    : refuse(code, path, received, `one of: ${allowed.join(', ')}`);
}

/** The own fields of an object, all of which must be on the list. */
export function fieldsOf(
  code: ValueErrorCode,
  path: string,
  value: unknown,
  allowed: readonly string[],
): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse('invalid-value', path || 'facts', value, 'an object');
  }
  for (const name of Object.keys(value)) {
    oneOf(code, path ? `${path}.${name}` : name, name, allowed);
  }
  return new Map(Object.entries(value));
}

/** A finite number that is not negative. */
function readAmount(path: string, value: unknown): number {
  return Number.isFinite(value)
    ? (value as number) < 0
      ? refuse('negative-value', path, value, '0 or more')
      : (value as number)
    : refuse('invalid-number', path, value, 'a finite number');
}

/** A whole number from 0 or, for a divisor, from 1. */
export function readCount(path: string, value: unknown, least: number): number {
  return Number.isSafeInteger(readAmount(path, value)) && (value as number) >= least
    ? (value as number)
    : refuse('fractional-count', path, value, `a whole number from ${least}`);
}

/** The area, or all areas where it is not known. */
export function readAreas(area: unknown, { areas }: PovertyStandard): readonly string[] {
  return area === undefined ? areas : [oneOf('unknown-area', 'area', area, areas)];
}

/** The months that the amounts of a standard are reckoned by. */
export function monthsIn({ incomePeriod }: PovertyStandard): number {
  return incomePeriod === 'year' ? 12 : 1;
}

/** The income per head in the period of the standard. */
export function readIncome(income: IncomeFact, standard: PovertyStandard): Quotient | undefined {
  const path = 'monthlyIncomePerCapita';
  if (income === undefined) {
    return income;
  }
  const whole = typeof income === 'object';
  if (whole) {
    fieldsOf('unknown-field', path, income, ['total', 'members', 'months']);
  }
  const { total, members, months = 1 } = own<HouseholdIncome>(whole ? income : { total: income, members: 1 });
  return {
    numerator: readAmount(whole ? `${path}.total` : path, total) * monthsIn(standard),
    denominator: readCount(`${path}.members`, members, 1) * readCount(`${path}.months`, months, 1),
  };
}

/** What is known of every indicator, in their order. */
export function readDeprivations(
  deprivations: unknown,
  indicators: PovertyStandard['indicators'],
): (boolean | undefined)[] {
  const path = 'deprivations';
  const codes = indicators.map(({ code }) => code);
  const listed = Array.isArray(deprivations);
  if (listed) {
    // Goes over holes too, which `forEach` would not; what one inherits is no indicator.
    for (const index of deprivations.keys()) {
      const code: unknown = ownValue(deprivations, index);
      const place = `${path}[${index}]`;
      oneOf(code === undefined ? 'missing-value' : 'unknown-indicator', place, code, codes);
      if (deprivations.indexOf(code) < index) {
        refuse('duplicate-indicator', place, code, 'each indicator once');
      }
    }
  }
  const statuses = listed
    ? new Map(codes.map((code) => [code, deprivations.includes(code)]))
    : fieldsOf('unknown-indicator', path, deprivations, codes);
  // By the place in the list: deprived, not deprived, unknown.
  const meanings = [true, 'deprived', false, 'not-deprived', undefined, 'unknown'];
  return codes.map((code) => {
    const meaning = meanings.indexOf(oneOf('invalid-value', `${path}.${code}`, statuses.get(code), meanings));
    return meaning > 3 ? undefined : meaning < 2;
  });
}

/** Refuses facts that are none, or that have other fields. */
export function checkFields(facts: HouseholdFacts | null | undefined): void {
  const given = facts ?? refuse('missing-value', 'facts', facts, 'an object');
  if (!fieldsOf('unknown-field', '', given, ['area', 'monthlyIncomePerCapita', 'deprivations']).size) {
    refuse('empty-input', '', facts, 'at least one fact');
  }
}

/** Validates the facts of a household against a standard. */
export function readFacts(facts: HouseholdFacts, standard: PovertyStandard): ReadFacts {
  requireStandard(standard);
  checkFields(facts);
  const { area, monthlyIncomePerCapita, deprivations = {} } = own(facts);
  return {
    areas: readAreas(area, standard),
    income: readIncome(monthlyIncomePerCapita, standard),
    deprived: readDeprivations(deprivations, standard.indicators),
  };
}
