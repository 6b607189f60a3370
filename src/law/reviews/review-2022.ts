import { freezeDeep } from '../../foundation/frozen.ts';
import type { ActId } from '../acts.ts';
import type { ReviewProcedure } from '../review-procedure.ts';

/** The yearly review under the standard of 2022, by QĐ 24/2021/QĐ-TTg; its forms by TT 07/2021/TT-BLĐTBXH. */
export const review2022: ReviewProcedure<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'review-2022',
  name: { vi: 'Rà soát hằng năm theo QĐ 24/2021', en: 'Yearly review by QĐ 24/2021' },
  standard: 'vn-2022',
  sources: {
    procedure: { act: 'qd-24-2021', evidence: 'confirmed' },
    periods: { evidence: 'unconfirmed' },
    screening: { act: 'tt-07-2021', evidence: 'confirmed' },
  },
  // biome-ignore format: table
  periods: [
    { from: '2021-09-01', until: '2021-12-31', source: { act: 'qd-24-2021', note: 'In force before the years that it is for: the review of this autumn makes the list of 1 January 2022' } },
    { from: '2022-01-01', until: '2025-12-31', source: { act: 'qd-24-2021', evidence: 'single-source' } },
    { from: '2026-01-01', until: '2026-12-31', source: { note: 'The review of 2026 runs under the standard of 2022; that this procedure still governs it is read from that' } },
  ],
  periodic: { from: '09-01', until: '12-14', source: { evidence: 'single-source' } },
  regular: { fromDay: 15, decidedWithinDays: 15 },
  meetingAgreementPercent: 50,
  // biome-ignore format: table
  terms: [
    { subject: 'poor-and-near-poor',            step: 'posting',           workingDays: 3 },
    { subject: 'poor-and-near-poor',            step: 'recheck',           workingDays: 7 },
    { subject: 'poor-and-near-poor',            step: 'second-posting',    workingDays: 3 },
    { subject: 'poor-and-near-poor',            step: 'provincial-answer', workingDays: 5, since: '2025-07-01', source: { act: 'nd-131-2025', evidence: 'single-source' } },
    { subject: 'average-living-and-low-income', step: 'posting',           workingDays: 5, source: { evidence: 'single-source' } },
    { subject: 'average-living-and-low-income', step: 'recheck',           workingDays: 3, source: { evidence: 'single-source' } },
  ],
  screening: {
    criteria: 9,
    screenedOutFrom: 4,
    exitByFormBOnly: true,
    sources: {
      screenedOutFrom: { note: 'Worded as fewer than 4 criteria: the household is scored with form B' },
      exitByFormBOnly: { evidence: 'single-source' },
    },
  },
  gaps: [
    {
      id: 'first-review',
      kind: 'undetermined',
      about: 'periods[0]',
      description: {
        vi: 'Quyết định nêu các năm 2022–2025 và có hiệu lực từ ngày 01/9/2021; kỳ rà soát cuối năm 2021 được hiểu là áp dụng.',
        en: 'The decision names 2022–2025 and is in force from 1 September 2021; it is read as governing the review of the end of 2021.',
      },
    },
    {
      id: 'review-of-2026',
      kind: 'undetermined',
      about: 'periods[2]',
      description: {
        vi: 'Chưa rõ văn bản quy định quy trình rà soát năm 2026.',
        en: 'The act that sets the procedure of the review of 2026 is not known.',
      },
    },
    {
      id: 'recognition-before-2025-07',
      kind: 'undetermined',
      about: 'terms',
      description: {
        vi: 'Chưa rõ thời hạn báo cáo và trả lời trước ngày 01/7/2025.',
        en: 'The terms of reporting and answering before 1 July 2025 are not known.',
      },
    },
    {
      id: 'meeting',
      kind: 'undetermined',
      about: 'meetingAgreementPercent',
      description: {
        vi: 'Chưa rõ tỷ lệ thống nhất tính trên số người dự họp hay số hộ trong thôn.',
        en: 'Whether agreement is counted among those at the meeting or among all households is not known.',
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
