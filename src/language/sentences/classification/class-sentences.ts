import type {
  Classification,
  ComparedClassification,
  OutcomeReason,
  Reason,
  UndecidedClassification,
} from '../../../classification/index.ts';
import { alternatives } from '../../wording/alternatives.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { inputNames } from '../../wording/input-names.ts';
import { gapName, standardName } from '../../wording/names.ts';
import { phraseOf, wordFor } from '../../wording/of-result.ts';
import { type Sourced, sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import type { ClassificationWords } from './classification-words.ts';
import { deprivationSentence } from './deprivation-sentence.ts';
import { incomeSentence } from './income-sentence.ts';

type AnyClassification = Classification | ComparedClassification;

/** The reasons of a classification, then what follows from them. */
export function classSentences(result: AnyClassification, words: ClassificationWords, telling: Telling): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentences(reason, words, telling));
  return [...new Set(reasons), ...conclusionSentences(result, words, telling)];
}

/** The classes that remain possible. */
export function possibleSentence(
  { possible }: Pick<UndecidedClassification, 'possible'>,
  { classes, stillPossible }: ClassificationWords,
  { common }: Telling,
): string {
  const names = possible.map((name) => wordFor(classes, name));
  return `${stillPossible} ${phraseOf(alternatives(names, common))}`;
}

/** The standard, where no sentence before has cited an act of it. */
export function standardSentence(result: Classification, words: ClassificationWords, telling: Telling): string[] {
  const grounds = result.reasons.flatMap((reason) => [
    ...restsOn(reason),
    ...(reason.kind === 'outcome' ? [reason] : []),
  ]);
  const isCited = sourcesOf(grounds, telling).length > 0;
  return isCited ? [] : [`${words.standardApplied}: ${standardName(result.standard, words.standards, telling)}`];
}

/** A classification beside that under another standard: which standard it is under, and why the class differs. */
export function comparisonSentences(
  result: ComparedClassification,
  words: ClassificationWords,
  telling: Telling,
): string[] {
  const differences = result.differences.map((difference) => wordFor(words.differences, difference));
  return [
    `${words.standardApplied}: ${standardName(result.standard, words.standards, telling)}`,
    ...classSentences(result, words, telling),
    ...(differences.length > 0 ? [`${words.differsBecause} ${differences.join('; ')}`] : []),
  ];
}

function reasonSentences(reason: Reason, words: ClassificationWords, telling: Telling): string[] {
  switch (reason.kind) {
    case 'income':
    case 'income-score':
      return incomeSentence(reason, words, telling);
    case 'deprivation':
      return [deprivationSentence(reason, words, telling)];
    case 'outcome': {
      const sources = inBrackets(sourcesOf([reason], telling));
      return reason.open ? [`${words.leavesOpen}: ${gapName(reason.open.gap, telling)}${sources}`] : [];
    }
  }
}

/** The class, or what is possible and what would decide. The conclusion cites what the reasons before it have not cited. */
function conclusionSentences(result: AnyClassification, words: ClassificationWords, telling: Telling): string[] {
  if (!result.decided) {
    return [possibleSentence(result, words, telling), ...missingSentence(result, words, telling)];
  }
  const said = result.reasons.flatMap((reason) => sourcesOf(restsOn(reason), telling));
  const outcomes = result.reasons.filter((reason): reason is OutcomeReason => reason.kind === 'outcome');
  const sources = sourcesOf(outcomes, telling).filter((source) => !said.includes(source));
  const ground = result.ground ? [wordFor(words.grounds, result.ground)] : [];
  return [`${words.conclusion}: ${wordFor(words.classes, result.class)}${inBrackets([...ground, ...sources])}`];
}

/** What a reason other than the outcome rests on. */
function restsOn(reason: Reason): readonly Sourced[] {
  return reason.kind === 'outcome' ? [] : reason.kind === 'deprivation' ? [reason] : reason.comparisons;
}

/** What is still to be known, by the paths of the inputs; nothing where no input would decide. */
function missingSentence(
  { missing }: Pick<UndecidedClassification, 'missing'>,
  words: ClassificationWords,
  telling: Telling,
): string[] {
  const names = inputNames(
    missing.map(({ path }) => path),
    words.inputs,
    telling,
  );
  const heading = names.length > 1 ? words.neededMostDecisiveFirst : words.neededToDecide;
  return names.length > 0 ? [`${heading}: ${names.join(', ')}`] : [];
}
