/**
 * Results, issues and codes in words: Vietnamese and English, a module each.
 *
 * @packageDocumentation
 */
export { english, englishClassification } from './english/index.ts';
export { explain } from './explain.ts';
export type { LabelList, Labels } from './labelled-codes.ts';
export {
  codeOf,
  type CodeOptions,
  type LabelledChoice,
  labelOf,
  type LabelOptions,
  labels,
} from './labels.ts';
export type {
  Explainable,
  ExplainableIssue,
  ExplainableResult,
  Explained,
  ExplainedKind,
  KindOf,
  Language,
  Sentences,
  Wording,
} from './language.ts';
export type { ClassificationKind } from './sentences/classification.ts';
export type { ChartWords, SeriesWords } from './sentences/target-words.ts';
export { vietnamese, vietnameseClassification } from './vietnamese/index.ts';
export type { ExplainContext } from './wording/context.ts';
