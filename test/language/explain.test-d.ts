import { describe, expectTypeOf, it } from 'vitest';
import { provinces } from '../../src/units/index.ts';
import type { Classification } from '../../src/classification/index.ts';
import type { Figure } from '../../src/figures/index.ts';
import { type Issue, PovertyStandardError } from '../../src/foundation/index.ts';
import {
  codeOf,
  english,
  englishClassification,
  explain,
  type Explained,
  type ExplainedKind,
  type ExplainableIssue,
  type ExplainableResult,
  type KindOf,
  labels,
  type Language,
  type Sentences,
  vietnamese,
  vietnameseClassification,
  type Wording,
} from '../../src/language/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import type { HouseholdClass } from '../../src/vocabulary/index.ts';

const classification = {} as Classification;
const figure = {} as Figure;

describe('explain', () => {
  it('takes every result, an issue and an error with a whole language', () => {
    expectTypeOf(explain(classification, vietnamese, { standard: vn2022 })).toEqualTypeOf<string[]>();
    expectTypeOf(explain(figure, english)).toEqualTypeOf<string[]>();
    expectTypeOf(explain({} as ExplainableIssue, english)).toEqualTypeOf<string[]>();
    expectTypeOf(explain(new PovertyStandardError('invalid-value', {} as Issue), english)).toEqualTypeOf<string[]>();
    expectTypeOf<KindOf<ExplainableResult>>().toEqualTypeOf<Exclude<ExplainedKind, 'issue' | 'error'>>();
    expectTypeOf<KindOf<ExplainableIssue>>().toEqualTypeOf<'issue'>();
    expectTypeOf<KindOf<PovertyStandardError>>().toEqualTypeOf<'error'>();
  });

  it('takes with the words for some kinds those kinds alone', () => {
    expectTypeOf(explain(classification, vietnameseClassification)).toEqualTypeOf<string[]>();
    expectTypeOf(explain(classification, englishClassification)).toEqualTypeOf<string[]>();
    // @ts-expect-error -- no words for figures
    explain(figure, vietnameseClassification);
    // @ts-expect-error -- no words for issues
    explain({} as ExplainableIssue, vietnameseClassification);
    // @ts-expect-error -- one of the two may be a figure
    explain({} as Classification | Figure, vietnameseClassification);
  });

  it('takes nothing that is no result', () => {
    // @ts-expect-error -- a standard
    explain(vn2022, english);
    // @ts-expect-error -- a province, or none
    explain(provinces[0], english);
    // @ts-expect-error -- a text is no result
    explain('poor', english);
    // @ts-expect-error -- an error of another kind
    explain(new Error('no'), english);
    // @ts-expect-error -- a language
    explain(vietnamese, english);
    // @ts-expect-error -- a locale is no language
    explain(classification, 'vi');
    // @ts-expect-error -- not in the context
    explain(classification, english, { locale: 'vi' });
  });
});

describe('a language', () => {
  it('has words for every kind', () => {
    expectTypeOf<keyof Language['sentences']>().toEqualTypeOf<ExplainedKind>();
    expectTypeOf<keyof Explained>().toEqualTypeOf<ExplainedKind>();
    expectTypeOf<Language>().toExtend<Wording>();
    const { rate: _, ...others } = english.sentences;
    // @ts-expect-error -- one kind without words
    const sentences: Sentences = others;
    // @ts-expect-error -- the same
    const language: Language = { ...english, sentences: others };
    expectTypeOf(sentences).toEqualTypeOf<Sentences>();
    expectTypeOf(language).toEqualTypeOf<Language>();
  });
});

describe('labels and codeOf', () => {
  it('take a list by its name, and give its codes', () => {
    const [choice] = labels(english, 'class');
    expectTypeOf(choice?.code).toEqualTypeOf<HouseholdClass | undefined>();
    expectTypeOf(codeOf('poor', { list: 'class', language: english })).toEqualTypeOf<HouseholdClass>();
    // @ts-expect-error -- not a list
    labels(english, 'clas');
    // @ts-expect-error -- words for some kinds have no labels
    labels(vietnameseClassification, 'class');
    // @ts-expect-error -- not a list
    codeOf('poor', { list: 'clas', language: english });
    // @ts-expect-error -- no list
    codeOf('poor', { language: english });
    // @ts-expect-error -- no options
    codeOf('poor');
  });
});
