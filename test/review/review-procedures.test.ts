import { describe, expect, it } from 'vitest';
import { compareCivilDates, isInForce, parseCivilDate } from '../../src/foundation/index.ts';
import {
  census2015,
  type ReviewProcedure,
  review2016,
  review2022,
  reviewProcedures,
  reviewProceduresAt,
  reviewSteps,
  reviewSubjects,
} from '../../src/review/index.ts';
import { nationalStandards } from '../../src/standards/index.ts';
import { acts, type Citation } from '../../src/law/index.ts';
import { type Evidence, evidenceMarks } from '../../src/vocabulary/index.ts';
import { inFull } from './in-full.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

interface Sourced {
  readonly citation: Citation<string>;
  readonly evidence: Evidence;
}

/** Every part of a value that says where it stands. */
function sourcedIn(value: unknown): Sourced[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return [...('citation' in value ? [value as Sourced] : []), ...Object.values(value).flatMap(sourcedIn)];
}

describe.each(reviewProcedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  it('classifies under a national standard', () => {
    expect(nationalStandards.map(({ id }) => id)).toContain(procedure.standard);
  });

  it('cites acts of the register', () => {
    const sourced = sourcedIn(inFull(procedure));
    expect(sourced.flatMap(({ citation }) => citation.act ?? []).filter((act) => !(act in acts))).toEqual([]);
    expect(sourced.every(({ evidence }) => evidenceMarks.includes(evidence))).toBe(true);
  });

  it('applies in whole periods, one after the other', () => {
    const days = procedure.periods.flatMap(({ from, until = from }) => [parseCivilDate(from), parseCivilDate(until)]);
    expect(days).toEqual([...days].sort(compareCivilDates));
    expect(new Set(days).size).toBe(days.length);
  });

  it('has each term once, and names each gap once', () => {
    const terms = procedure.terms.map(({ step, subject }) => `${step} ${subject}`);
    const gaps = procedure.gaps.map(({ id }) => id);
    expect([new Set(terms).size, new Set(gaps).size]).toEqual([terms.length, gaps.length]);
  });
});

describe('the values of the acts', () => {
  const evidenceOf = (value: { value: unknown; evidence: Evidence } | undefined): unknown[] => [
    value?.value,
    value?.evidence,
  ];

  it('QĐ 24/2021', () => {
    const { periodic, reportsBefore, regular, meetingAgreementPercent, screening } = inFull(review2022);
    expect(evidenceOf(periodic)).toEqual([{ from: '09-01', until: '12-14' }, 'single-source']);
    expect(reportsBefore).toBeUndefined();
    expect(evidenceOf(regular?.fromDay)).toEqual([15, 'confirmed']);
    expect(evidenceOf(regular?.decidedWithinDays)).toEqual([15, 'confirmed']);
    expect(evidenceOf(meetingAgreementPercent)).toEqual([50, 'confirmed']);
    expect(evidenceOf(screening?.criteria)).toEqual([9, 'confirmed']);
    expect(evidenceOf(screening?.screenedOutFrom)).toEqual([4, 'confirmed']);
    expect(evidenceOf(screening?.exitByFormBOnly)).toEqual([true, 'single-source']);
    expect(screening?.authorityMayOverride).toBeUndefined();
    expect(
      inFull(review2022).terms.map(({ step, subject, since, workingDays: { value, evidence } }) => [
        step,
        subject,
        since,
        value,
        evidence,
      ]),
    ).toEqual([
      ['posting', 'poor-and-near-poor', undefined, 3, 'confirmed'],
      ['recheck', 'poor-and-near-poor', undefined, 7, 'confirmed'],
      ['second-posting', 'poor-and-near-poor', undefined, 3, 'confirmed'],
      ['provincial-answer', 'poor-and-near-poor', '2025-07-01', 5, 'single-source'],
      ['posting', 'average-living-and-low-income', undefined, 5, 'single-source'],
      ['recheck', 'average-living-and-low-income', undefined, 3, 'single-source'],
    ]);
  });

  it('TT 17/2016', () => {
    const { periodic, reportsBefore, ...rest } = inFull(review2016);
    expect(evidenceOf(periodic)).toEqual([{ from: '09-01', until: '12-31' }, 'single-source']);
    expect(evidenceOf(reportsBefore)).toEqual([['11-15', '12-15'], 'single-source']);
    expect(rest).toMatchObject({ standard: 'vn-2016', terms: [] });
    expect(rest.screening).toBeUndefined();
  });

  it('the census of 2015', () => {
    const { screening, periodic } = inFull(census2015);
    expect(evidenceOf(screening?.screenedOutFrom)).toEqual([3, 'single-source']);
    expect(evidenceOf(screening?.criteria)).toEqual([9, 'single-source']);
    expect(evidenceOf(screening?.authorityMayOverride)).toEqual([true, 'single-source']);
    expect([screening?.exitByFormBOnly, periodic]).toEqual([undefined, undefined]);
  });

  it('what is read into a period is marked as such', () => {
    const marks = (procedure: ReviewProcedure, on: string) =>
      inFull(procedure)
        .periods.filter((period) => isInForce(period, on))
        .map(({ evidence }) => evidence);
    expect(marks(review2022, '2021-10-01')).toEqual(['unconfirmed']);
    expect(marks(review2022, '2025-10-01')).toEqual(['single-source']);
    expect(marks(review2022, '2026-10-01')).toEqual(['unconfirmed']);
    expect(marks(review2016, '2021-10-01')).toEqual(['unconfirmed']);
  });
});

describe('the closed lists', () => {
  it('are those that the terms use', () => {
    const terms = reviewProcedures.flatMap((procedure) => procedure.terms);
    expect(new Set(terms.map(({ step }) => step))).toEqual(new Set(reviewSteps));
    expect(new Set(terms.map(({ subject }) => subject))).toEqual(new Set(reviewSubjects));
  });
});

describe('reviewProceduresAt', () => {
  it.each([
    ['2016-08-14', []],
    ['2016-08-15', ['review-2016']],
    ['2021-08-31', ['review-2016']],
    ['2021-09-01', ['review-2016', 'review-2022']],
    ['2021-12-31', ['review-2016', 'review-2022']],
    ['2022-01-01', ['review-2022']],
    ['2026-12-31', ['review-2022']],
    ['2027-01-01', []],
  ])('%s: %j', (on, ids) => {
    expect(reviewProceduresAt({ on }).map(({ id }) => id)).toEqual(ids);
  });

  it('refuses a day that the calendar does not have', () => {
    expect(thrownBy(() => reviewProceduresAt({ on: '2026-02-30' }))).toMatchObject({ code: 'invalid-date' });
  });
});
