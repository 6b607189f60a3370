import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  claimSchema,
  householdFactsSchema,
  type JsonSchema,
  jsonSchemaOf,
  povertyStandardSchema,
} from '../../src/schemas/index.ts';
import { localStandards, nationalStandards, vn2022 } from '../../src/standards/index.ts';

/** Compiles under strict mode, which refuses unknown keywords and contradictions. */
function validatorOf(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } });
  expect(ajv.validateSchema(schema)).toBe(true);
  return ajv.compile(schema);
}

describe('jsonSchemaOf', () => {
  it.each([
    ['urn:chuan-ngheo:household-facts:vn-2022', jsonSchemaOf(householdFactsSchema(vn2022))],
    ['urn:chuan-ngheo:poverty-standard', jsonSchemaOf(povertyStandardSchema)],
    ['urn:chuan-ngheo:claim', jsonSchemaOf(claimSchema)],
  ])('%s is plain data of draft 2020-12', (id, schema) => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(id);
    expect(schema['title']).toMatch(/^\S.*\S$/);
    expect(structuredClone(schema)).toEqual(schema);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(validatorOf(schema)).toBeTypeOf('function');
  });

  it.each(nationalStandards.map((standard) => [standard.id, standard] as const))(
    'describes the facts under %s',
    (_, standard) => {
      const accepts = validatorOf(jsonSchemaOf(householdFactsSchema(standard)));
      expect(accepts({ area: standard.areas[0], deprivations: standard.indicators.map(({ code }) => code) })).toBe(
        true,
      );
      expect(accepts({ deprivations: ['nothing-of-the-kind'] })).toBe(false);
      expect(accepts({ area: 'suburb' })).toBe(false);
      expect(accepts({ monthlyIncomePerCapita: { total: 1, members: 0 } })).toBe(false);
      expect(accepts({})).toBe(false);
    },
  );

  it('says what each field is, in both languages for indicators', () => {
    const { properties } = jsonSchemaOf(householdFactsSchema(vn2022)) as {
      properties: Record<string, { description: string; anyOf: { properties?: Record<string, unknown> }[] }>;
    };
    expect(properties['monthlyIncomePerCapita']?.description).toBe(
      'Income per head and month in đồng, or the household’s total',
    );
    expect(properties['deprivations']?.anyOf[1]?.properties?.['nutrition']).toEqual({
      title: 'Dinh dưỡng',
      description: 'Nutrition',
      enum: [true, false, 'deprived', 'not-deprived', 'unknown', null],
    });
  });

  it('describes the indicators of a standard that has its own', () => {
    const own = {
      ...vn2022,
      indicators: [
        { ...vn2022.indicators[0], code: 'own', name: { vi: 'Riêng', en: 'Own' } },
        { ...vn2022.indicators[0], code: 'unnamed' },
      ],
    };
    const { properties } = jsonSchemaOf(householdFactsSchema(own as never)) as {
      properties: Record<string, { anyOf: { properties?: Record<string, unknown> }[] }>;
    };
    const statuses = properties['deprivations']?.anyOf[1]?.properties;
    expect(statuses?.['own']).toMatchObject({ title: 'Riêng', description: 'Own' });
    expect(Object.keys(statuses?.['unnamed'] as object)).toEqual(['enum']);
  });

  it('accepts every standard of the library and no other structure', () => {
    const accepts = validatorOf(jsonSchemaOf(povertyStandardSchema));
    for (const standard of [...nationalStandards, ...localStandards]) {
      expect(accepts(JSON.parse(JSON.stringify(standard)))).toBe(true);
    }
    const [period] = vn2022.periods;
    for (const change of [
      { id: '' },
      { colour: 'red' },
      { gaps: null },
      { areas: [] },
      { periods: [{ ...period, from: '2022-02-30' }] },
      { periods: [{ ...period, from: '0000-01-01' }] },
    ]) {
      expect(accepts({ ...vn2022, ...change })).toBe(false);
    }
  });

  it('accepts claims and no other structure', () => {
    const accepts = validatorOf(jsonSchemaOf(claimSchema));
    expect(accepts({ kind: 'difference', from: '25,95%', to: 10.89, change: null })).toBe(true);
    expect(accepts({ kind: 'difference', from: '25,95%', to: 10.89 })).toBe(false);
    expect(accepts({ kind: 'sum', parts: [], total: 1 })).toBe(false);
    expect(accepts({ kind: 'average', change: 1, perStep: 1, steps: 1.5 })).toBe(false);
    expect(accepts({ kind: 'guess' })).toBe(false);
  });
});
