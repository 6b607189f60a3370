import type {
  Classification,
  ComparedClassification,
  OutcomeReason,
  Reason,
  UndecidedClassification,
} from '../../classification/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { classLabels, groundLabels } from '../labels/class-labels.ts';
import { alternatives } from '../wording/alternatives.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { type Sourced, sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';
import { deprivationSentence } from './deprivation-sentence.ts';
import { gapSentence } from './gap-sentence.ts';
import { incomeSentence } from './income-sentence.ts';
import { missingSentence } from './missing-sentence.ts';

const conclusion: LocalizedText = { vi: 'kết luận', en: 'conclusion' };
const undecided: LocalizedText = {
  vi: 'chưa đủ căn cứ xác định; hộ có thể là',
  en: 'the class is not settled; still possible:',
};

function reasonSentences(reason: Reason, telling: Telling): string[] {
  switch (reason.kind) {
    case 'income':
    case 'income-score':
      return incomeSentence(reason, telling);
    case 'deprivation':
      return [deprivationSentence(reason, telling)];
    case 'outcome':
      return reason.open ? [gapSentence(reason, reason.open.gap, telling)] : [];
  }
}

/** What a reason other than the outcome rests on. */
function restsOn(reason: Reason): readonly Sourced[] {
  return reason.kind === 'outcome' ? [] : reason.kind === 'deprivation' ? [reason] : reason.comparisons;
}

/** The classes that remain possible. */
export function possibleSentence({ possible }: Pick<UndecidedClassification, 'possible'>, { locale }: Telling): string {
  const names = possible.map((name) => classLabels[name][locale]);
  return `${undecided[locale]} ${alternatives(names, locale)}`;
}

/** The class, or what is possible and what would decide. The conclusion cites what the reasons before it have not cited. */
function conclusionSentences(result: Classification | ComparedClassification, telling: Telling): string[] {
  const { locale } = telling;
  if (!result.decided) {
    return [possibleSentence(result, telling), ...missingSentence(result.missing, telling)];
  }
  const said = result.reasons.flatMap((reason) => sourcesOf(restsOn(reason), telling));
  const outcomes = result.reasons.filter((reason): reason is OutcomeReason => reason.kind === 'outcome');
  const sources = sourcesOf(outcomes, telling).filter((source) => !said.includes(source));
  const ground = result.ground ? [groundLabels[result.ground][locale]] : [];
  return [`${conclusion[locale]}: ${classLabels[result.class][locale]}${inBrackets([...ground, ...sources])}`];
}

/** The reasons of a classification, then what follows from them. */
export function classificationSentences(result: Classification | ComparedClassification, telling: Telling): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentences(reason, telling));
  return [...new Set(reasons), ...conclusionSentences(result, telling)];
}
