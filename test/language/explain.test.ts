import { describe, expect, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import type { Household } from '../../src/deprivation/index.ts';
import { readFigure } from '../../src/figures/index.ts';
import { explain, type Explainable, vietnamese, vietnameseClassification } from '../../src/language/index.ts';
import { vn2016, vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { uncleanAmong } from './clean-sentences.ts';

const result = classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 2_000_000 }, vn2022);

describe('explain refuses', () => {
  it('another standard than that of the result', () => {
    expect(thrownBy(() => explain(result, vietnamese, { standard: vn2016 }))).toMatchObject({
      code: 'invalid-value',
      details: {
        path: 'context.standard.id',
        received: 'vn-2016',
        expected: { kind: 'standard-of-the-result', than: 'vn-2022' },
      },
    });
  });

  it('an unknown language', () => {
    expect(thrownBy(() => explain(result, 'fr' as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'language', received: 'fr', expected: { kind: 'object' } },
    });
  });

  it.each([
    ['missing-value', undefined],
    ['missing-value', null],
    ['invalid-value', {}],
    ['invalid-value', []],
    ['invalid-value', { sentences: undefined }],
    ['invalid-value', { locale: 'vi', labels: {}, numbers: {} }],
  ])('%s: what is no language, %j', (code, language) => {
    expect(thrownBy(() => explain(result, language as never))).toMatchObject({ code, details: { path: 'language' } });
  });

  it('a result of a kind that the words are not for', () => {
    expect(thrownBy(() => explain(readFigure('7 hộ'), vietnameseClassification as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'result' },
    });
    expect(explain(result, vietnameseClassification)).toEqual(explain(result, vietnamese));
  });

  it.each([[null], [undefined], [5], ['poor'], [{}], [[]]])('what is no result: %j', (value) => {
    expect(thrownBy(() => explain(value as unknown as Explainable, vietnamese))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'result' },
    });
  });

  it.each([
    [{ decided: true }],
    [{ verdict: 'x' }],
    [{ text: 'x' }],
    [{ kind: 'number', text: 'x', decimal: 'x' }],
    [{ findings: [null] }],
    [{ questions: [] }],
    [{ classification: {} }],
    [{ stated: 1 }],
    [{ parts: [] }],
  ])('what is told apart as a result, but is none: %j', (value) => {
    expect(thrownBy(() => explain(value as unknown as Explainable, vietnamese))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'result', received: 'an object' },
    });
  });

  it.each([
    [{}, 'context.household.members'],
    [{ members: [null] }, 'context.household.members[0]'],
  ])('a household without members: %j', (household, path) => {
    expect(thrownBy(() => explain(result, vietnamese, { household: household as Household }))).toMatchObject({
      code: 'missing-value',
      details: { path },
    });
  });
});

describe('whole sentences', () => {
  it.each([
    '',
    'Hộ nghèo',
    'hộ nghèo.',
    'Hộ nghèo..',
    'Hộ undefined.',
    'Hộ (), nghèo.',
    'Từ  hai.',
    'Hộ có thể là .',
    'Vì {x}.',
  ])('are told from %j', (text) => {
    expect(uncleanAmong([text])).toEqual([text]);
  });
});
