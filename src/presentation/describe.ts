import type {
  BoundDistances,
  Classification,
  ComparedClassification,
  ExitPath,
  NextQuestions,
} from '../classification/index.ts';
import type { DeprivationAssessment, Household } from '../deprivation/index.ts';
import type { DynamicsDisagreement, HouseholdDynamics } from '../dynamics/index.ts';
import type { ClaimCheck, Figure } from '../figures/index.ts';
import { refuse } from '../foundation/errors/index.ts';
import { own, ownDeep, readList, refuseNull, requireArgument } from '../foundation/reading/index.ts';
import type { ReviewScore, Screening } from '../review/index.ts';
import type { PovertyStandard } from '../standards/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import { assessmentSentences } from './describing/assessment-sentences.ts';
import { checkSentences } from './describing/check-sentences.ts';
import { classificationSentences } from './describing/classification-sentences.ts';
import { comparisonSentences } from './describing/comparison-sentences.ts';
import { disagreementSentence } from './describing/disagreement-sentence.ts';
import { distanceSentences } from './describing/distance-sentences.ts';
import { dynamicsSentences } from './describing/dynamics-sentences.ts';
import { exitPathSentence } from './describing/exit-path-sentence.ts';
import { figureSentences } from './describing/figure-sentences.ts';
import { questionSentences } from './describing/question-sentences.ts';
import { scoreSentence } from './describing/score-sentence.ts';
import { screeningSentences } from './describing/screening-sentences.ts';
import {
  isTerritoryResult,
  type TerritoryResult,
  territoryResultSentences,
} from './describing/territory-result-sentences.ts';
import { isTargetResult, type TargetResult, targetResultSentences } from './describing/target-result-sentences.ts';
import { readLocale } from './numbers/read-locale.ts';
import { sentence } from './wording/sentence.ts';
import { tellResult } from './wording/tell-result.ts';
import type { Telling } from './wording/telling.ts';

/** The results that {@link describe} puts into words. */
export type Describable =
  | Classification
  | ComparedClassification
  | DeprivationAssessment
  | ExitPath
  | NextQuestions
  | BoundDistances
  | HouseholdDynamics
  | DynamicsDisagreement
  | Screening
  | ReviewScore
  | TerritoryResult
  | TargetResult
  | ClaimCheck
  | Figure;

/** What {@link describe} may draw on. */
export interface DescribeOptions {
  /**
   * The standard of the result: the acts it brings itself, its own names of indicators, its gaps in words. Without it an act that is not in
   * the register is told by its key, and a gap by its name.
   */
  readonly standard?: PovertyStandard | undefined;
  /** The household of the result, for the ids of its members. Without it a member whose fact is missing is told by the place in the list. */
  readonly household?: Pick<Household, 'members'> | undefined;
}

const results = { kind: 'result' } as const;

/** Refuses options of which members cannot be told. */
function checkOptions(options: DescribeOptions): void {
  refuseNull(options, 'options');
  const { household } = own(options);
  if (household) {
    readList(own(household).members, 'options.household.members').forEach((member, place) =>
      requireArgument(member, `options.household.members[${place}]`),
    );
  }
}

/** How a result under a standard is told. */
function tellingOf({ standard: id }: { readonly standard: string }, locale: Locale, options: DescribeOptions): Telling {
  const { standard, household } = options;
  if (standard && standard.id !== id) {
    refuse('invalid-value', 'options.standard.id', standard.id, { kind: 'standard-of-the-result', than: id });
  }
  return own({ locale, standard, members: household?.members.map(({ id }) => id) });
}

/** What is told of a result that is settled or not. */
function decisionSentences(
  result: Classification | ComparedClassification | HouseholdDynamics | Screening,
  locale: Locale,
  options: DescribeOptions,
): string[] {
  if (!('standard' in result)) {
    return screeningSentences(result, own({ locale, standard: options.standard }));
  }
  const telling = tellingOf(result, locale, options);
  if (!('because' in result)) {
    return dynamicsSentences(result, telling);
  }
  return 'differences' in result ? comparisonSentences(result, telling) : classificationSentences(result, telling);
}

function sentencesOf(result: Describable, locale: Locale, options: DescribeOptions): string[] {
  if (isTerritoryResult(result)) {
    return territoryResultSentences(result, own({ locale, standard: options.standard }));
  }
  if ('kind' in result && result.kind === 'claim-check') {
    return checkSentences(result, locale);
  }
  if ('kind' in result && result.kind === 'figure') {
    return figureSentences(result, locale);
  }
  if (isTargetResult(result)) {
    return targetResultSentences(result, own({ locale, standard: options.standard }));
  }
  if ('findings' in result) {
    return assessmentSentences(result, tellingOf(result, locale, options));
  }
  if ('questions' in result) {
    return questionSentences(result, tellingOf(result.classification, locale, options));
  }
  if ('classification' in result) {
    return [exitPathSentence(result, tellingOf(result.classification, locale, options))];
  }
  if ('income' in result) {
    return distanceSentences(result, own({ locale, standard: options.standard }));
  }
  if ('stated' in result) {
    return [disagreementSentence(result, locale)];
  }
  if ('parts' in result) {
    return [scoreSentence(result, own({ locale, standard: options.standard }))];
  }
  if ('decided' in result) {
    return decisionSentences(result, locale, options);
  }
  return refuse('invalid-value', 'result', result satisfies never, results);
}

/**
 * Puts a result into whole sentences, in Vietnamese or English: why a household has its class, with the income, the bound, the deprivations and
 * where each stands in the law; what is still possible and what would decide; by whom or what it is deprived; what to ask next; how it could
 * leave poverty, and how far it is from each bound; what a review says of it; what changed, where a target stands, whether flows balance, what
 * a plan asks for; what counts come to, what was not placed and why; what the check of a published figure found; what a figure means.
 *
 * Every sentence ends in a full stop. Evidence other than `confirmed` is told beside the citation. Nothing is added to the result and nothing is
 * guessed: without the standard, names and acts are told as far as the result itself knows them.
 *
 * @param result - what {@link classifyHousehold}, {@link classifyByScores}, {@link classifyUnder}, {@link assessDeprivations},
 *   {@link nextQuestions}, {@link distancesToBounds}, {@link householdDynamics}, {@link screenHousehold}, {@link scorePoints},
 *   {@link deprivationScore}, {@link changeBetween}, {@link trackTarget}, {@link requiredPace}, {@link planTrajectory}, {@link balanceFlows},
 *   {@link denominatorEffect}, {@link unitAt}, {@link classifyCommuneArea}, {@link rollUp}, {@link recast}, {@link compareTerritories},
 *   {@link checkClaim} or {@link readFigure} gave, a target, or one of the {@link exitPaths} or of the results of
 *   {@link checkDynamicsTables} or {@link reclassifiedUnits}
 * @param locale - the language
 * @param options - the standard of the result, for its own names, acts and gaps
 * @returns the sentences, in the order of the argument, the conclusion after its reasons
 * @throws PovertyStandardError `invalid-value` for an unknown locale, for another standard than that of the result, or for anything but a result;
 *   `missing-value` for options that are `null`, or a household without members
 *
 * @example
 * ```ts
 * const facts = { area: 'rural', monthlyIncomePerCapita: 1_500_000, deprivations: ['nutrition', 'housing-area', 'sanitation'] } as const;
 * describe(classifyHousehold(facts, vn2022), 'vi', { standard: vn2022 });
 * // => [
 * //   'Thu nhập bình quân 1.500.000 đồng/người/tháng không vượt mức 1.500.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 07/2021/NĐ-CP).',
 * //   'Hộ thiếu hụt 3 chỉ số (dinh dưỡng, diện tích nhà ở bình quân đầu người, nhà tiêu hợp vệ sinh), đạt ngưỡng từ 3 chỉ số trở lên (Nghị định số 07/2021/NĐ-CP).',
 * //   'Kết luận: hộ nghèo.',
 * // ]
 * exitPaths(facts, vn2022).flatMap((path) => describe(path, 'vi'));
 * // => [
 * //   'Nếu hộ khắc phục ít nhất 1 trong 3 thiếu hụt (dinh dưỡng, diện tích nhà ở bình quân đầu người, nhà tiêu hợp vệ sinh) thì hộ trở thành hộ cận nghèo (Nghị định số 07/2021/NĐ-CP).',
 * //   'Nếu thu nhập bình quân đạt từ 1.500.001 đồng/người/tháng trở lên thì hộ trở thành hộ có mức sống trung bình (Nghị định số 07/2021/NĐ-CP).',
 * // ]
 * const household = { members: [{ id: 'Minh', age: 41, healthInsurance: false }] };
 * describe(assessDeprivations(household, vn2022, { on: '2024-09-30' }), 'vi', { standard: vn2022, household })[0];
 * // => 'Hộ thiếu hụt về bảo hiểm y tế: thành viên “Minh” (41 tuổi) không có bảo hiểm y tế; chỉ số tính người từ đủ 6 tuổi trở lên (Phụ lục Nghị định số 07/2021/NĐ-CP).'
 * describe(readFigure('hơn 15.700 hộ'), 'en'); // => ['“hơn 15.700 hộ” is at least 15,700 and below 15,800 (households).']
 * ```
 */
export function describe(result: Describable, locale: Locale, options: DescribeOptions = {}): string[] {
  const language = readLocale(locale);
  checkOptions(options);
  // What is no object at all has none of the marks by which results are told apart.
  return tellResult(result, 'result', results, () =>
    sentencesOf(ownDeep(own(Object(result) as Describable)), language, own(options)).map(sentence),
  );
}
