import { describe, expect, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { type Expected, isPovertyStandardError, type Issue } from '../../src/foundation/index.ts';
import { defineStandard, type PovertyStandard } from '../../src/standards/index.ts';
import { ruleNames, serviceCodes } from '../../src/vocabulary/index.ts';
import { withOnEveryObject } from '../foundation/on-every-object.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { unfrozenParts } from '../frozen/unfrozen-parts.ts';
import { sampleStandard } from './sample-standard.ts';

type Place = readonly (string | number)[];

/** The sample with one value put elsewhere; `undefined` takes the field away. */
function sampleWith(place: Place, value: unknown): PovertyStandard {
  // A structured clone would keep shared parts shared.
  const standard = JSON.parse(JSON.stringify(sampleStandard)) as PovertyStandard;
  const last = place.length - 1;
  const holder = place
    .slice(0, last)
    .reduce<unknown>((part, name) => (part as Record<string | number, unknown>)[name], standard);
  if (value === undefined) {
    Reflect.deleteProperty(holder as object, place[last] ?? '');
  } else {
    Object.defineProperty(holder, place[last] ?? '', { value, enumerable: true, configurable: true, writable: true });
  }
  return standard;
}

function issuesOf(standard: unknown): readonly Issue[] {
  try {
    defineStandard(standard as PovertyStandard);
  } catch (error) {
    if (isPovertyStandardError(error, 'invalid-standard')) {
      return error.details.issues;
    }
    throw error;
  }
  return [];
}

/** Issues as `code path`. */
function issuesWith(place: Place, value: unknown): string[] {
  return issuesOf(sampleWith(place, value)).map(({ code, path }) => `${code} ${path}`);
}

const bandAt = (index: number, ...place: Place): Place => ['bands', index, ...place];
const amountAt = (index: number, area: string): Place => bandAt(index, 'upTo', 'amounts', area);
const ruleAt: Place = ['indicators', 0, 'rule'];
const outcome = { from: 0, class: 'none' };
const period = { from: '2032-01-01' };

describe('defineStandard', () => {
  it('returns a valid standard as it is, in a copy that nobody can change', () => {
    const mine = structuredClone(sampleStandard);
    const standard = defineStandard(mine);
    Object.assign(mine, { id: 'another' });
    expect(standard).toEqual(sampleStandard);
    expect(unfrozenParts(standard, 'standard')).toEqual([]);
    expect(
      classifyHousehold({ area: 'island', monthlyIncomePerCapita: 80, deprivations: ['lamp'] }, sampleStandard),
    ).toMatchObject({
      decided: true,
      class: 'near-poor',
    });
  });

  it.each(['territory', 'cutOff', 'reviewScores', 'lowIncomeWorker'] as const)(
    'reads %s as absent when undefined',
    (name) => {
      const bands = sampleStandard.bands.map((band) => ({ ...band, outcomes: band.outcomes.slice(-1) }));
      expect(issuesOf({ ...sampleStandard, bands, [name]: undefined })).toEqual([]);
    },
  );

  it.each([
    ['no periods, as a draft', ['periods'], []],
    [
      'two bounds at one amount, the lower one strict',
      bandAt(0, 'upTo'),
      { amounts: { plain: 200, island: 160 }, operator: '<' },
    ],
    ['a line at 0 that 0 belongs to', amountAt(0, 'island'), 0],
    ['a cut-off that only all indicators reach', ['cutOff'], 3],
    ['a score that only all indicators reach', bandAt(0, 'outcomes', 0, 'from'), 3],
  ] as const)('accepts %s', (_, place, value) => {
    expect(issuesWith(place, value)).toEqual([]);
  });

  it.each([
    ['null', null, 'missing-value', 'value', null],
    ['undefined', undefined, 'missing-value', 'value', undefined],
    ['a list', [], 'invalid-value', 'object', 'a list of 0'],
    ['a map', new Map(), 'invalid-value', 'object', 'an object'],
    ['a text', 'vn-2022', 'invalid-value', 'object', 'vn-2022'],
    ['a number', NaN, 'invalid-value', 'object', NaN],
  ])('refuses %s', (_, value, code, kind, received) => {
    expect(issuesOf(value)).toEqual([{ code, path: '', received, expected: { kind } }]);
  });

  it('lists all that is missing', () => {
    expect(issuesOf({}).map(({ code, path }) => `${code} ${path}`)).toEqual(
      ['id', 'name', 'sources', 'periods', 'areas', 'incomePeriod', 'bands', 'services', 'indicators', 'gaps'].map(
        (field) => `missing-value ${field}`,
      ),
    );
  });

  it('lists every issue, counts them in the message and says the first', () => {
    const standard = {
      ...sampleStandard,
      id: '',
      incomePeriod: 'week',
      cutOff: 4,
      sources: { ...sampleStandard.sources, standard: { act: 'act-1', evidence: 'sure' } },
    };
    expect(issuesOf(standard)).toEqual([
      { code: 'empty-input', path: 'id', received: '', expected: { kind: 'text' } },
      {
        code: 'invalid-value',
        path: 'sources.standard.evidence',
        received: 'sure',
        expected: {
          kind: 'one-of',
          values: ['confirmed', 'official-text', 'single-source', 'draft', 'disputed', 'unconfirmed'],
        },
      },
      {
        code: 'invalid-value',
        path: 'incomePeriod',
        received: 'week',
        expected: { kind: 'one-of', values: ['month', 'year'] },
      },
      {
        code: 'out-of-range',
        path: 'cutOff',
        received: 4,
        expected: { kind: 'score-within-reach', most: 3 },
      },
    ]);
    const error = thrownBy(() => defineStandard(standard as PovertyStandard));
    expect(error).toMatchObject({
      details: {
        path: '',
        received: 'an object',
        expected: { kind: 'no-issues', values: ['2 invalid-value', '1 empty-input', '1 out-of-range'], first: 'id' },
      },
    });
    expect(String(error)).toMatch(/2 invalid-value, 1 empty-input, 1 out-of-range.*\bid\b/u);
  });

  it('carries no part of the standard in its error', () => {
    const broken = { ...sampleStandard, bands: new Map(), gaps: { all: sampleStandard.gaps }, more: [1, 2] };
    expect(issuesOf(broken).map(({ path, received }) => [path, received])).toEqual([
      ['bands', 'an object'],
      ['gaps', 'an object'],
      ['more', 'a list of 2'],
    ]);
  });

  it('reads null where something may be absent as absent', () => {
    const { territory, lowIncomeWorker, ...others } = sampleStandard;
    expect([territory, lowIncomeWorker]).not.toContain(undefined);
    const standard = defineStandard({ ...others, territory: null, lowIncomeWorker: null } as never);
    expect(standard).toEqual(others);
    expect(Object.values(standard)).not.toContain(null);
  });

  it('takes no field from what all objects inherit', () => {
    const broken = { ...sampleStandard, bands: [sampleStandard.bands[0], 'middle'], indicators: [null], periods: [7] };
    const issues = issuesOf(broken);
    const names = new Set(
      Array.from(JSON.stringify(sampleStandard).matchAll(/"([\w-]+)":/gu), ([, name]) => name ?? ''),
    );
    expect(names).toContain('article');
    for (const name of names) {
      for (const value of ['x', 1, {}]) {
        expect(withOnEveryObject(name, value, () => issuesOf(sampleStandard))).toEqual([]);
        expect(withOnEveryObject(name, value, () => issuesOf(broken).length)).toBe(issues.length);
      }
    }
  });

  it('ends with issues where the standard refers to itself, or is deep', () => {
    const loop: Record<string, unknown> = { ...sampleStandard };
    for (const name of Object.keys(loop)) {
      loop[name] = loop;
    }
    expect(issuesOf(loop).length).toBeGreaterThan(0);
    let deep: unknown = sampleStandard.bands;
    for (let depth = 0; depth < 100_000; depth += 1) {
      deep = depth % 2 ? { bands: deep, outcomes: deep } : [deep];
    }
    expect(issuesOf({ ...sampleStandard, bands: deep }).length).toBeGreaterThan(0);
  });
});

describe('defineStandard: ids, texts and fields', () => {
  it.each<[string, Place, unknown, string[]]>([
    ['a missing id', ['id'], undefined, ['missing-value id']],
    ['an id of blanks', ['id'], ' ', ['empty-input id']],
    ['an id with blanks around it', ['id'], 'sample ', ['invalid-value id']],
    ['an id that is a number', ['id'], 2022, ['invalid-value id']],
    ['a code that every object has', ['id'], 'constructor', ['invalid-value id']],
    ['a prototype key as a code', ['id'], '__proto__', ['invalid-value id']],
    ['a name in one language', ['name'], { vi: 'Chuẩn' }, ['missing-value name.en']],
    ['a name that is a text', ['name'], 'Chuẩn', ['invalid-value name']],
    ['a territory without a name', ['territory'], {}, ['missing-value territory.name']],
    ['an unknown field', ['version'], 2, ['unknown-field version']],
    ['an own prototype key', ['__proto__'], { polluted: true }, ['unknown-field __proto__']],
    ['an unknown field within', bandAt(0, 'note'), 'x', ['unknown-field bands[0].note']],
    ['an income period that is none', ['incomePeriod'], 'quarter', ['invalid-value incomePeriod']],
    ['a bound that is a number', ['lowIncomeWorker'], 3, ['invalid-value lowIncomeWorker']],
    ['an area twice', ['areas'], ['plain', 'island', 'plain'], ['duplicate-code areas[2]']],
    ['a gap without a kind', ['gaps', 1, 'kind'], undefined, ['missing-value gaps[1].kind']],
    ['a gap of an unknown kind', ['gaps', 1, 'kind'], 'hole', ['invalid-value gaps[1].kind']],
    ['a gap about nothing', ['gaps', 1, 'about'], '', ['empty-input gaps[1].about']],
    [
      'a gap twice',
      ['gaps', 1, 'id'],
      'middle',
      ['duplicate-code gaps[1].id', 'unknown-reference indicators[1].rule.gap'],
    ],
    ['services that are no list', ['services'], {}, ['invalid-value services']],
  ])('refuses %s', (_, place, value, issues) => {
    expect(issuesWith(place, value)).toEqual(issues);
  });

  it('says of a standard without areas nothing else', () => {
    expect(issuesWith(['areas'], [])).toEqual(['empty-input areas']);
  });
});

describe('defineStandard: sources, acts and periods', () => {
  it.each([[[{ type: 'decree', number: '1' }]], ['act-1'], [new Map()]])('takes acts by their keys, not %j', (acts) => {
    expect(issuesWith(['acts'], acts)).toEqual(['invalid-value acts']);
  });

  it.each([null, { 'act-2': null }])('finds no act where there is none: %j', (acts) => {
    expect(issuesWith(['acts'], acts)).toContain('unknown-reference sources.cutOff.act');
  });

  it('takes acts of the register without bringing them', () => {
    expect(issuesWith(['sources', 'cutOff'], { act: 'nd-07-2021', article: 3, evidence: 'draft' })).toEqual([]);
  });

  it.each<[string, Place, unknown, string[]]>([
    [
      'an act that is not listed',
      ['sources', 'cutOff'],
      { act: 'act-3', evidence: 'draft' },
      ['unknown-reference sources.cutOff.act'],
    ],
    [
      'an article without an act',
      ['sources', 'cutOff'],
      { article: 2, evidence: 'draft' },
      ['missing-value sources.cutOff.act'],
    ],
    [
      'a clause without an act',
      ['sources', 'cutOff'],
      { clause: 2, evidence: 'draft' },
      ['missing-value sources.cutOff.act'],
    ],
    [
      'an annex without an act',
      ['sources', 'cutOff'],
      { annex: true, evidence: 'draft' },
      ['missing-value sources.cutOff.act'],
    ],
    [
      'article 0',
      ['sources', 'cutOff'],
      { act: 'act-2', article: 0, evidence: 'draft' },
      ['out-of-range sources.cutOff.article'],
    ],
    [
      'half a clause',
      ['sources', 'cutOff'],
      { act: 'act-2', clause: 1.5, evidence: 'draft' },
      ['fractional-count sources.cutOff.clause'],
    ],
    [
      'an annex that is false',
      ['sources', 'cutOff'],
      { act: 'act-2', annex: false, evidence: 'draft' },
      ['invalid-value sources.cutOff.annex'],
    ],
    ['a source that is a text', ['sources', 'cutOff'], 'act-1', ['invalid-value sources.cutOff']],
    ['no evidence', ['sources', 'cutOff', 'evidence'], undefined, ['missing-value sources.cutOff.evidence']],
    [
      'a note that is blank',
      ['bands', 0, 'outcomes', 1, 'source', 'note'],
      '',
      ['empty-input bands[0].outcomes[1].source.note'],
    ],
    ['an unknown type of act', ['acts', 'act-2', 'type'], 'law', ['invalid-value acts.act-2.type']],
    ['an act without a number', ['acts', 'act-2', 'number'], '', ['empty-input acts.act-2.number']],
    ['an act that is listed with its key', ['acts', 'act-2', 'id'], 'act-2', ['unknown-field acts.act-2.id']],
    ['an act that is none', ['acts', 'act-2'], 2, ['invalid-value acts.act-2']],
    [
      'a key of an act with blanks around it',
      ['acts', ' act-3'],
      { type: 'decree', number: '3' },
      ['invalid-value acts[" act-3"]'],
    ],
    [
      'a key of an act that every object has',
      ['acts', '__proto__'],
      { type: 'decree', number: '3' },
      ['invalid-value acts.__proto__'],
    ],
    ['a link that is blank', ['acts', 'act-2', 'url'], ' ', ['empty-input acts.act-2.url']],
    [
      'an impossible day of comparison',
      ['acts', 'act-2', 'checked'],
      '2030-02-30',
      ['invalid-date acts.act-2.checked'],
    ],
    ['an act by a number', ['sources', 'cutOff'], { act: 7, evidence: 'draft' }, ['invalid-value sources.cutOff.act']],
    [
      'an act that every object seems to have',
      ['sources', 'cutOff'],
      { act: 'toString', evidence: 'draft' },
      ['invalid-value sources.cutOff.act'],
    ],
    [
      'a title period that is a number',
      ['acts', 'act-1', 'titlePeriod'],
      2031,
      ['invalid-value acts.act-1.titlePeriod'],
    ],
    [
      'an impossible day of signature',
      ['acts', 'act-1', 'signed', 'value'],
      '2030-02-30',
      ['invalid-date acts.act-1.signed.value'],
    ],
    [
      'a gazette day without evidence',
      ['acts', 'act-1', 'gazetted', 'evidence'],
      undefined,
      ['missing-value acts.act-1.gazetted.evidence'],
    ],
    [
      'an entry into force that is a bare date',
      ['acts', 'act-1', 'inForce'],
      '2030-02-01',
      ['invalid-value acts.act-1.inForce'],
    ],
    ['an impossible first day', ['periods', 0, 'from'], '2031-00-01', ['invalid-date periods[0].from']],
    ['a first day that is a number', ['periods', 0, 'from'], 2031, ['invalid-date periods[0].from']],
    ['a last day that is a number', ['periods', 0, 'until'], 2031, ['invalid-date periods[0].until']],
    ['a last day before the first', ['periods', 0, 'until'], '2030-12-31', ['wrong-order periods[0].until']],
    ['periods that meet on a day', ['periods', 1, 'from'], '2031-12-31', ['overlapping-periods periods[1].from']],
    ['periods of which the first is open', ['periods', 0, 'until'], undefined, ['overlapping-periods periods[1].from']],
    ['periods that begin together', ['periods', 1, 'from'], '2031-01-01', ['overlapping-periods periods[1].from']],
    [
      'periods in falling order',
      ['periods', 1],
      { ...period, from: '2030-01-01', until: '2030-12-31' },
      ['wrong-order periods[1].from'],
    ],
    ['a period without a first day', ['periods', 1, 'from'], undefined, ['missing-value periods[1].from']],
    ['periods that are no list', ['periods'], period, ['invalid-value periods']],
  ])('refuses %s', (_, place, value, issues) => {
    expect(issuesWith(place, value)).toEqual(issues);
  });

  it.each<[string, object, unknown, string[]]>([
    ['an article of the act of the section', {}, { article: 4 }, []],
    ['an article of an act of its own', { indicators: { evidence: 'draft' } }, { act: 'act-2', article: 4 }, []],
    ['nothing', {}, {}, []],
    ['an article of no act', { indicators: { evidence: 'draft' } }, { article: 4 }, ['missing-value']],
    [
      'a clause of no act',
      { indicators: undefined, standard: { evidence: 'draft' } },
      { clause: 1 },
      ['missing-value'],
    ],
    ['an act that is not listed', {}, { act: 'act-3' }, ['unknown-reference']],
    ['an act by a number', {}, { act: 3 }, ['invalid-value']],
    ['a blank note', {}, { note: ' ' }, ['empty-input']],
  ])('looks at what a value says of its source: %s', (_, sections, source, codes) => {
    const [first] = sampleStandard.indicators;
    const standard = {
      ...sampleStandard,
      sources: { ...sampleStandard.sources, ...sections },
      indicators: [{ ...first, source }, ...sampleStandard.indicators.slice(1)],
    };
    const told = issuesOf(standard).map(({ code, path }) => `${code} ${path.replace(/\.(?:act|note)$/u, '')}`);
    expect(told).toEqual(codes.map((code) => `${code} indicators[0].source`));
  });

  it('finds no fault in values whose section could not be read', () => {
    const indicators = sampleStandard.indicators.map((one) => ({ ...one, source: { article: 4 } }));
    const pathsWith = (sources: unknown): string[] =>
      issuesOf({ ...sampleStandard, indicators, sources }).map(({ path }) => path);
    expect(pathsWith({ ...sampleStandard.sources, indicators: { act: 5, evidence: 'draft' } })).toEqual([
      'sources.indicators.act',
    ]);
    expect(pathsWith({ ...sampleStandard.sources, standard: { evidence: 'draft' }, indicators: 'act-1' })).toEqual([
      'sources.indicators',
    ]);
    expect(pathsWith('act-1')).toEqual(['sources']);
  });

  it('takes the operator of a bound from another place than its amounts', () => {
    expect(issuesWith(['lowIncomeWorker', 'operatorSource'], { act: 'act-2', clause: 3 })).toEqual([]);
    expect(issuesWith(['lowIncomeWorker', 'operatorSource'], { act: 'act-3' })).toEqual([
      'unknown-reference lowIncomeWorker.operatorSource.act',
    ]);
  });

  it('accepts a period of one day, and one that begins the day after another', () => {
    expect(issuesWith(['periods', 0], { ...period, from: '2031-12-31', until: '2031-12-31' })).toEqual([]);
  });
});

describe('defineStandard: the grid', () => {
  it.each<[string, Place, unknown, string[]]>([
    ['no bands', ['bands'], [], ['empty-input bands']],
    [
      'a band twice',
      bandAt(1, 'id'),
      'low',
      ['duplicate-code bands[1].id', 'unknown-reference reviewScores.bands[1].bands[0]'],
    ],
    ['an amount that is missing', amountAt(0, 'island'), undefined, ['missing-value bands[0].upTo.amounts.island']],
    ['an amount of another area', amountAt(0, 'moon'), 1, ['unknown-area bands[0].upTo.amounts.moon']],
    [
      'an amount of an own prototype key',
      amountAt(0, '__proto__'),
      1,
      ['invalid-value bands[0].upTo.amounts.__proto__'],
    ],
    ['a broken amount', amountAt(0, 'plain'), 99.5, ['fractional-count bands[0].upTo.amounts.plain']],
    [
      'an amount too large to be exact',
      amountAt(1, 'plain'),
      2 ** 53,
      ['fractional-count bands[1].upTo.amounts.plain'],
    ],
    ['a negative amount', amountAt(0, 'plain'), -1, ['negative-value bands[0].upTo.amounts.plain']],
    ['an infinite amount', amountAt(1, 'plain'), Infinity, ['invalid-number bands[1].upTo.amounts.plain']],
    ['an amount that is a text', amountAt(0, 'plain'), '100', ['invalid-number bands[0].upTo.amounts.plain']],
    ['amounts that are a number', bandAt(0, 'upTo', 'amounts'), 100, ['invalid-value bands[0].upTo.amounts']],
    ['amounts that are a list', bandAt(0, 'upTo', 'amounts'), [100, 80], ['invalid-value bands[0].upTo.amounts']],
    ['no amounts', bandAt(0, 'upTo', 'amounts'), null, ['missing-value bands[0].upTo.amounts']],
    ['an unknown operator', bandAt(0, 'upTo', 'operator'), '≤', ['invalid-value bands[0].upTo.operator']],
    [
      'a strict line at 0',
      bandAt(0, 'upTo'),
      { amounts: { plain: 0, island: 1 }, operator: '<' },
      ['wrong-order bands[0].upTo.amounts.plain'],
    ],
    ['equal bounds in one area', amountAt(1, 'island'), 80, ['wrong-order bands[1].upTo.amounts.island']],
    [
      'a strict bound at the amount of the band before',
      bandAt(1, 'upTo'),
      { amounts: { plain: 100, island: 81 }, operator: '<' },
      ['wrong-order bands[1].upTo.amounts.plain'],
    ],
    [
      'a bound in the last band',
      bandAt(2, 'upTo'),
      { amounts: { plain: 300, island: 300 }, operator: '<' },
      ['invalid-value bands[2].upTo'],
    ],
    ['no bound in an earlier band', bandAt(0, 'upTo'), undefined, ['missing-value bands[0].upTo']],
    ['no outcomes', bandAt(2, 'outcomes'), [], ['empty-input bands[2].outcomes']],
    [
      'an outcome without a class',
      bandAt(2, 'outcomes', 0, 'class'),
      undefined,
      ['missing-value bands[2].outcomes[0]'],
    ],
    [
      'an outcome both settled and open',
      bandAt(1, 'outcomes', 0, 'class'),
      'none',
      ['invalid-value bands[1].outcomes[0]'],
    ],
    ['an unknown class', bandAt(2, 'outcomes', 0, 'class'), 'rich', ['invalid-value bands[2].outcomes[0].class']],
    ['an unknown ground', bandAt(0, 'outcomes', 0, 'ground'), 'luck', ['invalid-value bands[0].outcomes[0].ground']],
    [
      'a gap that is not declared',
      bandAt(1, 'outcomes', 0, 'open', 'gap'),
      'void',
      ['unknown-reference bands[1].outcomes[0].open.gap'],
    ],
    [
      'an open class that is settled',
      bandAt(1, 'outcomes', 0, 'open', 'possible'),
      ['none'],
      ['empty-input bands[1].outcomes[0].open.possible'],
    ],
    [
      'an open class without classes',
      bandAt(1, 'outcomes', 0, 'open', 'possible'),
      [],
      ['empty-input bands[1].outcomes[0].open.possible'],
    ],
    [
      'an open class that repeats one',
      bandAt(1, 'outcomes', 0, 'open', 'possible'),
      ['none', 'none'],
      ['duplicate-code bands[1].outcomes[0].open.possible[1]'],
    ],
    [
      'an open class that is unknown',
      bandAt(1, 'outcomes', 0, 'open', 'possible'),
      ['none', 'rich'],
      ['invalid-value bands[1].outcomes[0].open.possible[1]'],
    ],
    [
      'a last outcome that does not begin at 0',
      bandAt(2, 'outcomes', 0, 'from'),
      1,
      ['wrong-order bands[2].outcomes[0].from'],
    ],
    ['outcomes that do not descend', bandAt(0, 'outcomes', 0, 'from'), 0, ['wrong-order bands[0].outcomes[1].from']],
    ['a score out of reach', bandAt(0, 'outcomes', 0, 'from'), 4, ['out-of-range bands[0].outcomes[0].from']],
    ['a broken score', bandAt(0, 'outcomes', 0, 'from'), 1.5, ['fractional-count bands[0].outcomes[0].from']],
    ['a score that is a text', bandAt(0, 'outcomes', 0, 'from'), '2', ['invalid-number bands[0].outcomes[0].from']],
    ['a band that is no object', ['bands', 2], 'high', ['invalid-value bands[2]']],
    ['an outcome that is no object', bandAt(2, 'outcomes', 0), 'none', ['invalid-value bands[2].outcomes[0]']],
    ['a hole in the outcomes', bandAt(2, 'outcomes'), [outcome, undefined], ['missing-value bands[2].outcomes[1]']],
    [
      'an open cell that is no object',
      bandAt(1, 'outcomes', 0, 'open'),
      'middle',
      ['invalid-value bands[1].outcomes[0].open'],
    ],
    ['a bound that is no object', bandAt(0, 'upTo'), 100, ['invalid-value bands[0].upTo']],
  ])('refuses %s', (_, place, value, issues) => {
    expect(issuesWith(place, value)).toEqual(issues);
  });
});

describe('defineStandard: indicators and the cut-off', () => {
  it.each<[string, Place, unknown, string[]]>([
    ['an empty code', ['indicators', 1, 'code'], '', ['empty-input indicators[1].code']],
    ['a code twice', ['indicators', 1, 'code'], 'housing-area', ['duplicate-indicator indicators[1].code']],
    [
      'a service that is not declared',
      ['indicators', 0, 'service'],
      'water',
      ['unknown-reference indicators[0].service'],
    ],
    [
      'a service twice',
      ['services', 1],
      { code: 'housing' },
      ['duplicate-code services[1].code', 'unknown-reference indicators[1].service'],
    ],
    ['a service without any name', ['services', 1, 'name'], undefined, ['missing-value services[1].name']],
    ['an indicator without any name', ['indicators', 1, 'name'], undefined, ['missing-value indicators[1].name']],
    ['a weight of 0', ['indicators', 1, 'weight'], 0, ['out-of-range indicators[1].weight']],
    ['a broken weight', ['indicators', 1, 'weight'], 1.5, ['fractional-count indicators[1].weight']],
    ['a negative weight', ['indicators', 1, 'weight'], -1, ['negative-value indicators[1].weight']],
    ['a weight that is no number', ['indicators', 1, 'weight'], NaN, ['invalid-number indicators[1].weight']],
    ['a weight that is a text', ['indicators', 1, 'weight'], '1', ['invalid-number indicators[1].weight']],
    ['a cut-off of 0', ['cutOff'], 0, ['out-of-range cutOff']],
    ['a broken cut-off', ['cutOff'], 2.5, ['fractional-count cutOff']],
    ['a cut-off out of reach', ['cutOff'], 4, ['out-of-range cutOff']],
    ['a cut-off that is a text', ['cutOff'], '3', ['invalid-number cutOff']],
    ['no cut-off although deprivations count', ['cutOff'], undefined, ['missing-value cutOff']],
    ['an indicator that is no object', ['indicators', 1], 'lamp', ['invalid-value indicators[1]']],
  ])('refuses %s', (_, place, value, issues) => {
    expect(issuesWith(place, value)).toEqual(issues);
  });

  it('says nothing of an indicator that cannot be read, nor of what refers to what cannot', () => {
    const [lamp] = sampleStandard.gaps;
    const broken = {
      ...sampleStandard,
      services: [sampleStandard.services[0], 'light'],
      gaps: [{ ...lamp, id: 5 }],
      cutOff: 'many',
    };
    expect(issuesOf(broken).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'invalid-value services[1]',
      'invalid-number cutOff',
      'invalid-value gaps[0].id',
    ]);
  });

  it('tells an act or an area from a source by what it holds', () => {
    const named = JSON.parse(
      JSON.stringify(sampleStandard).replaceAll('"act-1"', '"source"').replaceAll('"island"', '"source"'),
    ) as PovertyStandard;
    expect(issuesOf(named)).toEqual([]);
  });

  it('names the area or the reference that was likely meant', () => {
    const nearest = (place: Place, value: unknown): unknown =>
      issuesOf(sampleWith(place, value)).flatMap(({ expected }) => expected.nearest);
    expect(nearest(amountAt(0, 'islands'), 1)).toEqual(['island']);
    expect(nearest(['indicators', 0, 'service'], 'Housing')).toEqual(['housing']);
  });

  it('needs no cut-off where income alone decides', () => {
    const { bands } = sampleStandard;
    const incomeOnly = {
      ...sampleStandard,
      bands: bands.map((band) => ({ ...band, outcomes: band.outcomes.slice(-1) })),
      services: [],
      indicators: [],
      cutOff: undefined,
    };
    expect(issuesOf(incomeOnly)).toEqual([]);
  });
});

describe('defineStandard: rules', () => {
  it.each([
    [{ rule: 'reported', gap: 'lamp' }],
    [{ rule: 'member-without-job-or-contract' }],
    [{ rule: 'dependants-share-above', percent: 100, childUnder: 1 }],
    [{ rule: 'undernourished-child', under: 1 }],
    [{ rule: 'member-without-health-insurance', from: 0 }],
    [{ rule: 'ill-member-untreated' }],
    [
      {
        rule: 'adult-without-certificate-for-age',
        bands: [{ from: 16, under: 31, suitable: ['preschool', 'college-vocational'] }],
        onTheJobTraining: false,
      },
    ],
    [{ rule: 'adult-below-level', from: 0, bornFrom: 1986, level: 'primary' }],
    [
      {
        rule: 'child-not-at-level',
        bands: [
          { from: 3, under: 6, level: 'preschool' },
          { from: 6, under: 7, level: 'primary' },
        ],
      },
    ],
    [{ rule: 'child-not-at-level', bands: [{ from: 0, under: 1, level: 'preschool' }], higherLevelSuffices: true }],
    [{ rule: 'child-not-attending', from: 5, under: 15 }],
    [{ rule: 'non-durable-components-at-least', components: 3 }],
    [{ rule: 'dwelling-grade-among', grades: ['simple'] }],
    [{ rule: 'floor-area-per-head-below', squareMetres: 7.5 }],
    [{ rule: 'water-source-not-among', sources: ['piped', 'other'] }],
    [{ rule: 'sanitation-not-among', facilities: ['none'] }],
    [{ rule: 'no-member-uses', services: ['internet'] }],
    [{ rule: 'no-device-among', devices: ['radio'] }],
    [{ rule: 'no-device-and-no-loudspeaker', devices: ['television'] }],
  ])('accepts $rule with its parameters', (rule) => {
    expect(ruleNames).toContain(rule.rule);
    expect(issuesWith(ruleAt, rule)).toEqual([]);
  });

  const path = 'indicators[0].rule';

  it.each<[string, unknown, string[]]>([
    ['an unknown rule', { rule: 'roof-leaks', from: 1 }, [`unknown-rule ${path}.rule`]],
    ['a rule that every object has', { rule: 'toString' }, [`unknown-rule ${path}.rule`]],
    ['no rule', {}, [`missing-value ${path}.rule`]],
    ['a rule that is a text', 'ill-member-untreated', [`invalid-value ${path}`]],
    ['a parameter of another rule', { rule: 'ill-member-untreated', from: 6 }, [`unknown-field ${path}.from`]],
    ['a parameter that is missing', { rule: 'undernourished-child' }, [`missing-value ${path}.under`]],
    ['a gap that is not declared', { rule: 'reported', gap: 'roof' }, [`unknown-reference ${path}.gap`]],
    ['0 percent', { rule: 'dependants-share-above', percent: 0, childUnder: 16 }, [`out-of-range ${path}.percent`]],
    ['101 percent', { rule: 'dependants-share-above', percent: 101, childUnder: 16 }, [`out-of-range ${path}.percent`]],
    [
      'children under 0',
      { rule: 'dependants-share-above', percent: 50, childUnder: 0 },
      [`out-of-range ${path}.childUnder`],
    ],
    [
      'a negative area',
      { rule: 'floor-area-per-head-below', squareMetres: -8 },
      [`negative-value ${path}.squareMetres`],
    ],
    [
      'an infinite area',
      { rule: 'floor-area-per-head-below', squareMetres: Infinity },
      [`invalid-number ${path}.squareMetres`],
    ],
    [
      'an area that is a text',
      { rule: 'floor-area-per-head-below', squareMetres: '8' },
      [`invalid-number ${path}.squareMetres`],
    ],
    ['an area of 0', { rule: 'floor-area-per-head-below', squareMetres: 0 }, [`out-of-range ${path}.squareMetres`]],
    ['a negative age', { rule: 'member-without-health-insurance', from: -1 }, [`negative-value ${path}.from`]],
    ['half a year', { rule: 'undernourished-child', under: 15.5 }, [`fractional-count ${path}.under`]],
    [
      'four components of three',
      { rule: 'non-durable-components-at-least', components: 4 },
      [`out-of-range ${path}.components`],
    ],
    ['no component', { rule: 'non-durable-components-at-least', components: 0 }, [`out-of-range ${path}.components`]],
    [
      'an unknown level',
      { rule: 'adult-below-level', from: 15, bornFrom: 1986, level: 'school' },
      [`invalid-value ${path}.level`],
    ],
    [
      'a birth year 0',
      { rule: 'adult-below-level', from: 15, bornFrom: 0, level: 'primary' },
      [`out-of-range ${path}.bornFrom`],
    ],
    ['an unknown grade', { rule: 'dwelling-grade-among', grades: ['castle'] }, [`invalid-value ${path}.grades[0]`]],
    ['an unknown source', { rule: 'water-source-not-among', sources: ['sea'] }, [`invalid-value ${path}.sources[0]`]],
    [
      'a source twice',
      { rule: 'water-source-not-among', sources: ['piped', 'piped'] },
      [`duplicate-code ${path}.sources[1]`],
    ],
    ['no facilities', { rule: 'sanitation-not-among', facilities: [] }, [`empty-input ${path}.facilities`]],
    [
      'an unknown facility',
      { rule: 'sanitation-not-among', facilities: ['bush'] },
      [`invalid-value ${path}.facilities[0]`],
    ],
    ['an unknown service', { rule: 'no-member-uses', services: ['post'] }, [`invalid-value ${path}.services[0]`]],
    ['an unknown device', { rule: 'no-device-among', devices: ['drum'] }, [`invalid-value ${path}.devices[0]`]],
    [
      'another unknown device',
      { rule: 'no-device-and-no-loudspeaker', devices: ['drum'] },
      [`invalid-value ${path}.devices[0]`],
    ],
    ['devices that are a text', { rule: 'no-device-among', devices: 'radio' }, [`invalid-value ${path}.devices`]],
    ['ages that end as they begin', { rule: 'child-not-attending', from: 5, under: 5 }, [`wrong-order ${path}.under`]],
    ['no age bands', { rule: 'child-not-at-level', bands: [] }, [`empty-input ${path}.bands`]],
    [
      'age bands that overlap',
      {
        rule: 'child-not-at-level',
        bands: [
          { from: 3, under: 6, level: 'preschool' },
          { from: 5, under: 12, level: 'primary' },
        ],
      },
      [`wrong-order ${path}.bands[1].from`],
    ],
    [
      'an age band that ends before it begins',
      { rule: 'child-not-at-level', bands: [{ from: 6, under: 3, level: 'preschool' }] },
      [`wrong-order ${path}.bands[0].under`],
    ],
    [
      'an age band without a level',
      { rule: 'child-not-at-level', bands: [{ from: 3, under: 6 }] },
      [`missing-value ${path}.bands[0].level`],
    ],
    [
      'an age band without an end before another',
      {
        rule: 'child-not-at-level',
        bands: [
          { from: 3, level: 'preschool' },
          { from: 2, under: 3, level: 'primary' },
        ],
      },
      [`missing-value ${path}.bands[0].under`],
    ],
    [
      'a higher level that suffices perhaps',
      {
        rule: 'child-not-at-level',
        bands: [{ from: 3, under: 6, level: 'preschool' }],
        higherLevelSuffices: 'perhaps',
      },
      [`invalid-value ${path}.higherLevelSuffices`],
    ],
    [
      'a certificate that nobody gives',
      {
        rule: 'adult-without-certificate-for-age',
        bands: [{ from: 16, under: 31, suitable: ['diploma'] }],
        onTheJobTraining: 1,
      },
      [`invalid-value ${path}.bands[0].suitable[0]`, `invalid-value ${path}.onTheJobTraining`],
    ],
  ])('refuses %s', (_, rule, issues) => {
    expect(issuesWith(ruleAt, rule)).toEqual(issues);
  });
});

describe('defineStandard: review scores', () => {
  const at = (...place: Place): Place => ['reviewScores', ...place];

  it.each<[string, Place, unknown, string[]]>([
    ['0 points an indicator', at('pointsPerIndicator'), 0, ['out-of-range reviewScores.pointsPerIndicator']],
    ['no bands', at('bands'), [], ['empty-input reviewScores.bands']],
    [
      'a band that stands for none',
      at('bands', 0, 'bands'),
      [],
      ['empty-input reviewScores.bands[0].bands', 'wrong-order reviewScores.bands'],
    ],
    [
      'an income band that does not exist',
      at('bands', 0, 'bands'),
      ['bottom'],
      ['unknown-reference reviewScores.bands[0].bands[0]'],
    ],
    ['income bands in another order', at('bands', 1, 'bands'), ['high', 'middle'], ['wrong-order reviewScores.bands']],
    ['an income band twice', at('bands', 1, 'bands'), ['middle', 'high', 'high'], ['wrong-order reviewScores.bands']],
    ['an income band left out', at('bands', 1, 'bands'), ['middle'], ['wrong-order reviewScores.bands']],
    [
      'a highest score in the last band',
      at('bands', 1, 'upTo'),
      sampleStandard.lowIncomeWorker,
      ['invalid-value reviewScores.bands[1].upTo'],
    ],
    ['no highest score in another', at('bands', 0, 'upTo'), undefined, ['missing-value reviewScores.bands[0].upTo']],
    [
      'a score for no area',
      at('bands', 0, 'upTo', 'amounts', 'island'),
      undefined,
      ['missing-value reviewScores.bands[0].upTo.amounts.island'],
    ],
  ])('refuses %s', (_, place, value, issues) => {
    expect(issuesWith(place, value)).toEqual(issues);
  });
});

describe('defineStandard: what would have been accepted', () => {
  it.each<[Place, unknown, Expected]>([
    [['id'], 1, { kind: 'text' }],
    [['id'], ' ', { kind: 'text' }],
    [['id'], 'toString', { kind: 'code' }],
    [['acts', 'act-2', 'number'], 7, { kind: 'text' }],
    [
      ['sources', 'cutOff', 'articles'],
      3,
      {
        kind: 'known-field',
        values: ['act', 'article', 'clause', 'annex', 'evidence'],
        nearest: 'article',
      },
    ],
    [['name', 'en'], undefined, { kind: 'value' }],
    [['periods'], {}, { kind: 'list' }],
    [['areas', 2], 'plain', { kind: 'each-once' }],
    [['bands', 2, 'outcomes'], [], { kind: 'list', least: 1 }],
    [['sources', 'cutOff', 'act'], 'act-3', { kind: 'act-of-the-register-or-of-its-own', values: ['act-1', 'act-2'] }],
    [['sources', 'cutOff', 'act'], undefined, { kind: 'act-of-what-is-cited' }],
    [['cutOff'], 0, { kind: 'whole-number', least: 1 }],
    [['sources', 'standard'], null, { kind: 'value' }],
    [['cutOff'], 1.5, { kind: 'whole-number', least: 1 }],
    [['cutOff'], 4, { kind: 'score-within-reach', most: 3 }],
    [['cutOff'], undefined, { kind: 'cut-off-of-the-scores-that-outcomes-ask-for' }],
    [['periods', 0, 'from'], 'soon', { kind: 'calendar-date' }],
    [['periods', 0, 'until'], '2030-12-31', { kind: 'date-not-before', than: '2031-01-01' }],
    [['periods', 1, 'from'], '2030-12-31', { kind: 'date-after', than: '2031-01-01' }],
    [['periods', 1, 'from'], '2031-12-31', { kind: 'date-after', than: '2031-12-31' }],
    [amountAt(0, 'island'), undefined, { kind: 'one-for-each', values: ['plain', 'island'] }],
    [amountAt(0, 'moon'), 1, { kind: 'one-that-is-listed', values: ['plain', 'island'] }],
    [bandAt(0, 'upTo', 'amounts'), [], { kind: 'object' }],
    [amountAt(1, 'island'), 80, { kind: 'bound-beyond-that-of-the-band-before' }],
    [bandAt(0, 'upTo'), undefined, { kind: 'bound-in-every-band-but-the-last' }],
    [bandAt(2, 'upTo'), sampleStandard.bands[1]?.upTo, { kind: 'no-bound-in-the-last-band' }],
    [bandAt(2, 'outcomes', 0, 'class'), undefined, { kind: 'class-or-what-is-open' }],
    [bandAt(1, 'outcomes', 0, 'open', 'possible'), ['none'], { kind: 'list', least: 2 }],
    [bandAt(0, 'outcomes', 0, 'from'), 0, { kind: 'score-below', than: 0 }],
    [bandAt(2, 'outcomes', 0, 'from'), 1, { kind: 'zero-in-the-last-outcome' }],
    [bandAt(0, 'outcomes', 0, 'from'), 4, { kind: 'score-within-reach', most: 3 }],
    [
      ['reviewScores', 'bands', 1, 'bands'],
      ['middle'],
      { kind: 'every-income-band-once-in-order', values: ['low', 'middle', 'high'] },
    ],
    [[...ruleAt, 'squareMetres'], 0, { kind: 'number-above-zero' }],
    [
      ruleAt,
      { rule: 'dependants-share-above', percent: 101, childUnder: 16 },
      { kind: 'number-above-zero', most: 100 },
    ],
    [ruleAt, { rule: 'child-not-attending', from: 5, under: 5 }, { kind: 'age-above', than: 5 }],
    [
      ruleAt,
      {
        rule: 'child-not-at-level',
        bands: [
          { from: 3, under: 6, level: 'preschool' },
          { from: 5, under: 12, level: 'primary' },
        ],
      },
      { kind: 'age-not-below', than: 6 },
    ],
    [[...ruleAt, 'rule'], 'roof-leaks', { kind: 'one-of', values: ruleNames }],
    [[...ruleAt, 'rule'], undefined, { kind: 'value' }],
  ])('%j %j: %j', (place, value, expected) => {
    expect(issuesOf(sampleWith(place, value)).map((issue) => issue.expected)).toEqual([expected]);
  });

  it('names the codes that need no name of their own', () => {
    expect(issuesOf(sampleWith(['services', 1, 'name'], undefined))).toMatchObject([
      { expected: { kind: 'name-that-only-these-need-not-have', values: serviceCodes } },
    ]);
  });
});

describe('defineStandard: values of strange types', () => {
  it.each<[Place, string[]]>([
    [['indicators', 1, 'weight'], ['invalid-number indicators[1].weight']],
    [['cutOff'], ['invalid-number cutOff']],
    [['periods', 0, 'until'], ['invalid-date periods[0].until']],
    [['periods', 0, 'from'], ['invalid-date periods[0].from']],
    [['gaps', 0, 'kind'], ['invalid-value gaps[0].kind']],
    [amountAt(0, 'plain'), ['invalid-number bands[0].upTo.amounts.plain']],
    [bandAt(0, 'outcomes', 0, 'from'), ['invalid-number bands[0].outcomes[0].from']],
    [[...ruleAt, 'squareMetres'], ['invalid-number indicators[0].rule.squareMetres']],
    [['acts', 'act-2', 'number'], ['invalid-value acts.act-2.number']],
    [['areas', 1], ['invalid-value areas[1]']],
  ])('a symbol in %j is refused', (place, issues) => {
    expect(issuesWith(place, Symbol('strange'))).toEqual(issues);
  });

  it('does not report what is missing twice as a duplicate', () => {
    const gaps = sampleStandard.gaps.map(({ kind, about, description }) => ({ kind, about, description }));
    const issues = issuesOf({ ...sampleStandard, gaps });
    expect(issues.filter(({ path }) => path.startsWith('gaps'))).toMatchObject([
      { code: 'missing-value', path: 'gaps[0].id' },
      { code: 'missing-value', path: 'gaps[1].id' },
    ]);
  });

  it('is about the standard as a whole', () => {
    expect(thrownBy(() => defineStandard({} as PovertyStandard))).toMatchObject({ details: { path: '' } });
  });
});
