import type { LocalizedText } from '../../vocabulary/index.ts';
import { listedLabels, resultLabels } from './label-tables.ts';
import type { LabelList } from './labelled-codes.ts';

/** All lists; a function, because a spread at the level of the module would stay in every bundle that reads this file. */
export const allLabels = (): Readonly<Record<LabelList, Readonly<Record<string, LocalizedText>>>> => ({
  ...resultLabels,
  ...listedLabels,
});
