import { describe, expect, it } from 'vitest';
import { classifyByScores } from '../../src/classification/index.ts';
import { type PointAnswers, type PointTable, scorePoints } from '../../src/review/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { samplePointTable } from './sample-point-table.ts';

const all = { members: 4, 'floor-area': 20, 'cooking-fuel': 'wood', motorbike: true, telephone: false } as const;

/** Points of one item in the north, for an answer; the others give what they give in `all`: 0, 5, 0, 15 and 0. */
const pointsOf = (item: string, answer: unknown): number | undefined => {
  const { parts } = scorePoints({ ...all, [item]: answer }, samplePointTable, { region: 'north' });
  return parts.find(({ code }) => code === item)?.points.from;
};

describe('scorePoints', () => {
  it('adds the points of every item in the region', () => {
    expect(scorePoints(all, samplePointTable, { region: 'north' })).toEqual({
      kind: 'score',
      decided: true,
      score: 20,
      parts: [
        { code: 'members', points: { from: 0, to: 0 } },
        { code: 'floor-area', points: { from: 5, to: 5 } },
        { code: 'cooking-fuel', points: { from: 0, to: 0 } },
        { code: 'motorbike', points: { from: 15, to: 15 } },
        { code: 'telephone', points: { from: 0, to: 0 } },
      ],
    });
    expect(scorePoints(all, samplePointTable, { region: 'south' })).toMatchObject({ score: 35 });
  });

  it.each<[string, unknown, number]>([
    ['members', 0, 40],
    ['members', 1, 40],
    ['members', 2, 25],
    ['members', 3, 25],
    ['members', 4, 0],
    ['members', 40, 0],
    ['floor-area', 0, 0],
    ['floor-area', 7.99, 0],
    ['floor-area', 8, 5],
    ['floor-area', 20, 5],
    ['floor-area', 20.01, 15],
    ['cooking-fuel', 'gas', 10],
    ['cooking-fuel', 'wood', 0],
    ['motorbike', true, 15],
    ['motorbike', false, 0],
  ])('%s %s gives %d points', (item, answer, points) => {
    expect(pointsOf(item, answer)).toBe(points);
  });

  it('leaves open what is not answered', () => {
    const answers = { ...all, members: undefined, motorbike: undefined };
    expect(scorePoints(answers, samplePointTable, { region: 'north' })).toMatchObject({
      decided: false,
      possible: { from: 5, to: 60 },
      missing: [{ path: 'members' }, { path: 'motorbike' }],
    });
    expect(scorePoints({}, samplePointTable, { region: 'north' })).toMatchObject({ possible: { from: 0, to: 85 } });
    expect(scorePoints({ ...all, motorbike: null } as never, samplePointTable, { region: 'north' })).toMatchObject({
      missing: [{ path: 'motorbike' }],
    });
  });

  it('needs no answer that makes no difference in the region', () => {
    const { telephone, ...answers } = all;
    expect(telephone).toBe(false);
    expect(scorePoints(answers, samplePointTable, { region: 'south' })).toMatchObject({ decided: true, score: 35 });
    expect(scorePoints(answers, samplePointTable, { region: 'north' })).toMatchObject({
      missing: [{ path: 'telephone' }],
    });
  });

  it('gives the income score of a classification', () => {
    const score = scorePoints(all, samplePointTable, { region: 'north' });
    const incomeScore = score.decided ? score.score : undefined;
    expect(classifyByScores({ area: 'rural', incomeScore, deprivationScore: 30 }, vn2022)).toMatchObject({
      class: 'poor',
    });
  });
});

describe('bad input', () => {
  const broken: PointTable = {
    ...samplePointTable,
    items: [{ kind: 'essay', code: 'essay' }] as unknown as PointTable['items'],
  };

  it.each<[string, unknown, string, string]>([
    ['an item that the table does not have', { car: true }, 'unknown-field', 'car'],
    ['an option that the item does not have', { 'cooking-fuel': 'coal' }, 'invalid-value', 'cooking-fuel'],
    ['a yes in words', { motorbike: 'yes' }, 'invalid-value', 'motorbike'],
    ['half a member', { members: 1.5 }, 'fractional-count', 'members'],
    ['members in words', { members: 'four' }, 'invalid-number', 'members'],
    ['less than no floor', { 'floor-area': -1 }, 'negative-value', 'floor-area'],
    ['NaN', { 'floor-area': Number.NaN }, 'invalid-number', 'floor-area'],
    ['no answers at all', undefined, 'missing-value', ''],
    ['answers in a map', new Map([['members', 4]]), 'invalid-value', ''],
  ])('%s gives code and path', (_, answers, code, path) => {
    expect(
      thrownBy(() => scorePoints(answers as PointAnswers, samplePointTable as PointTable, { region: 'north' })),
    ).toMatchObject({ code, details: { path } });
  });

  it('another region', () => {
    expect(thrownBy(() => scorePoints(all, samplePointTable as PointTable, { region: 'west' }))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'options.region', received: 'west' },
    });
  });

  it.each([undefined, null])('another option, or none: %s', (region) => {
    const options = { region } as never;
    const score = (given: object): unknown => thrownBy(() => scorePoints({}, samplePointTable, given as never));
    expect(score(options)).toMatchObject({ code: 'missing-value', details: { path: 'options.region' } });
    expect(score({ region: 'north', regoin: 'south' })).toMatchObject({
      code: 'unknown-field',
      details: { path: 'options.regoin', expected: { kind: 'known-field', values: ['region'], nearest: 'region' } },
    });
  });

  it('a table that is none', () => {
    const score = (table: unknown): unknown =>
      thrownBy(() => scorePoints({}, table as PointTable, { region: 'north' }));
    expect(score(new Map())).toMatchObject({ code: 'invalid-value', details: { path: 'table' } });
    expect(score({ ...samplePointTable, items: [null] })).toMatchObject({
      code: 'missing-value',
      details: { path: 'table.items[0]' },
    });
  });

  it('an item of a kind that was never defined', () => {
    expect(thrownBy(() => scorePoints({}, broken, { region: 'north' }))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'table', received: 'essay' },
    });
  });
});
