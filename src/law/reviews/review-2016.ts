import { freezeDeep } from '../../foundation/frozen.ts';
import type { ActId } from '../acts.ts';
import type { ReviewProcedure } from '../review-procedure.ts';

/** The yearly review under the standard of 2016, by TT 17/2016/TT-BLĐTBXH. */
export const review2016: ReviewProcedure<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'review-2016',
  name: { vi: 'Rà soát hằng năm theo TT 17/2016', en: 'Yearly review by TT 17/2016' },
  standard: 'vn-2016',
  sources: { procedure: { act: 'tt-17-2016', evidence: 'single-source' } },
  periods: [
    {
      from: '2016-08-15',
      until: '2021-12-31',
      source: {
        evidence: 'unconfirmed',
        note: 'From its entry into force to the last day of the standard; when it ceased to apply is not known',
      },
    },
  ],
  periodic: { from: '09-01', until: '12-31' },
  reportsBefore: ['11-15', '12-15'],
  terms: [],
  gaps: [
    {
      id: 'end',
      kind: 'undetermined',
      about: 'periods',
      description: {
        vi: 'Chưa rõ ngày quy trình này hết áp dụng.',
        en: 'The day on which this procedure ceased to apply is not known.',
      },
    },
    {
      id: 'reports',
      kind: 'undetermined',
      about: 'reportsBefore',
      description: {
        vi: 'Chưa rõ mỗi báo cáo trong hai báo cáo gồm những gì.',
        en: 'What each of the two reports contains is not known.',
      },
    },
    {
      id: 'terms',
      kind: 'undetermined',
      about: 'terms',
      description: {
        vi: 'Chưa rõ thời hạn niêm yết, phúc tra và tỷ lệ thống nhất của cuộc họp thôn.',
        en: 'The terms of posting and re-check, and the agreement that a village meeting needs, are not known.',
      },
    },
    {
      id: 'screening',
      kind: 'undetermined',
      about: 'screening',
      description: {
        vi: 'Chưa rõ ngưỡng và tiêu chí của phiếu A trong rà soát hằng năm.',
        en: 'The threshold and the criteria of form A in the yearly review are not known.',
      },
    },
  ],
});
