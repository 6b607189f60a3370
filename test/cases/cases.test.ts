import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  localStandards,
  nationalStandards,
  programmeTargets,
  reviewProcedures,
  standardInForce,
} from '../../src/index.ts';
import { readCase } from './case-form.ts';
import { expectationOf, outcomeOf } from './run-case.ts';

const folder = 'test/cases';
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

const cases = files.flatMap((file) => {
  const listed = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown;
  return Array.isArray(listed)
    ? listed.map((value: unknown, index) => ({ file, ...readCase(value, `${file}, case ${index + 1}`) }))
    : [{ file, name: file, problems: ['is no list of cases'] }];
});
const read = cases.flatMap((one) => ('read' in one ? [one.read] : []));
const namesOf = (file: string): readonly string[] => cases.filter((one) => one.file === file).map(({ name }) => name);

const seen = new Set<unknown>();

/**
 * What the law holds of a mark or a kind, at any depth, named by the nearest thing above it that has a name. What several standards share,
 * such as the national indicators, is named by the first.
 */
function namedIn(part: unknown, isSought: (part: object) => boolean, name: string): string[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) {
    return [];
  }
  seen.add(part);
  const { id, code } = part as { readonly id?: string; readonly code?: string };
  const nearest = id ?? code ?? name;
  return [
    ...(isSought(part) ? [nearest] : []),
    ...Object.values(part).flatMap((inner) => namedIn(inner, isSought, nearest)),
  ];
}

/** The readings that the law itself, as it is encoded, marks as doubtful. */
const marked = [...nationalStandards, ...localStandards, ...reviewProcedures, ...programmeTargets].flatMap((one) =>
  namedIn(
    one,
    (part) => {
      const { kind, evidence } = part as { readonly kind?: string; readonly evidence?: string };
      return kind === 'conflict' || evidence === 'disputed';
    },
    one.id,
  ).map((name) => (name.startsWith(`${one.id}/`) ? name : `${one.id}/${name}`)),
);

/** The readings that docs/decisions/0042 argues for, by the words that each begins with. */
const argued = [
  ...readFileSync('docs/decisions/0042-readings-of-the-rules.md', 'utf8').matchAll(/^- \*(.+?)\.?\*/gmu),
].map(([, words]) => `0042: ${words}`);

/** Readings on which sources disagree, and which no mark in the data shows. */
const known = [
  'vn-2022/adult-education',
  'vn-2022/child-schooling',
  'vn-2022/water-source',
  'binh-duong-2016/deprivations',
  'ho-chi-minh-city-2021/poverty-line',
  'quang-ninh-2023/bounds',
  'bac-ninh-2025/bounds',
  'review-2022/meeting',
  'qd-90-2022/poor-in-poor-districts',
  'commune-areas-2021/zone-3',
];

describe.each(files)('%s', (file) => {
  it('holds cases of the right form, each with a name of its own', () => {
    const wrong = cases.filter((one) => one.file === file && one.problems.length > 0);
    expect(wrong.map(({ name, problems }) => [name, problems])).toEqual([]);
    const names = cases.map(({ name }) => name);
    expect(namesOf(file).filter((name) => names.indexOf(name) !== names.lastIndexOf(name))).toEqual([]);
  });

  const named = read.filter(({ name }) => namesOf(file).includes(name)).map((one) => [one.name, one] as const);

  it.each(named)('%s', (_, one) => {
    expect(outcomeOf(one)).toEqual(expectationOf(one));
  });
});

describe('the cases', () => {
  it('are at least sixty besides those at bounds, under every standard that is encoded', () => {
    expect(read.filter(({ given }) => given !== 'bound').length).toBeGreaterThanOrEqual(60);
    const standards = new Set(read.map((one) => ('standard' in one ? one.standard : '')));
    expect([...nationalStandards, ...localStandards].map(({ id }) => id).filter((id) => !standards.has(id))).toEqual(
      [],
    );
  });

  it('of a national standard are on days on which it is the one in force', () => {
    const national = read.flatMap((one) =>
      'standard' in one && nationalStandards.some(({ id }) => id === one.standard) ? [one] : [],
    );
    expect(national.filter(({ standard, day }) => standardInForce(day).id !== standard)).toEqual([]);
  });

  it('stand at every bound of the national standards', () => {
    const bounds = nationalStandards.flatMap(({ id, bands }) =>
      bands.flatMap(({ upTo }) =>
        Object.entries(upTo?.amounts ?? {}).map(([area, amount]) => `${id} ${area} ${amount}`),
      ),
    );
    const met = read.flatMap((one) =>
      one.given === 'bound' ? [`${one.standard} ${one.bound.area} ${one.bound.amount}`] : [],
    );
    expect(bounds.filter((bound) => !met.includes(bound))).toEqual([]);
  });

  it('show every reading that is disputed', () => {
    expect(argued.length).toBeGreaterThan(0);
    expect(marked.length).toBeGreaterThan(0);
    const shown = new Set(read.map(({ readings }) => readings?.about));
    expect([...marked, ...argued, ...known].filter((reading) => !shown.has(reading))).toEqual([]);
  });

  it('name no reading that nobody disputes', () => {
    const disputed = new Set([...marked, ...argued, ...known]);
    expect(read.map(({ readings }) => readings?.about).filter((about) => about && !disputed.has(about))).toEqual([]);
  });
});

describe('a case that is not of the form is told', () => {
  const right = {
    name: 'A household at the line.',
    standard: 'vn-2006',
    day: '2006-01-01',
    facts: { area: 'rural', monthlyIncomePerCapita: 200_000 },
    expected: { class: 'poor' },
    source: { from: '170/2005/QĐ-TTg', evidence: 'confirmed' },
  };
  const { source: _source, ...withoutSource } = right;
  const { facts: _facts, ...withoutFacts } = right;

  it('and one that is, is not', () => {
    expect(readCase(right, 'x').problems).toEqual([]);
  });

  it.each([
    ['an unknown key', { ...right, note: 'x' }],
    ['an unknown key in what is expected', { ...right, expected: { class: 'poor', clas: 'poor' } }],
    ['an empty name', { ...right, name: ' ' }],
    ['no source', withoutSource],
    ['a source without a place', { ...right, source: { from: '', evidence: 'confirmed' } }],
    ['evidence that is no mark', { ...right, source: { from: 'x', evidence: 'sure' } }],
    ['a day that is none', { ...right, day: '2006-02-30' }],
    ['nothing given', withoutFacts],
    ['two things given', { ...right, household: {} }],
    ['nothing expected', { ...right, expected: {} }],
    ['a class and others that are possible', { ...right, expected: { class: 'poor', possible: ['poor', 'none'] } }],
    ['something missing for a class', { ...right, expected: { class: 'poor', missing: ['area'] } }],
    ['a reading beside no other', { ...right, readings: { about: 'x', encoded: 'x', others: [] } }],
    ['text', 'A household at the line.'],
  ])('%s', (_, wrong) => {
    expect(readCase(wrong, 'x').problems).not.toEqual([]);
  });

  it('by its name, or by its place where it has none', () => {
    expect(readCase({ ...right, note: 'x' }, 'x').name).toBe('A household at the line.');
    expect(readCase({ ...right, name: '' }, 'vn-2006.json, case 3').name).toBe('vn-2006.json, case 3');
  });
});

describe('a case that cannot be run fails', () => {
  const run = (facts: object, standard = 'vn-2022', day = '2024-09-30'): object =>
    outcomeOf({
      given: 'facts',
      name: 'x',
      standard,
      day,
      facts: { ...facts },
      expected: { class: 'poor' },
      source: { from: 'x', evidence: 'confirmed' },
    });

  it.each([
    ['a misspelt standard', () => run({ area: 'rural' }, 'vn-2202'), /is none of vn-2001/u],
    ['a day on which it does not apply', () => run({ area: 'rural' }, 'vn-2022', '2021-12-31'), /does not apply/u],
    ['a misspelt fact', () => run({ area: 'rural', income: 1 }), /expected known field/u],
    ['a misspelt indicator', () => run({ area: 'rural', deprivations: ['nutritoin'] }), /received "nutritoin"/u],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
