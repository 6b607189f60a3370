import type { LowIncomeWorkers, WorkerBoundReason, WorkersReason } from '../../../classification/index.ts';
import { alternatives } from '../../wording/alternatives.ts';
import { inputNames } from '../../wording/input-names.ts';
import { lookUp } from '../../wording/names.ts';
import { observedAmount, printedNumber } from '../../wording/numbers-in-words.ts';
import { sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import type { ClassificationWords } from '../classification/classification-words.ts';
import type { GuidanceWords } from './guidance-words.ts';

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
  const compared = `${words.operators[operator]} ${printedNumber(bound, common)}`;
  const place = lookUp(words.areas, area) ?? words.areaNamed(area);
  return [words.compared(subject, compared, words.units[period], place, sourcesOf([reason], telling))];
}

function reasonSentences(
  reason: WorkersReason,
  words: ClassificationWords & GuidanceWords,
  telling: Telling,
): string[] {
  if (reason.kind === 'worker-bound') {
    return boundSentence(reason, words, telling);
  }
  const classes = reason.possible.map((name) => words.classes[name]);
  return [`${words.lowIncomeWorkers.classOfHousehold}: ${alternatives(classes, telling.common)}`];
}

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
  return [...reasons, open, ...(missing.length > 0 ? [`${words.neededToDecide}: ${missing.join(', ')}`] : [])];
}
