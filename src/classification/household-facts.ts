import { fail, type ValueErrorCode } from '../foundation/errors/index.ts';
import { ownValue } from '../foundation/input/index.ts';
import { fieldPath, type FieldsOf, isRecord, type Shape } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { DeprivationStatus } from '../vocabulary/index.ts';

/** The income of a whole household; it is compared exactly, without division. */
export interface HouseholdIncome {
  /** Total income of all members over the months covered, in đồng. */
  readonly total: number;
  /** Number of members who share it, from 1. */
  readonly members: number;
  /** Number of months covered, from 1; 1 when absent. */
  readonly months?: number | undefined;
}

/** Income per head and month in đồng, or the household's total; `undefined` is unknown. */
export type IncomeFact = number | HouseholdIncome | undefined;

/**
 * The known deprivations: the list of the deprived indicators (every indicator not in it is then not deprived), or a status for each
 * indicator (absent is unknown).
 */
export type DeprivationFacts<Indicator extends string = string> =
  | readonly Indicator[]
  | ([Indicator] extends [never]
      ? Readonly<Record<string, never>>
      : Readonly<Partial<Record<Indicator, boolean | DeprivationStatus | undefined>>>);

/** The facts that classification takes. A field that is absent or `undefined` is unknown; at least one must be given. */
export interface HouseholdFacts<Indicator extends string = string, Area extends string = string> {
  /** Residence area, a code of the standard. */
  readonly area?: Area | undefined;
  /** Income per head and month in đồng, or the household's total. */
  readonly monthlyIncomePerCapita?: IncomeFact;
  /** The deprived indicators, or a status for each. */
  readonly deprivations?: DeprivationFacts<Indicator> | undefined;
}

/** An amount as a quotient, so that a total is compared with a bound by multiplication. */
export interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
}

/** Facts after validation. */
export interface ReadFacts {
  /** The possible areas: all areas of the standard if unknown. */
  readonly areas: readonly string[];
  /** Income per head in the period of the standard, in đồng; undefined if unknown. */
  readonly income: Quotient | undefined;
  /** Whether each indicator of the standard is deprived, in its order; undefined if unknown. */
  readonly deprived: readonly (boolean | undefined)[];
}

/** The shape of the facts under a standard. `readFacts` reads the same by hand, to keep classification small. */
export function factsShape({ areas, indicators }: PovertyStandard): Shape {
  const codes = indicators.map(({ code }) => code);
  const income: FieldsOf<HouseholdIncome> = {
    total: { kind: 'amount' },
    members: { kind: 'count', least: 1 },
    'months?': { kind: 'count', least: 1 },
  };
  const status: Shape = { kind: 'one-of', values: [true, false, 'deprived', 'not-deprived', 'unknown'] };
  const fields: FieldsOf<HouseholdFacts> = {
    'area?': { kind: 'one-of', values: areas, code: 'unknown-area' },
    'monthlyIncomePerCapita?': {
      kind: 'either',
      object: { kind: 'object', fields: income },
      otherwise: { kind: 'amount' },
    },
    'deprivations?': {
      kind: 'either',
      list: {
        kind: 'list',
        of: { kind: 'one-of', values: codes, code: 'unknown-indicator' },
        unique: { code: 'duplicate-indicator' },
      },
      object: {
        kind: 'object',
        fields: Object.fromEntries(codes.map((code) => [`${code}?`, status])),
        unknown: 'unknown-indicator',
      },
    },
  };
  return { kind: 'object', fields, isFilled: true };
}

/** The value, if it is on the list; otherwise throws. */
export function oneOf<Value>(code: ValueErrorCode, path: string, received: unknown, values: readonly Value[]): Value {
  return values.includes(received as Value)
    ? (received as Value)
    : fail(code, path, received, { kind: 'one-of', values: values as readonly string[] });
}

/** Reads a finite number that is not negative; with `least`, a whole number from there. */
export function readNumber(path: string, value: unknown, least?: number): number {
  const expected = { kind: least === undefined ? 'number' : 'whole-number', least: least ?? 0 } as const;
  if (!Number.isFinite(value)) {
    return fail(value === undefined || value === null ? 'missing-value' : 'invalid-number', path, value, expected);
  }
  const number = value as number;
  return number < 0
    ? fail('negative-value', path, value, expected)
    : least !== undefined && !Number.isSafeInteger(number)
      ? fail('fractional-count', path, value, expected)
      : number < (least ?? 0)
        ? fail('out-of-range', path, value, expected)
        : number;
}

/** The given area, or all areas of the standard if unknown. */
export function readAreas(area: unknown, { areas }: PovertyStandard): readonly string[] {
  return area === undefined ? areas : [oneOf('unknown-area', 'area', area, areas)];
}

/** The number of months in the income period of a standard. */
export function monthsIn({ incomePeriod }: PovertyStandard): number {
  return incomePeriod === 'year' ? 12 : 1;
}

/** Reads the income per head in the period of the standard. */
export function readIncome(income: unknown, standard: PovertyStandard): Quotient | undefined {
  const path = 'monthlyIncomePerCapita';
  if (income === undefined) {
    return income;
  }
  if (!isRecord(income)) {
    return { numerator: readNumber(path, income) * monthsIn(standard), denominator: 1 };
  }
  const { total, members, months = 1 } = fieldsOf(income, ['total', 'members', 'months'], path);
  return {
    numerator: readNumber(`${path}.total`, total) * monthsIn(standard),
    denominator: readNumber(`${path}.members`, members, 1) * readNumber(`${path}.months`, months, 1),
  };
}

/** Whether each indicator is deprived, in their order; undefined if unknown. */
export function readDeprivations(
  deprivations: unknown,
  indicators: PovertyStandard['indicators'],
): (boolean | undefined)[] {
  const path = 'deprivations';
  const codes = indicators.map(({ code }) => code);
  if (Array.isArray(deprivations)) {
    const deprived = new Set<string>();
    // `keys()` visits holes, which `forEach` would skip; inherited elements do not count.
    for (const index of deprivations.keys()) {
      const code: unknown = ownValue(deprivations, index) ?? undefined;
      const itemPath = `${path}[${index}]`;
      const indicator = oneOf(code === undefined ? 'missing-value' : 'unknown-indicator', itemPath, code, codes);
      if (deprived.has(indicator)) {
        fail('duplicate-indicator', itemPath, code, { kind: 'each-once' });
      }
      deprived.add(indicator);
    }
    return codes.map((code) => deprived.has(code));
  }
  const statuses = fieldsOf(deprivations, codes, path, 'unknown-indicator');
  return codes.map((code) => {
    const { [code]: given = 'unknown' } = statuses;
    const status = oneOf('invalid-value', fieldPath(path, code), given, [
      true,
      false,
      'deprived',
      'not-deprived',
      'unknown',
    ]);
    return status === 'unknown' ? undefined : status === true || status === 'deprived';
  });
}

/** The fields of the facts; throws unless at least one is present. */
export function factFields(facts: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(facts ?? fail('missing-value', 'facts', facts, { kind: 'value' }), names);
  if (Object.keys(fields).length === 0) {
    fail('empty-input', '', facts, { kind: 'at-least-one', values: names });
  }
  return fields;
}

/** The names of the facts that classification takes. */
export const factNames: readonly (keyof HouseholdFacts)[] = ['area', 'monthlyIncomePerCapita', 'deprivations'];

/** Validates the facts of a household against a standard. */
export function readFacts(facts: HouseholdFacts, standard: PovertyStandard): ReadFacts {
  requireStandard(standard);
  const { area, monthlyIncomePerCapita, deprivations = {} } = factFields(facts, factNames);
  return {
    areas: readAreas(area, standard),
    income: readIncome(monthlyIncomePerCapita, standard),
    deprived: readDeprivations(deprivations, standard.indicators),
  };
}

/** The own fields of a record; throws for a name that is not on the list. A null field is absent. */
function fieldsOf(
  value: unknown,
  names: readonly string[],
  path = '',
  code: ValueErrorCode = 'unknown-field',
): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) {
    return fail('invalid-value', path || 'facts', value, { kind: 'object' });
  }
  const fields = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(value)) {
    if (!names.includes(name)) {
      fail(code, fieldPath(path, name), value[name], { kind: 'known-field', values: names });
    }
    // eslint-disable-next-line local/no-foreign-key -- a name on the list, in an object that inherits nothing
    fields[name] = value[name] ?? undefined;
  }
  return fields;
}
