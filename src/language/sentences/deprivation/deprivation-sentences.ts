import type { DeprivationAssessment, DeprivationFinding } from '../../../deprivation/index.ts';
import type { DeprivationStatus } from '../../../vocabulary/index.ts';
import type { Sentences } from '../../language.ts';
import { withoutCapital } from '../../wording/capital.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { factsInWords } from '../../wording/facts-in-words.ts';
import { grouped } from '../../wording/grouped.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { gapName, indicatorName } from '../../wording/names.ts';
import { wordFor } from '../../wording/of-result.ts';
import { sourcesOf } from '../../wording/sources.ts';
import { type Telling, tellingOf } from '../../wording/telling.ts';
import type { DeprivationWords } from './deprivation-words.ts';
import { findingInWords } from './finding-in-words.ts';

/** The kinds of result about the deprivations of a household. */
export type DeprivationKind = 'assessment' | 'finding';

/** Sentences about the deprivations of a household. */
export function deprivationSentences(common: CommonWords, words: DeprivationWords): Sentences<DeprivationKind> {
  return {
    assessment: (result, context) => assessmentSentences(result, words, tellingOf(common, context, result.standard)),
    finding: (result, context) => findingSentences([result], words, tellingOf(common, context)),
  };
}

function assessmentSentences(
  { findings, on }: DeprivationAssessment,
  words: DeprivationWords,
  telling: Telling,
): string[] {
  if (findings.length === 0) {
    return [words.noIndicators];
  }
  const day = on === undefined || !findings.some(hangsOnAge) ? [] : [dayInWords(on, telling.common)];
  return [...findingSentences(findings, words, telling), ...day.map(words.agesAsOf)];
}

/** In what a household is deprived and why, in what it is not, and what is not known, with what would decide it. */
function findingSentences(
  findings: readonly DeprivationFinding[],
  words: DeprivationWords,
  telling: Telling,
): string[] {
  const byStatus: Readonly<Record<DeprivationStatus, DeprivationFinding[]>> = {
    deprived: [],
    'not-deprived': [],
    unknown: [],
  };
  for (const finding of findings) {
    wordFor(byStatus, finding.status).push(finding);
  }
  return [
    ...byStatus.deprived.map((finding) => deprivedSentence(finding, words, telling)),
    ...notDeprivedSentences(byStatus['not-deprived'], words, telling),
    ...byStatus.unknown.map((finding) => unknownSentence(finding, words, telling)),
  ];
}

/** Whether a finding hangs on an age: that of a member it names, those by which dependants are counted, or one that is missing. */
function hangsOnAge({ reasons, missing }: DeprivationFinding): boolean {
  return (
    reasons.some((reason) => (reason.kind === 'member' ? reason.age !== undefined : reason.kind === 'dependants')) ||
    missing.some(({ path }) => /^members\[\d+\]\.birthDate$/u.test(path))
  );
}

/** By whom or what a household is deprived in an indicator. */
function deprivedSentence(finding: DeprivationFinding, words: DeprivationWords, telling: Telling): string {
  const why = findingInWords(finding, words, telling) + gapsOf(finding, words, telling);
  const sources = inBrackets(sourcesOf([finding], telling));
  return `${words.deprivedIn} ${nameOf(finding, words, telling)}: ${why}${sources}`;
}

/** The indicators in which a household is not deprived, in one sentence for each place where they stand. */
function notDeprivedSentences(
  findings: readonly DeprivationFinding[],
  words: DeprivationWords,
  telling: Telling,
): string[] {
  const placed = findings.map((finding) => ({
    name: nameOf(finding, words, telling),
    sources: inBrackets(sourcesOf([finding], telling)),
  }));
  return grouped(placed, ({ sources }) => sources).map(
    (group) => `${words.notDeprivedIn} ${group.map(({ name }) => name).join(', ')}${group[0].sources}`,
  );
}

/** What would decide an indicator that is not known. */
function unknownSentence(finding: DeprivationFinding, words: DeprivationWords, telling: Telling): string {
  const paths = finding.missing.map(({ path }) => path);
  const ask =
    finding.gaps.length === 0
      ? `${words.needed}: ${factsInWords(paths, words.facts, telling)}`
      : words.toReport + gapsOf(finding, words, telling);
  const sources = inBrackets(sourcesOf([finding], telling));
  return `${words.isOpen(nameOf(finding, words, telling))}; ${ask}${sources}`;
}

/** That a cut-off is a gap of the standard. */
function gapsOf({ gaps }: DeprivationFinding, words: DeprivationWords, telling: Telling): string {
  return gaps.map((gap) => `; ${words.leftOpen}: ${withoutCapital(gapName(gap, telling))}`).join('');
}

function nameOf({ indicator }: DeprivationFinding, words: DeprivationWords, telling: Telling): string {
  return indicatorName(indicator, words.facts.indicators, telling);
}
