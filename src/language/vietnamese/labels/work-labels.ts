import type { WorkStatus } from '../../../deprivation/index.ts';

/** What a member does. */
export const workStatusLabels: Readonly<Record<WorkStatus, string>> = {
  'wage-work': 'làm công ăn lương',
  'own-account': 'tự làm',
  employer: 'chủ sử dụng lao động',
  'family-work-unpaid': 'lao động gia đình không hưởng lương',
  'not-working': 'không làm việc',
};
