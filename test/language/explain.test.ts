import { describe, expect, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import type { Household } from '../../src/deprivation/index.ts';
import { readFigure } from '../../src/figures/index.ts';
import { PovertyStandardError } from '../../src/foundation/index.ts';
import {
  explain,
  type Explainable,
  type ExplainContext,
  type Language,
  vietnamese,
  vietnameseClassification,
} from '../../src/language/index.ts';
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
      details: { path: 'language', expected: { kind: 'words-for-the-kind' } },
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

describe('a language of the caller’s own', () => {
  const own = (classification: unknown) =>
    ({ ...vietnamese, sentences: { ...vietnamese.sentences, classification } }) as Language;
  const refused = vietnamese.sentences.classification as unknown as (
    told: unknown,
    context: ExplainContext,
  ) => string[];

  it.each([
    ['an error', new TypeError('mine')],
    ['an error of the library about something else', thrownBy(() => readFigure(''))],
    ['a text', 'mine'],
  ])('throws as it is: %s', (_, thrown) => {
    const throwing = (): never => {
      throw thrown;
    };
    expect(thrownBy(() => explain(result, own(throwing)))).toBe(thrown);
  });

  it('may hand on to the functions of the library, which refuse what is no result', () => {
    expect(
      explain(
        result,
        own((told: unknown, context: ExplainContext) => refused(told, context)),
      ),
    ).toEqual(explain(result, vietnamese));
    expect(
      thrownBy(() =>
        explain(
          result,
          own(() => refused({ kind: 'classification' }, {})),
        ),
      ),
    ).toMatchObject({
      code: 'invalid-value',
      details: { path: 'result' },
    });
  });

  it.each([
    [{ sentences: {} }],
    [{ sentences: { figure: () => [] } }],
    [{ sentences: { classification: undefined } }],
    [{ sentences: { classification: 5 } }],
    [{ sentences: [] }],
    [{ sentences: 'abc' }],
  ])('without words for a kind is refused itself: %j', (language) => {
    expect(thrownBy(() => explain(result, language as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'language', received: 'an object', expected: { kind: 'words-for-the-kind' } },
    });
    expect(thrownBy(() => explain({ kind: 'x' } as never, language as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'result' },
    });
  });

  it('may have words for a kind of the caller’s own', () => {
    const wording = { sentences: { mine: ({ name }: { name: string }) => [`of ${name}`] } };
    expect(explain({ kind: 'mine', name: 'me' } as never, wording as never)).toEqual(['Of me.']);
  });
});

describe('an error', () => {
  it.each([[undefined], [null], ['text'], [-0], [{}], [[1, 2]]])(
    'is told alike after a way through JSON, whatever came',
    (received) => {
      const expected = { kind: 'number' } as const;
      const plain = new PovertyStandardError('invalid-number', { path: 'x', received, expected });
      const issues = [{ code: 'invalid-number', path: 'x', received, expected }] as const;
      const listing = new PovertyStandardError('invalid-household', {
        path: '',
        received: 'an object',
        expected,
        issues,
      });
      for (const error of [plain, listing]) {
        const copy = JSON.parse(JSON.stringify(error)) as Explainable;
        expect(explain(copy, vietnamese)).toEqual(explain(error, vietnamese));
      }
    },
  );
});

describe('a context', () => {
  it.each([['vn-2022'], [{}], [[]], [new Map()], [Number.NaN], [5]])(
    'whose standard is none is refused: %j',
    (standard) => {
      expect(thrownBy(() => explain(result, vietnamese, { standard: standard as never }))).toMatchObject({
        code: 'invalid-standard',
        details: { path: 'context.standard' },
      });
    },
  );

  it.each([
    ['invalid-value', {}],
    ['invalid-value', 7],
    ['missing-value', null],
  ])('in which the id of a member is no text is refused: %s', (code, id) => {
    const household = { members: [{ id: 'Lan' }, { id }] } as unknown as Household;
    expect(thrownBy(() => explain(result, vietnamese, { household }))).toMatchObject({
      code,
      details: { path: 'context.household.members[1].id', expected: { kind: 'text' } },
    });
  });

  it('may have members without an id, but no household that is none', () => {
    expect(explain(result, vietnamese, { household: { members: [{}] } as never })).toEqual(explain(result, vietnamese));
    expect(thrownBy(() => explain(result, vietnamese, { household: 0 as never }))).toMatchObject({
      code: 'missing-value',
      details: { path: 'context.household.members' },
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
