import { freezeDeep } from '../../foundation/frozen.ts';
import type { ActId } from '../acts.ts';
import type { ReviewProcedure } from '../review-procedure.ts';

/** The census of poor households at the end of 2015, the first under the standard of 2016. Its acts and dates are not known. */
export const census2015: ReviewProcedure<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'census-2015',
  name: {
    vi: 'Tổng điều tra hộ nghèo, hộ cận nghèo cuối năm 2015',
    en: 'Census of poor and near-poor households, end of 2015',
  },
  standard: 'vn-2016',
  sources: { procedure: { evidence: 'single-source' } },
  periods: [],
  terms: [],
  screening: { criteria: 9, screenedOutFrom: 3, authorityMayOverride: true },
  gaps: [
    {
      id: 'act',
      kind: 'undetermined',
      about: 'acts',
      description: {
        vi: 'Chưa rõ văn bản quy định, thời gian tiến hành và các thời hạn của cuộc tổng điều tra.',
        en: 'The act, the dates and the terms of the census are not known.',
      },
    },
    {
      id: 'criteria',
      kind: 'undetermined',
      about: 'screening.criteria',
      description: {
        vi: 'Chưa rõ nội dung 9 tiêu chí của phiếu A.',
        en: 'What the 9 criteria of form A are is not known.',
      },
    },
  ],
});
