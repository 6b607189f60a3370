import type { RuleName } from '../../../vocabulary/index.ts';

/** When a rule says "deprived", without its parameters. */
export const ruleLabels: Readonly<Record<RuleName, string>> = {
  reported: 'cut-off not known, the status is reported',
  'member-without-job-or-contract': 'a member has no job, or wage work without a labour contract',
  'dependants-share-above': 'too large a share of dependants',
  'undernourished-child': 'a child has low height or low weight for its age',
  'member-without-health-insurance': 'a member has no health insurance',
  'ill-member-untreated': 'a member was ill and did not seek treatment',
  'adult-without-certificate-for-age': 'a member neither attends training nor has the certificate for the age',
  'adult-below-level': 'a member has not completed the level asked for and is not studying',
  'child-not-at-level': 'a child does not attend the level right for the age',
  'child-not-attending': 'a child of school age does not attend school',
  'non-durable-components-at-least': 'too many main parts of the dwelling are of non-durable material',
  'dwelling-grade-among': 'the grade of the dwelling counts as deprived',
  'floor-area-per-head-below': 'floor area per head below the threshold',
  'water-source-not-among': 'no water source that counts as clean',
  'sanitation-not-among': 'no hygienic toilet',
  'no-member-uses': 'no member uses a telecommunication service that counts',
  'no-device-among': 'no device that counts',
  'no-device-and-no-loudspeaker': 'no device that counts, and the loudspeaker is not heard',
};
