import type { LowIncomeWorkers, WorkerBoundReason, WorkersReason } from '../../../classification/index.ts';
import { alternatives } from '../../wording/alternatives.ts';
import { inputNames } from '../../wording/input-names.ts';
import { gapName, lookUp } from '../../wording/names.ts';
import { observedAmount, printedNumber } from '../../wording/numbers-in-words.ts';
import { phraseOf, textOf, wordFor } from '../../wording/of-result.ts';
import { sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import type { ClassificationWords } from '../classification/classification-words.ts';
import type { GuidanceWords } from './guidance-words.ts';

/** Whether the members who work are low-income workers, and why; or what would decide. */
export function lowIncomeSentences(
  result: LowIncomeWorkers,
  words: ClassificationWords & GuidanceWords,
  telling: Telling,
): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentences(reason, words, telling));
  const { are, areNot, open } = words.lowIncomeWorkers;
  if (result.decided) {
    return [...reasons, `${words.conclusion}: ${result.lowIncome ? are : areNot}`];
  }
  const missing = inputNames(
    result.missing.map(({ path }) => path),
    words.inputs,
    telling,
  );
  const gaps = result.gaps.map((gap) => `${words.leavesOpen}: ${gapName(gap, telling)}`);
  return [...reasons, ...gaps, open, ...(missing.length > 0 ? [`${words.neededToDecide}: ${missing.join(', ')}`] : [])];
}

function reasonSentences(
  reason: WorkersReason,
  words: ClassificationWords & GuidanceWords,
  telling: Telling,
): string[] {
  if (reason.kind === 'worker-bound') {
    return boundSentence(reason, words, telling);
  }
  const classes = reason.possible.map((name) => wordFor(words.classes, name));
  return [`${words.lowIncomeWorkers.classOfHousehold}: ${phraseOf(alternatives(classes, telling.common))}`];
}

/** How the income stands to the bound of an area; nothing where the income is not known. */
function boundSentence(
  reason: WorkerBoundReason,
  words: ClassificationWords & GuidanceWords,
  telling: Telling,
): string[] {
  const { observed, operator, bound, area, period } = reason;
  const { common } = telling;
  if (observed === undefined || operator === undefined) {
    return [];
  }
  const subject = `${words.income} ${observedAmount(observed, [bound], common)}`;
  const compared = `${wordFor(words.operators, operator)} ${printedNumber(bound, common)}`;
  const place = lookUp(words.areas, area) ?? words.areaNamed(textOf(area));
  return [words.compared(subject, compared, wordFor(words.units, period), place, sourcesOf([reason], telling))];
}
