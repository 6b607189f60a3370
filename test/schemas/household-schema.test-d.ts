import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Dwelling, Household, Member, ReportedIncome } from '../../src/deprivation/index.ts';
import type { FieldsOf } from '../../src/foundation/shape/index.ts';
import { householdSchema, readRecords } from '../../src/schemas/index.ts';
import { vn2022 } from '../../src/standards/index.ts';

describe('householdSchema', () => {
  const schema = householdSchema(vn2022, { on: '2024-09-30' });

  it('gives the hand-written type, from anything', () => {
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<Household>();
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<unknown>();
    expectTypeOf(readRecords(schema, []).ok).items.toHaveProperty('value').toEqualTypeOf<Household>();
  });

  it('says of a refused household which member it is about', () => {
    const [record] = readRecords(schema, []).rejected;
    expectTypeOf(record?.issues[0]?.member).toEqualTypeOf<string | undefined>();
  });

  it('is made of every field, the required ones alone not being optional', () => {
    type Required<Type> = keyof {
      [Field in keyof FieldsOf<Type> as Field extends `${string}?` ? never : Field]: true;
    };
    expectTypeOf<Required<Household>>().toEqualTypeOf<'members'>();
    expectTypeOf<Required<Member>>().toEqualTypeOf<'id'>();
    expectTypeOf<Required<Dwelling>>().toEqualTypeOf<never>();
    expectTypeOf<Required<ReportedIncome>>().toEqualTypeOf<never>();
  });
});
