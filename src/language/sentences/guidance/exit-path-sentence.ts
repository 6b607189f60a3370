import type { ExitPath } from '../../../classification/index.ts';
import { alternatives, together } from '../../wording/alternatives.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { indicatorName } from '../../wording/names.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { filled, phraseOf, wordFor } from '../../wording/of-result.ts';
import { type Sourced, sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import type { ClassificationWords } from '../classification/classification-words.ts';
import type { GuidanceWords } from './guidance-words.ts';

/** What has to change, and the class that follows; where the law leaves that open, those that are possible. */
export function exitPathSentence(path: ExitPath, words: ClassificationWords & GuidanceWords, telling: Telling): string {
  const { monthlyIncomePerCapita, resolve, classification } = path;
  const { common } = telling;
  const changes = [
    ...(monthlyIncomePerCapita ? [words.incomeReaches(printedNumber(monthlyIncomePerCapita.atLeast, common))] : []),
    ...(resolve ? [toResolve(resolve, words, telling)] : []),
  ];
  const classes = classification.decided ? [classification.class] : classification.possible;
  const reached = alternatives(
    classes.map((name) => wordFor(words.classes, name)),
    common,
  );
  const grounds = classification.reasons.flatMap((reason): readonly Sourced[] =>
    'comparisons' in reason ? reason.comparisons : [reason],
  );
  const told = words.becomes(phraseOf(together(changes, common)), phraseOf(reached), classification.decided);
  return told + inBrackets(sourcesOf(grounds, telling));
}

/** All of the deprivations, or any so many of them. */
function toResolve(
  { count, of }: NonNullable<ExitPath['resolve']>,
  words: ClassificationWords & GuidanceWords,
  telling: Telling,
): string {
  const names = filled(of).map((code) => indicatorName(code, words.inputs.indicators, telling));
  return count === of.length
    ? words.resolvesAll(together(names, telling.common))
    : words.resolvesSome(
        printedNumber(count, telling.common),
        printedNumber(of.length, telling.common),
        names.join(', '),
      );
}
