import type { FieldsOf, Shape } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import type { HouseholdFacts, HouseholdIncome } from './household-facts.ts';

/** The facts of a household under a standard, as `readFacts` reads them by hand. */
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
