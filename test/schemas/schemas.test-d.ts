import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { HouseholdFacts } from '../../src/classification/index.ts';
import type { Claim } from '../../src/figures/index.ts';
import { claimSchema, householdFactsSchema, povertyStandardSchema, readRecords } from '../../src/schemas/index.ts';
import type { Fields } from '../../src/schemas/building/strict-object.ts';
import type { FieldsByTag } from '../../src/schemas/building/tagged-union.ts';
import { type PovertyStandard, type Vn2022Indicator, vn2022 } from '../../src/standards/index.ts';
import type { AreaType, IndicatorRule } from '../../src/vocabulary/index.ts';

describe('the schemas', () => {
  const facts = householdFactsSchema(vn2022);

  it('give the hand-written types', () => {
    expectTypeOf<z.infer<typeof facts>>().toEqualTypeOf<HouseholdFacts<Vn2022Indicator, AreaType>>();
    expectTypeOf<z.infer<typeof povertyStandardSchema>>().toEqualTypeOf<PovertyStandard>();
    expectTypeOf<z.infer<typeof claimSchema>>().toEqualTypeOf<Claim>();
  });

  it('take anything that is untrusted', () => {
    expectTypeOf<z.input<typeof facts>>().toEqualTypeOf<unknown>();
    expectTypeOf<z.input<typeof povertyStandardSchema>>().toEqualTypeOf<unknown>();
    expectTypeOf<z.input<typeof claimSchema>>().toEqualTypeOf<unknown>();
  });

  it('pass their type on to records', () => {
    const { ok } = readRecords(facts, []);
    expectTypeOf(ok).items.toHaveProperty('value').toEqualTypeOf<HouseholdFacts<Vn2022Indicator, AreaType>>();
    expectTypeOf(ok).items.toHaveProperty('index').toEqualTypeOf<number>();
  });
});

describe('the fields of a schema', () => {
  interface Hand {
    readonly needed: string;
    readonly maybe?: number;
  }

  it('name every field of the type, and say which may be absent', () => {
    expectTypeOf<{ needed: z.ZodMiniString; maybe: z.ZodMiniOptional<z.ZodMiniNumber> }>().toExtend<Fields<Hand>>();
    expectTypeOf<{ needed: z.ZodMiniString }>().not.toExtend<Fields<Hand>>();
    expectTypeOf<{ needed: z.ZodMiniString; maybe: z.ZodMiniNumber }>().not.toExtend<Fields<Hand>>();
    expectTypeOf<{
      needed: z.ZodMiniOptional<z.ZodMiniString>;
      maybe: z.ZodMiniOptional<z.ZodMiniNumber>;
    }>().not.toExtend<Fields<Hand>>();
    expectTypeOf<{ needed: z.ZodMiniNumber; maybe: z.ZodMiniOptional<z.ZodMiniNumber> }>().not.toExtend<Fields<Hand>>();
  });

  it('name every member of a union, with its own fields', () => {
    type Members = FieldsByTag<IndicatorRule, 'rule'>;
    expectTypeOf<keyof Members>().toEqualTypeOf<IndicatorRule['rule']>();
    expectTypeOf<keyof Members['floor-area-per-head-below']>().toEqualTypeOf<'squareMetres'>();
    expectTypeOf<keyof Members['ill-member-untreated']>().toEqualTypeOf<never>();
  });
});
