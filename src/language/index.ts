/**
 * Results, issues and codes in words: Vietnamese and English, a module each.
 *
 * @packageDocumentation
 */
export { codeOf, type CodeOptions } from './code-of.ts';
export { english, englishClassification } from './english/index.ts';
export type { ExplainContext } from './explain-context.ts';
export { explain } from './explain.ts';
export type {
  Explainable,
  ExplainableIssue,
  ExplainableResult,
  Explained,
  ExplainedKind,
  KindOf,
} from './explainable.ts';
export { type LabelledCode, labelOf, type LabelOptions } from './label-of.ts';
export type { LabelledCodes, LabelList, Labels, ListedCodes, ResultCode, ResultCodes } from './labelled-codes.ts';
export { type LabelledChoice, labels } from './labels.ts';
export type { Language, Sentences, Wording } from './language.ts';
export type { ClassificationKind } from './sentences/classification/classification-sentences.ts';
export type { ChartWords, SeriesWords } from './sentences/targets/chart-words.ts';
export { vietnamese, vietnameseClassification } from './vietnamese/index.ts';
