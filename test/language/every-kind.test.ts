import { describe, expect, it } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import * as library from '../all-rooms.ts';
import {
  english,
  explain,
  type Explainable,
  type LabelList,
  type Language,
  vietnamese,
} from '../../src/language/index.ts';
import { explainedKinds } from '../../src/language/language.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { uncleanAmong } from './clean-sentences.ts';
import { fieldsOf, withField } from './fields.ts';
import { type Sample, samples } from './samples.ts';

const both: readonly Language[] = [vietnamese, english];
const kinds = Object.keys(vietnamese.sentences);

function kindOf({ result }: Sample): string {
  return isPovertyStandardError(result) ? 'error' : 'kind' in result ? result.kind : 'issue';
}

const results = samples.filter((one) => kindOf(one) !== 'error');

/** Names that a sample has itself; of an error its details. */
function namesIn({ result, context }: Sample): string[] {
  const parts = [isPovertyStandardError(result) ? result.details : result, context.household];
  return fieldsOf(parts).flatMap(({ value }) => (typeof value === 'string' && /[À-ÖØ-öø-ỹ]/u.test(value) ? value : []));
}

/** The words of the language itself: without quotations, numbers of acts, and names that stand in the sample. */
function ownWords(text: string, sample: Sample): string {
  const bare = text.replace(/“[^”]*”/gu, '“”').replace(/(?:số|No\.) [\d/]+[\p{Lu}\d/-]*(?:TTg)?/gu, '');
  return namesIn(sample).reduce((rest, name) => rest.replaceAll(name, ''), bare);
}

/** Words with a hyphen that are English. */
const hyphenated = new Set(
  `average-living centrally-run cut-off double-vault ethnic-minority job-seeking low-income near-poor near-poverty
  non-durable on-the-job pour-flush re-check semi-permanent semi-septic working-age`.split(/\s+/u),
);

describe('the samples', () => {
  it('are of every kind that can be told, and of no other', () => {
    expect([...new Set(samples.map(kindOf))].sort()).toEqual([...kinds].sort());
    expect(Object.keys(english.sentences)).toEqual(kinds);
    expect([...explainedKinds].sort()).toEqual([...kinds].sort());
  });

  it.each<LabelList>([
    ...(['ground', 'difference', 'verdict', 'claim', 'not-checkable', 'rounding', 'operands', 'divisor'] as const),
    ...(['average-note', 'qualifier', 'ambiguity', 'anomaly', 'status', 'rule', 'screening', 'review-step'] as const),
    ...([
      'review-subject',
      'dynamics',
      'list-status',
      'dynamics-table',
      'dynamics-rule',
      'flow-base',
      'flow-rule',
    ] as const),
    ...(['unit-level', 'no-unit', 'unplaced', 'incomparable', 'target-kind', 'target-status', 'target-year'] as const),
    ...(['progress-note', 'projection', 'excluded', 'obstacle', 'remedy', 'no-trajectory'] as const),
  ])('have every code of the list %s', (list) => {
    const said = new Set(results.flatMap(({ result }) => fieldsOf(result).map(({ value }) => value)));
    expect(Object.keys(vietnamese.labels[list]).filter((code) => !said.has(code))).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
  });
});

describe.each(kinds)('%s', (kind) => {
  const ofKind = samples.filter((one) => kindOf(one) === kind);
  const told = ofKind.flatMap((sample) => {
    const [vi, en] = both.map((language) => explain(sample.result, language, sample.context));
    return { sample, vi: vi as string[], en: en as string[] };
  });

  it('is told in whole sentences, as many in one language as in the other, none of them alike', () => {
    for (const { sample, vi, en } of told) {
      expect([...uncleanAmong(vi), ...uncleanAmong(en)], sample.name).toEqual([]);
      expect(vi.length, sample.name).toBeGreaterThan(0);
      expect(en, sample.name).toHaveLength(vi.length);
      expect(
        vi.filter((text) => en.includes(text)),
        sample.name,
      ).toEqual([]);
    }
  });

  it('is told in English without Vietnamese, and without codes', () => {
    for (const { sample, en } of told) {
      const words = en.map((text) => ownWords(text, sample)).join('\n');
      expect(words, sample.name).not.toMatch(/[À-ÖØ-öø-ỹ]/u);
      expect(words, sample.name).not.toMatch(/[a-z][A-Z]|[a-z]\.[a-z]|\w\[|undefined/u);
      const unknown = [...words.matchAll(/\p{L}+(?:-\p{L}+)+/gu)].map(([word]) => word.toLowerCase());
      expect(
        unknown.filter((word) => !hyphenated.has(word)),
        sample.name,
      ).toEqual([]);
    }
  });

  it('is told in Vietnamese without English, and without codes', () => {
    for (const { sample, vi } of told) {
      const words = vi.map((text) => ownWords(text, sample)).join('\n');
      expect(words, sample.name).not.toMatch(/[a-z][A-Z]|[a-z]\.[a-z]|\w\[|\p{Ll}-\p{Ll}|undefined/u);
      expect(words, sample.name).not.toMatch(
        /\b(?:the|of|is|are|must|be|not|and|or|than|by|from|with|household|member|poor|standard|years?|points?|unit|level|since|rural|urban|target|share|number|decree|decision|other|none|whole|part|true|false)\b/iu,
      );
    }
  });

  it('is told alike after a way through JSON', () => {
    for (const { sample, vi, en } of told) {
      const copy = JSON.parse(JSON.stringify(sample.result)) as Explainable;
      expect(
        both.map((language) => explain(copy, language, sample.context)),
        sample.name,
      ).toEqual([vi, en]);
    }
  });

  it('is not changed by being told', () => {
    for (const { result, context, name } of ofKind) {
      const parts = isPovertyStandardError(result) ? result.details : result;
      const before = structuredClone(parts);
      both.forEach((language) => explain(result, language, context));
      expect(parts, name).toEqual(before);
    }
  });
});

describe('a result of which one field is missing or of another type', () => {
  it.each(kinds)('is told in whole sentences or refused: %s', (kind) => {
    const tried = new Set<string>();
    const unclean: string[] = [];
    for (const sample of samples.filter((one) => kindOf(one) === kind)) {
      const plain = JSON.parse(JSON.stringify(sample.result)) as object;
      for (const field of fieldsOf(plain)) {
        // What was tried of the same field with the same value tells nothing new.
        const same = `${field.pattern} ${typeof field.value === 'string' ? field.value : typeof field.value}`;
        if (tried.has(same)) {
          continue;
        }
        tried.add(same);
        for (const value of [undefined, null, 7, 'x', Number.NaN, Number.POSITIVE_INFINITY, {}, 'constructor']) {
          const damaged = withField(plain, field.path, value) as Explainable;
          for (const language of both) {
            unclean.push(...outcomeOf(damaged, language, sample).map((text) => `${field.path.join('.')}: ${text}`));
          }
        }
      }
    }
    expect(unclean).toEqual([]);
  });

  /** What is wrong with the sentences of a damaged result, or with its refusal. */
  function outcomeOf(damaged: Explainable, language: Language, { context }: Sample): string[] {
    try {
      const told = explain(damaged, language, context);
      return told.length > 0 ? uncleanAmong(told) : ['nothing was told'];
    } catch (error) {
      const isRefusal =
        isPovertyStandardError(error, 'invalid-value') &&
        ['result', 'context.standard.id'].includes(error.details.path);
      return isRefusal ? [] : [String(error)];
    }
  }
});

describe('what is no result', () => {
  const registry = library.createRegistry({ units: library.provinces });
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new TypeError('no');
      },
    },
  );

  it.each<[string, unknown]>([
    ['a province', library.provinces[0]],
    ['a standard', library.vn2022],
    ['a registry', registry],
    ['a gap', library.vn2027.gaps[0]],
    ['a review procedure', library.review2022],
    ['a programme', library.programmeTargets[0]],
    ['an observation', { at: '2020', measure: 'poor', territory: { level: 'country' }, value: { percent: '1' } }],
    ['a claim', { kind: 'sum', parts: [1, 2], total: 3 }],
    ['a reason', { kind: 'income', bands: ['x'] }],
    ['an error', new Error('no')],
    ['a text', 'poor'],
    ['an empty text', ''],
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['a truth', true],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
    ['a list', [samples[0]?.result]],
    ['a map', new Map([['kind', 'rate']])],
    ['a date', new Date(0)],
    ['a proxy', new Proxy({}, {})],
    ['a proxy that throws', throwing],
    ['a language', vietnamese],
    ['a kind that all objects inherit', { kind: 'constructor' }],
    ['another such', { kind: '__proto__' }],
    ['an expectation of nothing', { path: 'x', expected: {} }],
    ['an issue of an unknown code', { code: 'x', path: 'x', received: 1, expected: { kind: 'value' } }],
    ['a kind alone', { kind: 'progress' }],
  ])('%s is refused', (_, value) => {
    for (const language of both) {
      expect(thrownBy(() => explain(value as Explainable, language))).toMatchObject({
        code: 'invalid-value',
        details: { path: 'result', expected: { kind: 'result' } },
      });
    }
  });

  it.each(kinds)('a kind without anything else is refused: %s', (kind) => {
    expect(thrownBy(() => explain({ kind } as Explainable, english))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'result' },
    });
  });
});
