import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assessHouseholds } from '../../src/deprivation/index.ts';
import { householdSchema, jsonSchemaOf, readRecords } from '../../src/schemas/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const on = '2024-09-30';
const schema = householdSchema(vn2022, { on });

const full = {
  id: 'hộ 7',
  area: 'rural',
  members: [
    {
      id: 'mẹ',
      birthDate: '1990-02-28',
      age: 34,
      attendsSchool: 'none',
      completedSchool: 'lower-secondary',
      attendsTraining: 'none',
      diplomas: ['elementary-vocational'],
      onTheJobTrainingCertificate: false,
      workStatus: 'wage-work',
      labourContract: true,
      seekingWork: false,
      ableToWork: true,
      ofWorkingAge: true,
      elderly: false,
      disability: false,
      monthlySocialAllowance: false,
      healthInsurance: true,
      telecomServices: { internet: true },
    },
    { id: 'con', age: 6, stunted: false, underweight: undefined, ill: true, soughtTreatment: true },
  ],
  mayHaveMoreMembers: false,
  dwelling: { durable: { wall: true, roof: false }, grade: 'semi-permanent', floorAreaSquareMetres: 24.5 },
  waterSource: 'piped',
  sanitation: 'septic-or-semi-septic',
  telecomServices: ['internet'],
  devices: ['smartphone', 'television'],
  hearsLoudspeaker: true,
  income: { total: 60_000_000, months: 12, excluded: [{ kind: 'trợ cấp', dong: 4_320_000 }] },
  reported: { 'water-source': 'unknown', nutrition: false },
  extra: { name: 'Nguyễn Thị Hoa', ethnicity: ['Tày'] },
};

/** Code, path and member of every issue of a household. */
function issuesOf(household: unknown): [string, string, string | undefined][] {
  const { rejected } = readRecords(schema, [household]);
  return rejected.flatMap(({ issues }) => issues.map(({ code, path, member }) => [code, path, member] as never));
}

function messagesOf(household: unknown): (string | undefined)[] {
  return z.safeParse(schema, household).error?.issues.map(({ message }) => message) ?? [];
}

describe('householdSchema', () => {
  it('hands a household with every fact back unchanged', () => {
    expect(z.parse(schema, full)).toEqual(full);
    expect(readRecords(schema, [full])).toEqual({ ok: [{ index: 0, value: full }], rejected: [] });
  });

  it('hands back plain objects, in which null is undefined', () => {
    const read = z.parse(schema, { ...full, devices: null });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(read.members[0])).toBe(Object.prototype);
    expect(read.devices).toBeUndefined();
  });

  it('takes what is frozen and has no prototype', () => {
    const bare = Object.freeze(Object.assign(Object.create(null) as object, { members: Object.freeze([{ id: 'a' }]) }));
    expect(z.parse(schema, bare)).toStrictEqual({ members: [{ id: 'a' }] });
  });

  it('names member and field in the message, what came and what was expected', () => {
    const members = [
      { id: 'mother', age: -1 },
      { id: 'son', birthDate: '2030-01-01', telecomServices: ['fax'] },
      {},
      7,
    ];
    expect(messagesOf({ members, dwelling: { floorAreaSquareMetres: Number.NaN } })).toEqual([
      'member "mother", age: received -1, expected whole number (least: 0)',
      'member "son", telecomServices[0]: received "fax", expected one of (values: internet, telephone-subscription)',
      'members[2].id: received undefined, expected value',
      'members[3]: received 7, expected object',
      'dwelling.floorAreaSquareMetres: received NaN, expected number (least: 0)',
      'member "son", birthDate: received "2030-01-01", expected date not after 2024-09-30',
    ]);
    expect(messagesOf(null)).toEqual(['received null, expected value']);
  });

  it('carries the code and the member on the issue, at its place in the record', () => {
    const { error } = z.safeParse(z.object({ rows: z.array(schema) }), {
      rows: [full, { members: [{ id: 'a' }, { id: 'b', healthInsurance: 'yes' }] }],
    });
    expect(error?.issues).toEqual([
      {
        code: 'custom',
        params: { errorCode: 'invalid-value', received: 'yes', expected: { kind: 'true-or-false' }, member: 'b' },
        message: 'member "b", healthInsurance: received "yes", expected true or false',
        path: ['rows', 1, 'members', 1, 'healthInsurance'],
      },
    ]);
  });

  it.each<[string, object, [string, string, string | undefined][]]>([
    ['two members of one id', { members: [{ id: 'a' }, { id: 'a' }] }, [['duplicate-code', 'members[1].id', 'a']]],
    ['no members', { members: [] }, [['empty-input', 'members', undefined]]],
    ['members that are no list', { members: { 0: { id: 'a' }, length: 1 } }, [['invalid-value', 'members', undefined]]],
    [
      'two work states',
      { members: [{ id: 'a', workStatus: 'employer', labourContract: true, seekingWork: true }] },
      [
        ['invalid-value', 'members[0].labourContract', 'a'],
        ['invalid-value', 'members[0].seekingWork', 'a'],
      ],
    ],
    [
      'an age that the birth date contradicts',
      { members: [{ id: 'a', birthDate: '2010-10-01', age: 14 }] },
      [['invalid-value', 'members[0].age', 'a']],
    ],
    ['an area of another standard', { ...full, area: 'rural-plain' }, [['unknown-area', 'area', undefined]]],
    [
      'an indicator of another standard',
      { ...full, reported: { 'waste-treatment': true } },
      [['unknown-indicator', 'reported.waste-treatment', undefined]],
    ],
    ['a Set of devices', { ...full, devices: new Set(['radio']) }, [['invalid-value', 'devices', undefined]]],
    ['a field that is misspelt', { ...full, watersource: 'piped' }, [['unknown-field', 'watersource', undefined]]],
    ['null for a member', { members: [null] }, [['missing-value', 'members[0]', undefined]]],
    [
      'every level at once',
      {
        members: [{ id: 'a', sex: 'f' }],
        dwelling: { durable: { floor: true } },
        devices: { drum: true },
        reported: { 'waste-treatmnt': true },
        income: { monthlyPerCapita: -1, total: 0.5, months: 0 },
      },
      [
        ['unknown-field', 'members[0].sex', 'a'],
        ['unknown-field', 'dwelling.durable.floor', undefined],
        ['unknown-field', 'devices.drum', undefined],
        ['negative-value', 'income.monthlyPerCapita', undefined],
        ['fractional-count', 'income.total', undefined],
        ['out-of-range', 'income.months', undefined],
        ['unknown-indicator', 'reported.waste-treatmnt', undefined],
      ],
    ],
  ])('refuses %s', (_, household, expected) => {
    expect(issuesOf(household)).toEqual(expected);
  });

  it('keeps the path of a name that is written like a path', () => {
    const household = { members: [{ id: 'a', 'x[0': 1 }], 'a.b': 2, devices: { '': true } };
    expect(readRecords(schema, [household]).rejected[0]?.issues).toMatchObject([
      { code: 'unknown-field', path: 'members[0]["x[0"]', received: 1, member: 'a' },
      { code: 'unknown-field', path: 'devices[""]', received: true },
      { code: 'unknown-field', path: '["a.b"]', received: 2 },
    ]);
  });

  it('says what came, also where it does not stand at the path', () => {
    const household = {
      members: [{ id: 'a', telecomServices: ['internet'], diplomas: {} }],
      telecomServices: { internet: false },
      income: {
        total: 1,
        excluded: [
          { kind: 'x', dong: 2 },
          { kind: 'y', dong: 3 },
        ],
      },
    };
    expect(readRecords(schema, [household]).rejected[0]?.issues).toEqual([
      {
        code: 'invalid-value',
        path: 'members[0].telecomServices.internet',
        received: true,
        expected: { kind: 'no-use-that-the-household-denies' },
        member: 'a',
      },
      { code: 'invalid-value', path: 'income.excluded', received: 5, expected: { kind: 'together-at-most-the-total' } },
    ]);
  });

  it('describes what JSON cannot carry', () => {
    const circular: Record<string, unknown> = { id: 'a', age: 5n, healthInsurance: Symbol('yes') };
    circular['workStatus'] = circular;
    const { rejected } = readRecords(schema, [{ members: [circular] }]);
    expect(rejected[0]?.issues.map(({ received }) => received)).toEqual(['5n', 'an object', 'Symbol(yes)']);
    expect(messagesOf({ members: [circular] })).toHaveLength(3);
  });

  it('has the areas and indicators of the standard, and no others', () => {
    const [first] = vn2022.indicators;
    const own = { ...first, code: 'own', name: { vi: 'Riêng', en: 'Own' } };
    const standard = { ...vn2022, areas: ['island'], indicators: [own] } as never;
    const island = { members: [{ id: 'a' }], area: 'island', reported: { own: true } };
    expect(z.safeParse(householdSchema(standard, { on }), island).success).toBe(true);
    expect(issuesOf(island).map(([code, path]) => [code, path])).toEqual([
      ['unknown-area', 'area'],
      ['unknown-indicator', 'reported.own'],
    ]);
  });

  it.each([
    ['2024-02-30', 'invalid-date'],
    [20_240_930, 'invalid-date'],
  ])('refuses %j for the day when it is made', (day, code) => {
    expect(thrownBy(() => householdSchema(vn2022, { on: day as never }))).toMatchObject({ code });
  });
});

describe('names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('refuses %s as a field', (name) => {
    const own = (value: object, given: unknown = { waterSource: 'piped' }): object =>
      Object.defineProperty({ ...value }, name, { value: given, enumerable: true });
    const member = { id: 'a' };
    expect(issuesOf(own({ members: [member] }))).toEqual([['unknown-field', name, undefined]]);
    expect(issuesOf({ members: [own(member)] })).toEqual([['unknown-field', `members[0].${name}`, 'a']]);
    expect(issuesOf({ members: [member], devices: own({}, true) })).toEqual([
      ['unknown-field', `devices.${name}`, undefined],
    ]);
    expect(issuesOf({ members: [member], reported: own({}, true) })).toEqual([
      ['unknown-indicator', `reported.${name}`, undefined],
    ]);
    expect(issuesOf({ members: [member], waterSource: name })).toEqual([['invalid-value', 'waterSource', undefined]]);
    expect(Object.prototype).not.toHaveProperty('waterSource');
  });

  it('takes nothing for a fact that stands on every object', () => {
    const polluted = { waterSource: 'piped', healthInsurance: true, mayHaveMoreMembers: 'yes', stray: 1 };
    const household = { members: [{ id: 'a' }], dwelling: {} };
    try {
      for (const [name, value] of Object.entries(polluted)) {
        Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true });
      }
      const { ok } = readRecords(schema, [household]);
      expect(ok).toHaveLength(1);
      expect(Object.keys(ok[0]?.value ?? {})).toEqual(['members', 'dwelling']);
      expect(Object.keys(ok[0]?.value.members[0] ?? {})).toEqual(['id']);
      expect(Object.keys(ok[0]?.value.dwelling ?? { none: true })).toEqual([]);
    } finally {
      for (const name of Object.keys(polluted)) {
        Reflect.deleteProperty(Object.prototype, name);
      }
    }
  });

  it('takes nothing for a fact that an object inherits', () => {
    const heir = Object.assign(Object.create({ waterSource: 'piped', stray: 1 }) as object, { members: [{ id: 'a' }] });
    expect(issuesOf(heir)).toEqual([['invalid-value', '', undefined]]);
    expect(issuesOf(Object.create({ members: [{ id: 'a' }] }))).toEqual([['invalid-value', '', undefined]]);
  });
});

describe('the JSON Schema of households', () => {
  const json = jsonSchemaOf(schema) as {
    $id: string;
    title: string;
    required: string[];
    additionalProperties: boolean;
    properties: Record<string, object> & {
      members: { minItems: number; items: { properties: object; required: object } };
    };
  };

  it('has fields, codes and descriptions', () => {
    expect(json.$id).toBe('urn:chuan-ngheo:household:vn-2022');
    expect(json.title).toBe(`Household: ${vn2022.name.en}`);
    expect([json.required, json.additionalProperties, json.properties.members.minItems]).toEqual([
      ['members'],
      false,
      1,
    ]);
    expect(Object.keys(json.properties).sort()).toEqual([...Object.keys(full)].sort());
    expect(json.properties.members.items.required).toEqual(['id']);
    expect(json.properties.members.items.properties).toMatchObject({
      workStatus: {
        description: 'What the member does',
        enum: ['wage-work', 'own-account', 'employer', 'family-work-unpaid', 'not-working', null],
      },
      birthDate: { description: 'Day of birth', type: ['string', 'null'], format: 'date' },
    });
    expect(json.properties['reported']).toMatchObject({
      properties: { nutrition: { title: 'Dinh dưỡng', description: 'Nutrition' } },
    });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe('ten thousand households', () => {
  const rows = Array.from({ length: 10_000 }, (_, index): unknown => {
    const member = { id: 'a', birthDate: '1980-01-01', healthInsurance: index % 2 === 0 };
    switch (index % 10) {
      case 3:
        return {
          members: [member, { id: 'con', birthDate: '2031-05-06' }],
          dwelling: { floorAreaSquareMetres: -index },
        };
      case 7:
        return { members: [] };
      case 9:
        return index % 100 === 99 ? null : { members: [member], colour: 'red' };
      default:
        return { members: [member], id: String(index) };
    }
  });

  it('are all told apart, with all their issues', () => {
    const { ok, rejected } = readRecords(schema, rows);
    const isGood = (index: number): boolean => ![3, 7, 9].includes(index % 10);
    expect(ok.map(({ index }) => index)).toEqual([...rows.keys()].filter(isGood));
    expect(rejected.map(({ index }) => index)).toEqual([...rows.keys()].filter((index) => !isGood(index)));
    expect(ok.every(({ index, value }) => value.id === String(index))).toBe(true);
    expect(rejected.filter(({ index }) => index % 10 === 3).every(({ issues }) => issues.length === 2)).toBe(true);
    expect(rejected[300]?.issues).toEqual([
      {
        code: 'negative-value',
        path: 'dwelling.floorAreaSquareMetres',
        received: -1003,
        expected: { kind: 'number', least: 0 },
      },
      {
        code: 'invalid-date',
        path: 'members[1].birthDate',
        received: '2031-05-06',
        expected: { kind: 'date-not-after', than: '2024-09-30' },
        member: 'con',
      },
    ]);
    const bad = rejected.map(({ index }) => rows[index]);
    expect(rejected.map(({ issues }) => issues)).toEqual(
      assessHouseholds(bad as never, vn2022, { on }).rejected.map(({ issues }) => issues),
    );
  });
});

it('an issue about −0 survives JSON', () => {
  const { rejected } = readRecords(schema, [{ members: [{ id: 'a', onTheJobTrainingCertificate: -0 }] }]);
  expect(JSON.parse(JSON.stringify(rejected))).toEqual(rejected);
  expect(rejected).toMatchObject([{ issues: [{ received: 0, path: 'members[0].onTheJobTrainingCertificate' }] }]);
});
