import { describe, expect, it } from 'vitest';
import { isPovertyStandardError, type Issue } from '../../src/foundation/index.ts';
import { povertyStandardSchema, readRecords } from '../../src/schemas/index.ts';
import { defineStandard, localStandards, nationalStandards, vn2022 } from '../../src/standards/index.ts';

function issuesOf(standard: unknown): readonly Issue[] {
  return readRecords(povertyStandardSchema, [standard]).rejected.flatMap(({ issues }) => issues);
}

/** What a JSON file gives for a standard. */
function fromFile(standard: unknown): unknown {
  return JSON.parse(JSON.stringify(standard));
}

describe('povertyStandardSchema', () => {
  it.each([...nationalStandards, ...localStandards].map((standard) => [standard.id, standard] as const))(
    'reads %s from JSON as it is',
    (_, standard) => {
      expect(readRecords(povertyStandardSchema, [fromFile(standard)]).ok).toEqual([{ index: 0, value: standard }]);
    },
  );

  it('names the issues that defineStandard names, all of them', () => {
    const broken = {
      ...vn2022,
      id: '',
      colour: 'red',
      areas: ['rural', 'rural'],
      cutOff: Number.NaN,
      lowIncomeWorker: undefined,
      gaps: [{ id: 'g', kind: 'open', about: '', description: { vi: 'Chưa rõ' } }],
    };
    let expected: readonly Issue[] = [];
    try {
      defineStandard(broken as never);
    } catch (error) {
      expected = isPovertyStandardError(error, 'invalid-standard') ? error.details.issues : [];
    }
    const issues = issuesOf(broken);
    expect(expected.length).toBeGreaterThan(5);
    expect(issues.map(({ code, path, expected: words }) => [code, path, words])).toEqual(
      expected.map(({ code, path, expected: words }) => [code, path, words]),
    );
    expect(issues.find(({ path }) => path === 'cutOff')?.received).toBe('NaN');
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  });

  it.each<[unknown, string, string]>([
    [undefined, 'missing-value', ''],
    [null, 'missing-value', ''],
    [new Map(Object.entries(vn2022)), 'invalid-value', ''],
    ['vn-2022', 'invalid-value', ''],
    [[vn2022], 'invalid-value', ''],
    [
      { ...vn2022, bands: [{ ...vn2022.bands[0], upTo: undefined }, ...vn2022.bands.slice(1)] },
      'missing-value',
      'bands[0].upTo',
    ],
    [
      {
        ...vn2022,
        indicators: vn2022.indicators.map((one, index) => (index === 3 ? { ...one, rule: { rule: 'guessed' } } : one)),
      },
      'unknown-rule',
      'indicators[3].rule.rule',
    ],
  ])('refuses %# with code and path', (standard, code, path) => {
    expect(issuesOf(standard).map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });

  it.each(['__proto__', 'constructor'])('refuses the key %s wherever it stands', (key) => {
    const text = JSON.stringify(vn2022);
    const places: [string, string][] = [
      ['{"id":"vn-2022"', ''],
      ['"name":{', 'name.'],
      ['"upTo":{"amounts":{', 'bands[0].upTo.amounts.'],
      ['"rule":{', 'indicators[0].rule.'],
      ['"sources":{', 'sources.'],
    ];
    for (const [place, path] of places) {
      const inside = place.endsWith('{') ? `${place}"${key}":1,` : `${place},"${key}":1`;
      expect(text).toContain(place);
      expect(issuesOf(JSON.parse(text.replace(place, inside))).map((issue) => issue.path)).toContain(`${path}${key}`);
    }
  });

  it('gives zod the path in parts, the code and the words', () => {
    const { error } = povertyStandardSchema.safeParse({
      ...vn2022,
      periods: [{ ...vn2022.periods[0], from: '2022-02-30' }],
    });
    expect(error?.issues).toEqual([
      {
        code: 'custom',
        params: { errorCode: 'invalid-date', expected: { kind: 'calendar-date' }, received: '2022-02-30' },
        path: ['periods', 0, 'from'],
        message: 'periods[0].from: received "2022-02-30", expected calendar date',
      },
    ]);
  });
});
