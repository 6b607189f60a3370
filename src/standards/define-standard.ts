import { type Issue, failAll } from '../foundation/errors/index.ts';
import { frozenCopy } from '../foundation/frozen.ts';
import { type HasIssue, type ReadOf, readWithRules, type Report } from '../foundation/input/rules.ts';
import type { PovertyStandard } from '../law/index.ts';
import { checkGrid, checkIndicators, checkReach, checkSources } from './check-standard.ts';
import { standardShape } from './standard-shape.ts';

/**
 * A standard of the caller's own: a province's, a draft's, or one for a test. It is checked as a whole and returned as a frozen copy,
 * with its indicators and areas known to the type, so that a misspelt indicator of a household does not compile.
 *
 * The sources of its values are given once in `sources`, by section; a value has a `source` only where it differs, and {@link sourceOf}
 * combines them. Sources cite, by key, acts of the register, {@link acts}, or of the standard’s own `acts`.
 *
 * Checked are the fields and their types, where null is absent; that ids and codes are unique; references to acts, services, bands and
 * gaps; that every bound has a whole amount for every area; that bounds ascend strictly and only the last band has none; that the scores of
 * each band descend to 0 within reach of the weights; the cut-off; that every rule is known to the library and has its parameters; dates and
 * periods; and that the bands of review scores cover all income bands in order. Limits: 20 areas, 20 bands, 32 indicators, 10 000 points
 * where there are more than 16 indicators, and 1 000 elements in every other list. Consequences of another issue are not reported.
 *
 * @param standard - the standard
 * @returns a copy, frozen at every depth, so that it stays valid
 * @throws PovertyStandardError `invalid-standard`, which counts the issues by code; each is in `details.issues`
 *
 * @example
 * ```ts
 * const draft = defineStandard({
 *   id: 'draft',
 *   name: { vi: 'Dự thảo', en: 'Draft' },
 *   sources: { standard: { evidence: 'draft' } },
 *   periods: [],
 *   areas: ['everywhere'],
 *   incomePeriod: 'year',
 *   bands: [
 *     {
 *       id: 'poverty-line',
 *       upTo: { amounts: { everywhere: 24_000_000 }, operator: '<' },
 *       outcomes: [{ from: 0, class: 'poor' }],
 *     },
 *     { id: 'above', outcomes: [{ from: 0, class: 'none' }] },
 *   ],
 *   services: [],
 *   indicators: [],
 *   gaps: [],
 * });
 * const household = classifyHousehold({ area: 'everywhere', monthlyIncomePerCapita: 1_999_999 }, draft);
 * household.decided && household.class; // => 'poor'
 * ```
 */
export function defineStandard<
  const Indicator extends string = never,
  const Area extends string = string,
  const OwnAct extends string = never,
>(standard: PovertyStandard<Indicator, Area, OwnAct>): PovertyStandard<Indicator, Area, OwnAct> {
  const { read, issues } = readStandard(standard);
  failAll('invalid-standard', standard, issues);
  return frozenCopy(read) as PovertyStandard<Indicator, Area, OwnAct>;
}

/** Reads a standard, with every issue. */
export function readStandard(value: unknown): { readonly read: PovertyStandard; readonly issues: readonly Issue[] } {
  return readWithRules<PovertyStandard>(standardShape(), value, (standard, report, hasIssue) => {
    const weights = standard.indicators?.map((indicator, index) =>
      indicator && !hasIssue(`indicators[${index}].weight`) ? (indicator.weight ?? 1) : NaN,
    ) ?? [NaN];
    const mostPoints = weights.reduce((sum, weight) => sum + weight, 0);
    checkSources(standard, report, hasIssue);
    checkPeriods(standard, report, hasIssue);
    checkGrid(standard, mostPoints, report, hasIssue);
    checkIndicators(standard, mostPoints, report);
    checkCutOff(standard, mostPoints, report);
  });
}

/** Checks that periods of application ascend without overlap, and that only the last has no end. A draft may have none. */
function checkPeriods({ periods = [] }: ReadOf<PovertyStandard>, report: Report, hasIssue: HasIssue): void {
  // Empty where a date could not be read, which is reported with the date.
  let startBefore = '';
  let endBefore = '';
  for (const [index, period] of periods.entries()) {
    const path = `periods[${index}]`;
    const from = period?.from ?? '';
    const until = period?.until ?? (period && !hasIssue(`${path}.until`) ? '9999-12-31' : '');
    if (until && until < from) {
      report('wrong-order', `${path}.until`, until, { kind: 'date-not-before', than: from });
    }
    const isEarlier = from < startBefore;
    if (from && (isEarlier || from <= endBefore)) {
      const code = isEarlier ? 'wrong-order' : 'overlapping-periods';
      report(code, `${path}.from`, from, { kind: 'date-after', than: isEarlier ? startBefore : endBefore });
    }
    startBefore = from;
    endBefore = until;
  }
}

/** Checks that there is a cut-off where deprivations count, and that it is within reach. */
function checkCutOff({ bands = [], cutOff }: ReadOf<PovertyStandard>, mostPoints: number, report: Report): void {
  checkReach(cutOff ?? NaN, 'cutOff', mostPoints, report);
  if (cutOff === undefined && bands.some((band) => band?.outcomes?.some((outcome) => (outcome?.from ?? 0) > 0))) {
    report('missing-value', 'cutOff', undefined, { kind: 'cut-off-of-the-scores-that-outcomes-ask-for' });
  }
}
