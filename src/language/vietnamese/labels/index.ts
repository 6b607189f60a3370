import type { Labels } from '../../labelled-codes.ts';
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
import { indicatorLabels, serviceLabels } from './indicator-labels.ts';
import { deviceLabels, telecomServiceLabels } from './information-labels.ts';
import { regionLabels } from './region-labels.ts';
import { reviewStepLabels, reviewSubjectLabels, screeningLabels, weekdayLabels } from './review-labels.ts';
import { ruleLabels } from './rule-labels.ts';
import { schoolLevelLabels, vocationalLevelLabels } from './schooling-labels.ts';
import { standardLabels } from './standard-labels.ts';
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

/** What every code of the closed lists is called. */
export const labels: Labels = {
  class: classLabels,
  ground: groundLabels,
  area: areaLabels,
  indicator: indicatorLabels,
  service: serviceLabels,
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
  region: regionLabels,
  standard: standardLabels,
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
