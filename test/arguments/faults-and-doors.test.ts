import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as library from '../all-rooms.ts';
import * as schemas from '../../src/schemas/index.ts';
import { samplePointTable } from '../review/sample-point-table.ts';

type Place = readonly (string | number)[];

/** A door of the package: what it takes, and where in that things of each sort stand. */
interface Door {
  /** A value that it takes. */
  readonly valid: unknown;
  /** Gives the codes of what is wrong; none where the value is taken. */
  readonly codesOf: (value: unknown) => readonly string[];
  /** Places of the valid value by what belongs there. */
  readonly places: Readonly<Partial<Record<Sort, Place>>>;
}

type Sort =
  | 'whole'
  | 'record'
  | 'list'
  | 'required'
  | 'text'
  | 'amount'
  | 'count-from-one'
  | 'date'
  | 'choice'
  | 'repeated';

/** What may stand where something of a sort belongs, and the one code for it, whatever the door. */
const faults: readonly (readonly [sort: Sort, fault: string, value: unknown, code: string])[] = [
  ['whole', 'nothing', undefined, 'missing-value'],
  ['whole', 'null', null, 'missing-value'],
  ['whole', 'a text', 'x', 'invalid-value'],
  ['whole', 'a list', [], 'invalid-value'],
  ['whole', 'a Map', new Map(), 'invalid-value'],
  ['record', 'a list', [], 'invalid-value'],
  ['record', 'a Date', new Date(0), 'invalid-value'],
  ['list', 'a record', {}, 'invalid-value'],
  ['list', 'a Set', new Set(), 'invalid-value'],
  ['required', 'nothing', undefined, 'missing-value'],
  ['required', 'null', null, 'missing-value'],
  ['text', 'a blank text', ' ', 'empty-input'],
  ['text', 'a number', 7, 'invalid-value'],
  ['amount', 'NaN', Number.NaN, 'invalid-number'],
  ['amount', 'an infinity', Infinity, 'invalid-number'],
  ['amount', 'a negative number', -1, 'negative-value'],
  ['count-from-one', 'zero', 0, 'out-of-range'],
  ['count-from-one', 'a half', 1.5, 'fractional-count'],
  ['count-from-one', 'a negative number', -1, 'negative-value'],
  ['count-from-one', 'digits', '7', 'invalid-number'],
  ['date', 'a day that there is not', '2023-02-29', 'invalid-date'],
  ['choice', 'another text', 'no such code', 'invalid-value'],
];

function withValue(valid: unknown, place: Place, value: unknown): unknown {
  if (place.length === 0) {
    return value;
  }
  const copy = structuredClone(valid);
  const holder = place.slice(0, -1).reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], copy);
  Object.assign(holder as object, { [place.at(-1) as string]: value });
  return copy;
}

/** What a function refuses. */
function thrownBy(call: (value: never) => unknown): Door['codesOf'] {
  return (value) => {
    try {
      call(value as never);
      return [];
    } catch (error) {
      if (!library.isPovertyStandardError(error)) {
        throw error;
      }
      const { code, details } = error;
      return 'issues' in details ? details.issues.map((issue) => issue.code) : [code];
    }
  };
}

/** What a schema refuses. */
function refusedBy(schema: z.ZodMiniType): Door['codesOf'] {
  return (value) => {
    const { rejected } = schemas.readRecords(schema, [value]);
    expect(z.safeParse(schema, value).success).toBe(rejected.length === 0);
    return rejected.flatMap(({ issues }) => issues.map(({ code }) => code));
  };
}

const on = '2024-09-30';
const { vn2022 } = library;

const facts: Pick<Door, 'valid' | 'places'> = {
  valid: {
    area: 'rural',
    monthlyIncomePerCapita: { total: 9, members: 3, months: 1 },
    deprivations: { nutrition: true },
  },
  places: {
    whole: [],
    required: ['monthlyIncomePerCapita', 'total'],
    amount: ['monthlyIncomePerCapita', 'total'],
    'count-from-one': ['monthlyIncomePerCapita', 'members'],
    choice: ['deprivations', 'nutrition'],
  },
};
const household: Pick<Door, 'valid' | 'places'> = {
  valid: {
    id: 'h',
    members: [{ id: 'a', birthDate: '1990-01-31', workStatus: 'employer' }],
    dwelling: { floorAreaSquareMetres: 24 },
    income: { total: 9, months: 1 },
  },
  places: {
    whole: [],
    record: ['dwelling'],
    list: ['members'],
    required: ['members', 0, 'id'],
    text: ['members', 0, 'id'],
    amount: ['dwelling', 'floorAreaSquareMetres'],
    'count-from-one': ['income', 'months'],
    date: ['members', 0, 'birthDate'],
    choice: ['members', 0, 'workStatus'],
  },
};
const claim: Pick<Door, 'valid' | 'places'> = {
  valid: { kind: 'average', from: 9, to: 1, steps: 4, perStep: 2, source: 'x', direction: 'fall' },
  places: {
    whole: [],
    required: ['kind'],
    text: ['source'],
    'count-from-one': ['steps'],
    choice: ['direction'],
  },
};
const observation: Pick<Door, 'valid' | 'places'> = {
  valid: {
    at: on,
    measure: library.ownName('m'),
    base: 'households',
    territory: { level: 'province', code: '20', since: '2008-08-01' },
    value: { percent: '4.03' },
  },
  places: {
    whole: [],
    record: ['territory'],
    required: ['measure'],
    text: ['measure'],
    date: ['territory', 'since'],
    choice: ['base'],
  },
};
const target: Pick<Door, 'valid' | 'places'> = {
  valid: {
    id: 't',
    kind: 'each-household',
    measure: library.ownName('m'),
    period: { until: '2025-12-31' },
    atLeast: 1,
  },
  places: {
    whole: [],
    record: ['period'],
    required: ['id'],
    text: ['measure'],
    'count-from-one': ['atLeast'],
    choice: ['kind'],
  },
};
const tracked = {
  at: on,
  measure: library.ownName('m'),
  territory: { level: 'country' },
  value: { percent: '4.03' },
} as const;
const ledger: Pick<Door, 'valid' | 'places'> = {
  valid: { households: { poor: { columns: { 1: 40 }, closing: 30 } } },
  places: { whole: [], record: ['households', 'poor'], required: ['households', 'poor', 'columns'] },
};
const standard: Pick<Door, 'valid' | 'places'> = {
  valid: vn2022,
  places: {
    record: ['name'],
    list: ['areas'],
    required: ['id'],
    text: ['name', 'vi'],
    'count-from-one': ['indicators', 0, 'weight'],
    date: ['periods', 0, 'from'],
    choice: ['incomePeriod'],
  },
};
const table: Pick<Door, 'valid' | 'places'> = {
  valid: samplePointTable,
  places: { list: ['items'], required: ['id'], text: ['name', 'vi'] },
};

const doors: Readonly<Record<string, Door>> = {
  classifyHousehold: { ...facts, codesOf: thrownBy((value) => library.classifyHousehold(value, vn2022)) },
  householdFactsSchema: { ...facts, codesOf: refusedBy(schemas.householdFactsSchema(vn2022)) },
  assessDeprivations: { ...household, codesOf: thrownBy((value) => library.assessDeprivations(value, vn2022, { on })) },
  householdSchema: { ...household, codesOf: refusedBy(schemas.householdSchema(vn2022, { on })) },
  checkClaim: { ...claim, codesOf: thrownBy((value) => library.checkClaim(value)) },
  claimSchema: { ...claim, codesOf: refusedBy(schemas.claimSchema) },
  changeBetween: { ...observation, codesOf: thrownBy((value) => library.sortObservations([value] as never)) },
  observationSchema: { ...observation, codesOf: refusedBy(schemas.observationSchema) },
  trackTarget: { ...target, codesOf: thrownBy((value) => library.trackTarget(value, [tracked], { asOf: on })) },
  targetSchema: { ...target, codesOf: refusedBy(schemas.targetSchema) },
  balanceFlows: { ...ledger, codesOf: thrownBy((value) => library.balanceFlows(value)) },
  flowLedgerSchema: { ...ledger, codesOf: refusedBy(schemas.flowLedgerSchema) },
  defineStandard: { ...standard, codesOf: thrownBy((value) => library.defineStandard(value)) },
  povertyStandardSchema: { ...standard, codesOf: refusedBy(schemas.povertyStandardSchema) },
  definePointTable: { ...table, codesOf: thrownBy((value) => library.definePointTable(value)) },
};

describe.each(Object.entries(doors))('%s', (_, { valid, places, codesOf }) => {
  it('takes what is right', () => {
    expect(codesOf(valid)).toEqual([]);
  });

  it('refuses a field that it does not know', () => {
    expect(codesOf({ ...(valid as object), somethingElse: 1 })).toContain('unknown-field');
  });

  it.each(faults.filter(([sort]) => places[sort]))(
    'refuses where a %s belongs %s: %j, %s',
    (sort, fault, value, code) => {
      const codes = codesOf(withValue(valid, places[sort] as Place, value));
      expect([fault, ...codes]).toContain(code);
    },
  );
});

it('every fault is tried at several doors', () => {
  for (const sort of new Set(faults.map(([one]) => one))) {
    expect(Object.values(doors).filter(({ places }) => places[sort]).length).toBeGreaterThan(2);
  }
});
