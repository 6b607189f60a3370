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
  requireItems,
  grouped,
  inBrackets,
  requirePhrase,
  printedNumber,
  quoted,
  requireText,
  together,
  withoutCapital,
  wordFor,
} from '../wording/text.ts';
import { type DeprivationWords, membersInWords, reasonsOf, type FacilityRule } from './deprivation-words.ts';

/** The kinds of result about the deprivations of a household. */
export type DeprivationKind = 'assessment' | 'finding';

/** Sentences about the deprivations of a household. */
export function deprivationSentences(common: CommonWords, words: DeprivationWords): Sentences<DeprivationKind> {
  return {
    assessment: (result, given) => assessmentSentences(result, words, contextOf(common, given, result.standard)),
    finding: (result, given) => findingSentences([result], words, contextOf(common, given)),
  };
}

function assessmentSentences(
  { findings, on }: DeprivationAssessment,
  words: DeprivationWords,
  context: Context,
): string[] {
  if (findings.length === 0) {
    return [words.noIndicators];
  }
  const day = on === undefined || !findings.some(dependsOnAge) ? [] : [dayInWords(on, context.common)];
  return [...findingSentences(findings, words, context), ...day.map(words.agesAsOf)];
}

/** The indicators in which a household is deprived, with the reasons; then those in which it is not; then the unknown ones. */
function findingSentences(
  findings: readonly DeprivationFinding[],
  words: DeprivationWords,
  context: Context,
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
    ...byStatus.deprived.map((finding) => deprivedSentence(finding, words, context)),
    ...notDeprivedSentences(byStatus['not-deprived'], words, context),
    ...byStatus.unknown.map((finding) => unknownSentence(finding, words, context)),
  ];
}

/** Whether a finding depends on ages: of a member, of dependants, or on a missing date of birth. */
function dependsOnAge({ reasons, missing }: DeprivationFinding): boolean {
  return (
    reasons.some((reason) => (reason.kind === 'member' ? reason.age !== undefined : reason.kind === 'dependants')) ||
    missing.some(({ path }) => /^members\[\d+\]\.birthDate$/u.test(path))
  );
}

/** An indicator in which a household is deprived, with the reasons, gaps and sources. */
function deprivedSentence(finding: DeprivationFinding, words: DeprivationWords, context: Context): string {
  const reasons = findingInWords(finding, words, context) + gapsOf(finding, words, context);
  const sources = inBrackets(sourcesOf([finding], context));
  return `${words.deprivedIn} ${nameOf(finding, words, context)}: ${reasons}${sources}`;
}

/** The indicators in which a household is not deprived, in a sentence for each source. */
function notDeprivedSentences(
  findings: readonly DeprivationFinding[],
  words: DeprivationWords,
  context: Context,
): string[] {
  const indicators = findings.map((finding) => ({
    name: nameOf(finding, words, context),
    sources: inBrackets(sourcesOf([finding], context)),
  }));
  return grouped(indicators, ({ sources }) => sources).map(
    (group) => `${words.notDeprivedIn} ${group.map(({ name }) => name).join(', ')}${group[0].sources}`,
  );
}

/** An unknown indicator, with the facts that would decide it. */
function unknownSentence(finding: DeprivationFinding, words: DeprivationWords, context: Context): string {
  const paths = finding.missing.map(({ path }) => path);
  const request =
    finding.gaps.length === 0
      ? `${words.needed}: ${factsInWords(paths, words.facts, context)}`
      : words.toReport + gapsOf(finding, words, context);
  const sources = inBrackets(sourcesOf([finding], context));
  return `${words.undecided(nameOf(finding, words, context))}; ${request}${sources}`;
}

/** The gaps of the standard behind a finding. */
function gapsOf({ gaps }: DeprivationFinding, words: DeprivationWords, context: Context): string {
  return gaps.map((gap) => `; ${words.gap}: ${withoutCapital(gapName(gap, context))}`).join('');
}

function nameOf({ indicator }: DeprivationFinding, words: DeprivationWords, context: Context): string {
  return indicatorName(indicator, words.facts.indicators, context);
}

/** The members, facilities or numbers behind a finding `deprived`, and the threshold. */
function findingInWords(finding: DeprivationFinding, words: DeprivationWords, context: Context): string {
  const { rule } = finding;
  const reasonsInWords = <Kind extends FindingReason['kind']>(
    kind: Kind,
    render: (reason: Extract<FindingReason, { readonly kind: Kind }>) => string,
  ): string => requirePhrase(reasonsOf(finding, kind).map(render).join('; '));
  switch (rule) {
    case 'reported':
      return words.byReport;
    case 'dependants-share-above':
      return reasonsInWords('dependants', (reason) => dependantsInWords(reason, words, context));
    case 'non-durable-components-at-least':
      return reasonsInWords('components', (reason) => componentsInWords(reason, words, context));
    case 'floor-area-per-head-below':
      return reasonsInWords('floor-area', (reason) => floorAreaInWords(reason, words, context));
    case 'dwelling-grade-among':
    case 'water-source-not-among':
    case 'sanitation-not-among':
    case 'no-member-uses':
    case 'no-device-among':
    case 'no-device-and-no-loudspeaker':
      return reasonsInWords('thing', (reason) => facilityInWords(reason, rule, words));
    default:
      return membersInWords(finding, words.memberRules[rule], words, context);
  }
}

/** The dependants among the members, and the threshold. */
function dependantsInWords(reason: DependantsReason, words: DeprivationWords, { common }: Context): string {
  const { dependants, most, members, percent } = reason;
  const names = together(dependants.map(quoted), common);
  const print = (number: number): string => printedNumber(number, common);
  const count = dependants.length;
  return words.dependants(print(count), count < most, count !== 1, print(members), names, print(percent));
}

/** The parts of the dwelling that are not of durable material. */
function componentsInWords(reason: ComponentsReason, words: DeprivationWords, { common }: Context): string {
  const { nonDurable, components } = reason;
  const names = requireItems(nonDurable).map((part) => codeName(words.components, part));
  return words.nonDurable(together(names, common), printedNumber(components, common));
}

/** The floor area against the threshold per person. */
function floorAreaInWords(reason: FloorAreaReason, words: DeprivationWords, { common }: Context): string {
  const { squareMetres, members, squareMetresPerHead } = reason;
  const print = (number: number): string => printedNumber(number, common);
  return words.floorArea(print(squareMetres), print(members), members !== 1, print(squareMetresPerHead));
}

/** The facility behind a finding, and those that would be accepted. */
function facilityInWords({ observed, accepted }: FacilityReason, rule: FacilityRule, words: DeprivationWords): string {
  const { labels, phrase } = words.facilities[rule];
  const field = facilityFields[rule];
  const acceptedNames = requireItems(accepted).map((code) => codeName(labels, code));
  return phrase(acceptedNames, field === undefined ? '' : codeName(labels, requireText(observed[field] as string)));
}

/** The field of the facility that a household has, by rule; rules about devices and services have none. */
const facilityFields: Readonly<Partial<Record<FacilityRule, string>>> = {
  'dwelling-grade-among': 'dwelling.grade',
  'water-source-not-among': 'waterSource',
  'sanitation-not-among': 'sanitation',
};
