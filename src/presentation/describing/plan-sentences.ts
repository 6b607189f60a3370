import type { DenominatorEffect, RequiredPace, Trajectory } from '../../targets/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { noTrajectoryLabels, targetRemarkLabels } from '../labels/target-labels.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { amountInWords, distanceInWords, valueInWords } from '../wording/measured.ts';
import { printedNumber } from '../wording/printed-number.ts';

const noPace: LocalizedText = { vi: 'không xác định được tốc độ cần đạt', en: 'no pace is determined' };

/** The pace that is still required, or why there is none. */
export function requiredPaceSentences(pace: RequiredPace, locale: Locale): string[] {
  const remarks = pace.remarks.map((remark) => targetRemarkLabels[remark][locale]);
  if (!pace.decided) {
    return [noPace[locale], ...remarks];
  }
  const each = distanceInWords(pace.perStep, pace.exact, pace.unit, { measure: '' }, locale);
  return [
    locale === 'vi'
      ? `cần ${each}/năm trong ${pace.steps} năm còn lại`
      : `${each} a year are required over the ${pace.steps} ${pace.steps === 1 ? 'year' : 'years'} left`,
    ...remarks,
  ];
}

/** The milestones of a plan, or why there is none. */
export function trajectorySentences(plan: Trajectory, locale: Locale): string[] {
  if (plan.kind === 'no-trajectory') {
    return [
      noTrajectoryLabels[plan.reason][locale],
      ...plan.remarks.map((remark) => targetRemarkLabels[remark][locale]),
    ];
  }
  return plan.milestones.map(({ at, value, exact, counts }) => {
    const reached = `${dayInWords(at, locale)}: ${valueInWords(value, exact, plan.unit, { measure: '' }, locale)}`;
    if (!counts) {
      return reached;
    }
    const [count, total] = [counts.count, counts.total].map((number) => printedNumber(number, locale)) as [
      string,
      string,
    ];
    return locale === 'vi'
      ? `${reached}, tức ${count} trên ${total} hộ`
      : `${reached}, that is ${count} of ${total} households`;
  });
}

/** How a change of a rate comes about. */
export function effectSentence(
  { percentagePoints, ofCount, ofTotal, exact }: DenominatorEffect,
  locale: Locale,
): string {
  const [whole, count, total] = [
    amountInWords(percentagePoints, exact.percentagePoints, locale),
    amountInWords(ofCount, exact.ofCount, locale),
    amountInWords(ofTotal, exact.ofTotal, locale),
  ];
  return locale === 'vi'
    ? `tỷ lệ thay đổi ${whole} điểm phần trăm: ${count} do số hộ được đếm thay đổi, ${total} do tổng số hộ thay đổi`
    : `the rate changes by ${whole} percentage points: ${count} because the households counted changed, ${total} because all households did`;
}
