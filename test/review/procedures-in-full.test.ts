import { describe, expect, it } from 'vitest';
import { census2015, review2016, review2022 } from '../../src/review/index.ts';
import { inFull } from './in-full.ts';

/** Every value with its whole source, as it was copied from the acts: the rows of the procedures must come to this. */
describe('every value of a procedure with its source', () => {
  it('census-2015', () => {
    const { gaps, ...values } = inFull(census2015);
    expect(gaps.length).toBeGreaterThan(0);
    expect(values).toEqual({
      id: 'census-2015',
      name: {
        vi: 'Tổng điều tra hộ nghèo, hộ cận nghèo cuối năm 2015',
        en: 'Census of poor and near-poor households, end of 2015',
      },
      standard: 'vn-2016',
      periods: [],
      terms: [],
      screening: {
        criteria: { value: 9, citation: {}, evidence: 'single-source' },
        screenedOutFrom: { value: 3, citation: {}, evidence: 'single-source' },
        authorityMayOverride: { value: true, citation: {}, evidence: 'single-source' },
      },
    });
  });

  it('review-2016', () => {
    const { gaps, ...values } = inFull(review2016);
    expect(gaps.length).toBeGreaterThan(0);
    expect(values).toEqual({
      id: 'review-2016',
      name: { vi: 'Rà soát hằng năm theo TT 17/2016', en: 'Yearly review by TT 17/2016' },
      standard: 'vn-2016',
      periods: [
        {
          from: '2016-08-15',
          until: '2021-12-31',
          citation: { act: 'tt-17-2016' },
          evidence: 'unconfirmed',
          note: 'From its entry into force to the last day of the standard; when it ceased to apply is not known',
        },
      ],
      periodic: {
        value: { from: '09-01', until: '12-31' },
        citation: { act: 'tt-17-2016' },
        evidence: 'single-source',
      },
      reportsBefore: {
        value: ['11-15', '12-15'],
        citation: { act: 'tt-17-2016' },
        evidence: 'single-source',
      },
      terms: [],
    });
  });

  it('review-2022', () => {
    const { gaps, ...values } = inFull(review2022);
    expect(gaps.length).toBeGreaterThan(0);
    expect(values).toEqual({
      id: 'review-2022',
      name: { vi: 'Rà soát hằng năm theo QĐ 24/2021', en: 'Yearly review by QĐ 24/2021' },
      standard: 'vn-2022',
      periods: [
        {
          from: '2021-09-01',
          until: '2021-12-31',
          citation: { act: 'qd-24-2021' },
          evidence: 'unconfirmed',
          note: 'In force before the years that it is for: the review of this autumn makes the list of 1 January 2022',
        },
        { from: '2022-01-01', until: '2025-12-31', citation: { act: 'qd-24-2021' }, evidence: 'single-source' },
        {
          from: '2026-01-01',
          until: '2026-12-31',
          citation: {},
          evidence: 'unconfirmed',
          note: 'The review of 2026 runs under the standard of 2022; that this procedure still governs it is read from that',
        },
      ],
      periodic: {
        value: { from: '09-01', until: '12-14' },
        citation: { act: 'qd-24-2021' },
        evidence: 'single-source',
      },
      regular: {
        fromDay: { value: 15, citation: { act: 'qd-24-2021' }, evidence: 'confirmed' },
        decidedWithinDays: { value: 15, citation: { act: 'qd-24-2021' }, evidence: 'confirmed' },
      },
      meetingAgreementPercent: { value: 50, citation: { act: 'qd-24-2021' }, evidence: 'confirmed' },
      terms: [
        {
          step: 'posting',
          subject: 'poor-and-near-poor',
          workingDays: { value: 3, citation: { act: 'qd-24-2021' }, evidence: 'confirmed' },
        },
        {
          step: 'recheck',
          subject: 'poor-and-near-poor',
          workingDays: { value: 7, citation: { act: 'qd-24-2021' }, evidence: 'confirmed' },
        },
        {
          step: 'second-posting',
          subject: 'poor-and-near-poor',
          workingDays: { value: 3, citation: { act: 'qd-24-2021' }, evidence: 'confirmed' },
        },
        {
          step: 'provincial-answer',
          subject: 'poor-and-near-poor',
          since: '2025-07-01',
          workingDays: { value: 5, citation: { act: 'nd-131-2025' }, evidence: 'single-source' },
        },
        {
          step: 'posting',
          subject: 'average-living-and-low-income',
          workingDays: { value: 5, citation: { act: 'qd-24-2021' }, evidence: 'single-source' },
        },
        {
          step: 'recheck',
          subject: 'average-living-and-low-income',
          workingDays: { value: 3, citation: { act: 'qd-24-2021' }, evidence: 'single-source' },
        },
      ],
      screening: {
        criteria: { value: 9, citation: { act: 'tt-07-2021' }, evidence: 'confirmed' },
        screenedOutFrom: {
          value: 4,
          citation: { act: 'tt-07-2021' },
          evidence: 'confirmed',
          note: 'Worded as fewer than 4 criteria: the household is scored with form B',
        },
        exitByFormBOnly: { value: true, citation: { act: 'tt-07-2021' }, evidence: 'single-source' },
      },
    });
  });
});
