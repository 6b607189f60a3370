/**
 * Vietnamese alone, for an app that loads a language when it is chosen.
 *
 * @packageDocumentation
 */
import { languageOf, wordingOf } from '../language-of.ts';
import type { Language, Wording } from '../language.ts';
import type { ClassificationKind } from '../sentences/classification.ts';
import { common } from './wording.ts';
import { chart, claims, targets } from './figures.ts';
import { classification, deprivation, guidance } from './household.ts';
import { labels } from './labels/index.ts';
import { messages } from './messages.ts';
import { dynamics, review, territories } from './review.ts';

/** Vietnamese: sentences for every kind of result, labels for every code. */
export const vietnamese: Language = /* @__PURE__ */ languageOf(common, labels, chart, {
  classification,
  guidance,
  deprivation,
  review,
  dynamics,
  territories,
  targets,
  claims,
  messages,
});

/** Vietnamese for classifications alone: the class of a household and its reasons. */
export const vietnameseClassification: Wording<ClassificationKind> = /* @__PURE__ */ wordingOf(classification);
