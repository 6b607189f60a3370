import type { Issue } from '../../foundation/errors/index.ts';
import { type IsTold, type ReadOf, readWithRules, type Report } from '../../foundation/input/rules.ts';
import type { PovertyStandard } from '../../law/index.ts';
import { checkGrid, checkReach } from './check-grid.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkSources } from './check-sources.ts';
import { standardShape } from './standard-shape.ts';

/** Reads what should be a standard, with every issue of it. */
export function readStandard(value: unknown): { readonly read: PovertyStandard; readonly issues: readonly Issue[] } {
  return readWithRules<PovertyStandard>(standardShape(), value, (standard, report, isTold) => {
    const weights = standard.indicators?.map((indicator, index) =>
      indicator && !isTold(`indicators[${index}].weight`) ? (indicator.weight ?? 1) : NaN,
    ) ?? [NaN];
    const mostPoints = weights.reduce((sum, weight) => sum + weight, 0);
    checkSources(standard, report, isTold);
    checkPeriods(standard, report, isTold);
    checkGrid(standard, mostPoints, report, isTold);
    checkIndicators(standard, mostPoints, report);
    checkCutOff(standard, mostPoints, report);
  });
}

/** Periods of application: ascending, without overlap, only the last open. A draft may have none. */
function checkPeriods({ periods = [] }: ReadOf<PovertyStandard>, report: Report, isTold: IsTold): void {
  let [startBefore, endBefore] = ['', ''];
  for (const [index, period] of periods.entries()) {
    const path = `periods[${index}]`;
    const from = period?.from ?? '';
    const until = period?.until ?? (period && !isTold(`${path}.until`) ? '9999-12-31' : '');
    if (until && until < from) {
      report('wrong-order', `${path}.until`, until, { kind: 'date-not-before', than: from });
    }
    const isEarlier = from < startBefore;
    if (from && (isEarlier || from <= endBefore)) {
      const code = isEarlier ? 'wrong-order' : 'overlapping-periods';
      report(code, `${path}.from`, from, { kind: 'date-after', than: isEarlier ? startBefore : endBefore });
    }
    [startBefore, endBefore] = [from, until];
  }
}

/** The cut-off is there where deprivations count, and all indicators together reach it. */
function checkCutOff({ bands = [], cutOff }: ReadOf<PovertyStandard>, mostPoints: number, report: Report): void {
  checkReach(cutOff ?? NaN, 'cutOff', mostPoints, report);
  if (cutOff === undefined && bands.some((band) => band?.outcomes?.some((outcome) => (outcome?.from ?? 0) > 0))) {
    report('missing-value', 'cutOff', undefined, { kind: 'cut-off-of-the-scores-that-outcomes-ask-for' });
  }
}
