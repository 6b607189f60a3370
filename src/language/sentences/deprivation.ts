import type {
  ComponentsReason,
  DependantsReason,
  DeprivationAssessment,
  DeprivationFinding,
  FindingReason,
  FloorAreaReason,
  FacilityReason,
} from '../../deprivation/index.ts';
import type { DeprivationStatus } from '../../vocabulary/index.ts';
import type { Sentences } from '../language.ts';
import { codeName, gapName, indicatorName, sourcesOf, type Context, contextOf } from '../wording/context.ts';
import { factsInWords } from '../wording/facts.ts';
import {
  type CommonWords,
  dayInWords,
  filled,
  grouped,
  inBrackets,
  phraseOf,
  printedNumber,
  quoted,
  textOf,
  together,
  withoutCapital,
  wordFor,
} from '../wording/text.ts';
import { type DeprivationWords, membersInWords, reasonsOf, type ThingRule } from './deprivation-words.ts';

/** The kinds of result about the deprivations of a household. */
export type DeprivationKind = 'assessment' | 'finding';

/** Sentences about the deprivations of a household. */
export function deprivationSentences(common: CommonWords, words: DeprivationWords): Sentences<DeprivationKind> {
  return {
    assessment: (result, context) => assessmentSentences(result, words, contextOf(common, context, result.standard)),
    finding: (result, context) => findingSentences([result], words, contextOf(common, context)),
  };
}

/** Who or what is behind a finding "deprived", and the threshold. */
function findingInWords(finding: DeprivationFinding, words: DeprivationWords, telling: Context): string {
  const { rule } = finding;
  const all = <Kind extends FindingReason['kind']>(
    kind: Kind,
    tell: (reason: Extract<FindingReason, { readonly kind: Kind }>) => string,
  ): string => phraseOf(reasonsOf(finding, kind).map(tell).join('; '));
  switch (rule) {
    case 'reported':
      return words.byReport;
    case 'dependants-share-above':
      return all('dependants', (reason) => dependantsInWords(reason, words, telling));
    case 'non-durable-components-at-least':
      return all('components', (reason) => componentsInWords(reason, words, telling));
    case 'floor-area-per-head-below':
      return all('floor-area', (reason) => floorAreaInWords(reason, words, telling));
    case 'dwelling-grade-among':
    case 'water-source-not-among':
    case 'sanitation-not-among':
    case 'no-member-uses':
    case 'no-device-among':
    case 'no-device-and-no-loudspeaker':
      return all('thing', (reason) => thingInWords(reason, rule, words));
    default:
      return membersInWords(finding, words.memberRules[rule], words, telling);
  }
}

/** What a level is, or its absence: `none` and a level have words of their own; what is not known has none. */
export function levelInWords(name: string | undefined, none: string, some: (name: string) => string): string[] {
  return name === undefined ? [] : [name === 'none' ? none : some(name)];
}

function assessmentSentences(
  { findings, on }: DeprivationAssessment,
  words: DeprivationWords,
  telling: Context,
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
  telling: Context,
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

/** The dependants among the members, who are more than the threshold allows. */
function dependantsInWords(reason: DependantsReason, words: DeprivationWords, { common }: Context): string {
  const { dependants, most, members, percent } = reason;
  const names = together(dependants.map(quoted), common);
  const print = (number: number): string => printedNumber(number, common);
  const known = dependants.length;
  return words.dependants(print(known), known < most, known !== 1, print(members), names, print(percent));
}

/** The parts of the dwelling that are not of durable material. */
function componentsInWords(reason: ComponentsReason, words: DeprivationWords, { common }: Context): string {
  const { nonDurable, components } = reason;
  const names = filled(nonDurable).map((part) => codeName(words.components, part));
  return words.nonDurable(together(names, common), printedNumber(components, common));
}

/** The floor area against the threshold a head. */
function floorAreaInWords(reason: FloorAreaReason, words: DeprivationWords, { common }: Context): string {
  const { squareMetres, members, squareMetresPerHead } = reason;
  const print = (number: number): string => printedNumber(number, common);
  return words.floorArea(print(squareMetres), print(members), members !== 1, print(squareMetresPerHead));
}

/** The thing behind a finding, and what would count. */
function thingInWords({ observed, accepted }: FacilityReason, rule: ThingRule, words: DeprivationWords): string {
  const { labels, said } = words.things[rule];
  const field = thingFields[rule];
  return said(
    filled(accepted).map((code) => codeName(labels, code)),
    field === undefined ? '' : codeName(labels, textOf(observed[field] as string)),
  );
}

/** Whether a finding hangs on an age: that of a member it names, those by which dependants are counted, or one that is missing. */
function hangsOnAge({ reasons, missing }: DeprivationFinding): boolean {
  return (
    reasons.some((reason) => (reason.kind === 'member' ? reason.age !== undefined : reason.kind === 'dependants')) ||
    missing.some(({ path }) => /^members\[\d+\]\.birthDate$/u.test(path))
  );
}

/** By whom or what a household is deprived in an indicator. */
function deprivedSentence(finding: DeprivationFinding, words: DeprivationWords, telling: Context): string {
  const why = findingInWords(finding, words, telling) + gapsOf(finding, words, telling);
  const sources = inBrackets(sourcesOf([finding], telling));
  return `${words.deprivedIn} ${nameOf(finding, words, telling)}: ${why}${sources}`;
}

/** The indicators in which a household is not deprived, in one sentence for each place where they stand. */
function notDeprivedSentences(
  findings: readonly DeprivationFinding[],
  words: DeprivationWords,
  telling: Context,
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
function unknownSentence(finding: DeprivationFinding, words: DeprivationWords, telling: Context): string {
  const paths = finding.missing.map(({ path }) => path);
  const ask =
    finding.gaps.length === 0
      ? `${words.needed}: ${factsInWords(paths, words.facts, telling)}`
      : words.toReport + gapsOf(finding, words, telling);
  const sources = inBrackets(sourcesOf([finding], telling));
  return `${words.isOpen(nameOf(finding, words, telling))}; ${ask}${sources}`;
}

/** The fact that says which thing a household has, by the rule that asks for it. */
const thingFields: Readonly<Partial<Record<ThingRule, string>>> = {
  'dwelling-grade-among': 'dwelling.grade',
  'water-source-not-among': 'waterSource',
  'sanitation-not-among': 'sanitation',
};

/** That a cut-off is a gap of the standard. */
function gapsOf({ gaps }: DeprivationFinding, words: DeprivationWords, telling: Context): string {
  return gaps.map((gap) => `; ${words.leftOpen}: ${withoutCapital(gapName(gap, telling))}`).join('');
}

function nameOf({ indicator }: DeprivationFinding, words: DeprivationWords, telling: Context): string {
  return indicatorName(indicator, words.facts.indicators, telling);
}
