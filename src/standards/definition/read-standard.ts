import type { Issue } from '../../foundation/errors/index.ts';
import { type IsTold, type ReadOf, readWithRules, type Report } from '../../foundation/rules/index.ts';
import { fieldPath, isRecord } from '../../foundation/shape/index.ts';
import { acts } from '../../law/acts.ts';
import type { Citation } from '../../law/citation.ts';
import type { PovertyStandard } from '../../law/poverty-standard.ts';
import { checkGrid, checkReach } from './check-grid.ts';
import { checkIndicators } from './check-indicators.ts';
import { standardShape } from './standard-shape.ts';

/** Reads what should be a standard, with every issue of it. */
export function readStandard(value: unknown): { readonly read: PovertyStandard; readonly issues: readonly Issue[] } {
  return readWithRules<PovertyStandard>(standardShape(), value, (standard, report, isTold) => {
    const weights = standard.indicators?.map((indicator) => indicator?.weight ?? NaN) ?? [NaN];
    const mostPoints = weights.reduce((sum, weight) => sum + weight, 0);
    checkCitations(standard, '', isTold('acts') ? undefined : Object.keys(standard.acts ?? {}), report);
    checkPeriods(standard, report, isTold);
    checkGrid(standard, mostPoints, report, isTold);
    checkIndicators(standard, mostPoints, report);
    checkCutOff(standard, mostPoints, report);
  });
}

/** Every citation names an act of the register or of the standard; an article without its act would point nowhere. */
function checkCitations(part: unknown, path: string, own: readonly string[] | undefined, report: Report): void {
  if (Array.isArray(part)) {
    part.forEach((element, index) => checkCitations(element, `${path}[${index}]`, own, report));
  }
  for (const [name, field] of isRecord(part) ? Object.entries(part) : []) {
    const place = fieldPath(path, name);
    // An act of the standard that has this name has no such fields, and an area is no record.
    const cited = name === 'citation' && isRecord(field) ? (field as Citation<string>) : undefined;
    const act = cited?.act;
    if (act === undefined && (cited?.article ?? cited?.clause ?? cited?.annex) !== undefined) {
      report('missing-value', `${place}.act`, act, { kind: 'act-of-what-is-cited' });
    }
    if (act !== undefined && own && !Object.hasOwn(acts, act) && !own.includes(act)) {
      report('unknown-reference', `${place}.act`, act, { kind: 'act-of-the-register-or-of-its-own', values: own });
    }
    checkCitations(field, place, own, report);
  }
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
  checkReach(cutOff?.value ?? NaN, 'cutOff.value', mostPoints, report);
  if (!cutOff && bands.some((band) => band?.outcomes?.some((outcome) => (outcome?.from ?? 0) > 0))) {
    report('missing-value', 'cutOff', undefined, { kind: 'cut-off-of-the-scores-that-outcomes-ask-for' });
  }
}
