import type { WorkStatus } from '../../../deprivation/index.ts';

/** What a member does. */
export const workStatusLabels: Readonly<Record<WorkStatus, string>> = {
  'wage-work': 'wage work',
  'own-account': 'own-account work',
  employer: 'employer',
  'family-work-unpaid': 'unpaid family work',
  'not-working': 'not working',
};
