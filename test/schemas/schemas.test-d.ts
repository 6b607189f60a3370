import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { HouseholdFacts } from '../../src/classification/index.ts';
import type { Claim } from '../../src/claims/index.ts';
import { claimSchema, householdFactsSchema, povertyStandardSchema, readRecords } from '../../src/schemas/index.ts';
import type { FieldsOf, Shape } from '../../src/foundation/shape/index.ts';
import { type PovertyStandard, type Vn2022Indicator, vn2022 } from '../../src/standards/index.ts';
import type { AreaType } from '../../src/vocabulary/index.ts';

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

describe('the fields of a shape', () => {
  interface Hand {
    readonly needed: string;
    readonly maybe?: number;
  }
  type Given<Name extends string> = Readonly<Record<Name, Shape>>;

  it('name every field of the type, and say which may be absent', () => {
    expectTypeOf<Given<'needed' | 'maybe?'>>().toExtend<FieldsOf<Hand>>();
    expectTypeOf<Given<'needed'>>().not.toExtend<FieldsOf<Hand>>();
    expectTypeOf<Given<'needed' | 'maybe'>>().not.toExtend<FieldsOf<Hand>>();
    expectTypeOf<Given<'needed?' | 'maybe?'>>().not.toExtend<FieldsOf<Hand>>();
    expectTypeOf<keyof FieldsOf<Hand>>().toEqualTypeOf<'needed' | 'maybe?'>();
  });
});
