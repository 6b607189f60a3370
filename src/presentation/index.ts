/**
 * Sentences, labels and numbers in Vietnamese and English.
 *
 * @packageDocumentation
 */
export type { ChartSpecification, JsonValue } from './charting/chart-specification.ts';
export { type Describable, type DescribeOptions, describe } from './describe.ts';
export { type DescribableIssue, type DescribeIssueOptions, describeIssue } from './describe-issue.ts';
export { formatCount } from './format-count.ts';
export { formatDong } from './format-dong.ts';
export { formatPercent } from './format-percent.ts';
export { type LabelledCode, type LabelOptions, labelOf } from './label-of.ts';
export type { LabelledCodes, LabelList, ListedCodes, ResultCode, ResultCodes } from './labels/labelled-codes.ts';
export type { NumberFormat } from './numbers/format-exact.ts';
export { targetChart } from './target-chart.ts';
