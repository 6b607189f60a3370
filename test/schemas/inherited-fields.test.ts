import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type PovertyStandard, vn2022 } from '../../src/index.ts';
import {
  claimSchema,
  flowLedgerSchema,
  householdFactsSchema,
  householdSchema,
  observationSchema,
  povertyStandardSchema,
  registrySchema,
  tallySchema,
  targetSchema,
} from '../../src/schemas/index.ts';

const on = '2024-09-30';

/** For each schema, a record that it takes, whose every field is also tried as one that all objects inherit. */
const records: Readonly<Record<string, readonly [schema: z.ZodMiniType, record: Readonly<Record<string, unknown>>]>> = {
  claim: [claimSchema, { kind: 'share', count: 7, total: 100, percent: '7%' }],
  facts: [householdFactsSchema(vn2022 as PovertyStandard), { area: 'urban', monthlyIncomePerCapita: 2_000_000 }],
  household: [householdSchema(vn2022, { on }), { area: 'urban', members: [{ id: 'a', age: 34 }] }],
  ledger: [
    flowLedgerSchema,
    { households: { poor: { columns: {}, closing: 30 } }, persons: { poor: { columns: {}, closing: 90 } } },
  ],
  observation: [
    observationSchema,
    { at: on, measure: 'poor', standard: 'vn-2022', territory: { level: 'country' }, value: { percent: '4.03' } },
  ],
  registry: [registrySchema, { units: [] }],
  standard: [povertyStandardSchema, { ...vn2022 }],
  tally: [tallySchema, { level: 'commune', code: '05986', counts: { households: 9_000 } }],
  target: [
    targetSchema,
    {
      id: 'under-three',
      kind: 'level',
      better: 'lower',
      measure: 'poor',
      period: { until: '2025-12-31' },
      bound: { value: '3', included: false },
    },
  ],
};

function withInherited<Result>(name: string, value: unknown, act: () => Result): Result {
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    return act();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

describe.each(Object.entries(records))('the schema of a %s', (_, [schema, record]) => {
  it('takes the record', () => {
    expect(z.safeParse(schema, record).success).toBe(true);
  });

  it.each(Object.keys(record))('does not take %s from what all objects inherit', (name) => {
    const { [name]: value, ...others } = record;
    const without = z.safeParse(schema, others);
    const inherited = withInherited(name, value, () => z.safeParse(schema, others));
    expect(inherited.success).toBe(without.success);
    expect(inherited.error?.issues.map(({ path }) => path)).toEqual(without.error?.issues.map(({ path }) => path));
    expect(Object.keys(inherited.data ?? {})).not.toContain(name);
  });

  it('refuses what refers to itself', () => {
    const loop: Record<string, unknown> = { ...record };
    loop[Object.keys(record)[0] as string] = loop;
    expect(z.safeParse(schema, loop).success).toBe(false);
  });
});
