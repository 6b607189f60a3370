import { indicatorNames, type LocalizedText, serviceNames } from '../../vocabulary/index.ts';
import { regionNames } from '../../administrative/index.ts';
import { actLabels } from './act-labels.ts';
import {
  areaClassLabels,
  areaFactLabels,
  designationLabels,
  incomparableLabels,
  noUnitLabels,
  unitAreaLabels,
  unitLevelLabels,
  unplacedLabels,
} from './administrative-labels.ts';
import { areaLabels } from './area-labels.ts';
import { evidenceLabels, gapLabels } from './attestation-labels.ts';
import {
  claimLabels,
  divisorLabels,
  notCheckableLabels,
  operandsLabels,
  remarkLabels,
  roundingLabels,
  verdictLabels,
} from './claim-labels.ts';
import { classLabels, groundLabels } from './class-labels.ts';
import { differenceLabels, statusLabels } from './classification-labels.ts';
import {
  dwellingComponentLabels,
  dwellingGradeLabels,
  sanitationLabels,
  waterSourceLabels,
} from './dwelling-labels.ts';
import {
  dynamicsColumnLabels,
  dynamicsRuleLabels,
  dynamicsStateLabels,
  dynamicsTableLabels,
  flowBaseLabels,
  flowRuleLabels,
  householdEventLabels,
  standingLabels,
} from './dynamics-labels.ts';
import { errorLabels } from './error-labels.ts';
import { dwellingFieldLabels, householdFieldLabels, incomeFieldLabels, memberFieldLabels } from './fact-labels.ts';
import { ambiguityLabels, oddityLabels, perLabels, qualifierLabels, unitLabels } from './figure-labels.ts';
import { deviceLabels, telecomServiceLabels } from './information-labels.ts';
import type { LabelledCodes, ListedCodes, ResultCodes } from './labelled-codes.ts';
import { reviewStepLabels, reviewSubjectLabels, screeningLabels, weekdayLabels } from './review-labels.ts';
import { ruleLabels } from './rule-labels.ts';
import { schoolLevelLabels, vocationalLevelLabels } from './schooling-labels.ts';
import {
  measureBaseLabels,
  measureLabels,
  noTrajectoryLabels,
  obstacleLabels,
  populationGroupLabels,
  projectionLabels,
  remedyLabels,
  setAsideLabels,
  targetKindLabels,
  targetRemarkLabels,
  targetStatusLabels,
  yearVerdictLabels,
} from './target-labels.ts';
import { workStatusLabels } from './work-labels.ts';

type Tables<Lists extends Partial<LabelledCodes>> = {
  readonly [List in keyof Lists]: Readonly<Record<Lists[List] & string, LocalizedText>>;
};

/** Labels that are found without the name of their list. */
export const resultLabels: Tables<ResultCodes> = {
  class: classLabels,
  ground: groundLabels,
  area: areaLabels,
  indicator: indicatorNames,
  service: serviceNames,
  status: statusLabels,
  evidence: evidenceLabels,
  gap: gapLabels,
  act: actLabels,
  difference: differenceLabels,
  verdict: verdictLabels,
  'not-checkable': notCheckableLabels,
  rounding: roundingLabels,
  operands: operandsLabels,
  divisor: divisorLabels,
  remark: remarkLabels,
  unit: unitLabels,
  per: perLabels,
  qualifier: qualifierLabels,
  ambiguity: ambiguityLabels,
  dynamics: dynamicsStateLabels,
  screening: screeningLabels,
};

/** Labels whose list must be named. */
export const listedLabels: Tables<ListedCodes> = {
  claim: claimLabels,
  oddity: oddityLabels,
  rule: ruleLabels,
  error: errorLabels,
  'school-level': schoolLevelLabels,
  'vocational-level': vocationalLevelLabels,
  'water-source': waterSourceLabels,
  sanitation: sanitationLabels,
  'dwelling-grade': dwellingGradeLabels,
  'dwelling-component': dwellingComponentLabels,
  device: deviceLabels,
  'telecom-service': telecomServiceLabels,
  'work-status': workStatusLabels,
  'member-field': memberFieldLabels,
  'household-field': householdFieldLabels,
  'dwelling-field': dwellingFieldLabels,
  'income-field': incomeFieldLabels,
  standing: standingLabels,
  'dynamics-table': dynamicsTableLabels,
  'dynamics-column': dynamicsColumnLabels,
  'dynamics-rule': dynamicsRuleLabels,
  'household-event': householdEventLabels,
  'review-step': reviewStepLabels,
  'review-subject': reviewSubjectLabels,
  weekday: weekdayLabels,
  'unit-level': unitLevelLabels,
  'unit-area': unitAreaLabels,
  region: regionNames,
  designation: designationLabels,
  'area-class': areaClassLabels,
  'area-fact': areaFactLabels,
  'no-unit': noUnitLabels,
  unplaced: unplacedLabels,
  incomparable: incomparableLabels,
  measure: measureLabels,
  'measure-base': measureBaseLabels,
  'population-group': populationGroupLabels,
  'target-kind': targetKindLabels,
  'target-status': targetStatusLabels,
  'target-year': yearVerdictLabels,
  'target-remark': targetRemarkLabels,
  projection: projectionLabels,
  'set-aside': setAsideLabels,
  obstacle: obstacleLabels,
  remedy: remedyLabels,
  'flow-base': flowBaseLabels,
  'flow-rule': flowRuleLabels,
  'no-trajectory': noTrajectoryLabels,
};
