import type { WorkStatus } from '../../deprivation/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** What a member does. */
export const workStatusLabels: Readonly<Record<WorkStatus, LocalizedText>> = {
  'wage-work': { vi: 'làm công ăn lương', en: 'wage work' },
  'own-account': { vi: 'tự làm', en: 'own-account work' },
  employer: { vi: 'chủ sử dụng lao động', en: 'employer' },
  'family-work-unpaid': { vi: 'lao động gia đình không hưởng lương', en: 'unpaid family work' },
  'not-working': { vi: 'không làm việc', en: 'not working' },
};
