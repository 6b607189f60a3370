import { checkReference, type ReadOf, type Report } from '../../foundation/input/rules.ts';
import { mostFreeIndicators, mostPoints as mostOfMany } from '../../foundation/limits.ts';
import type { PovertyStandard } from '../../law/index.ts';
import { type AgeBand, indicatorCodes, serviceCodes } from '../../vocabulary/index.ts';

/** What some rules have: ages, bands of them, a gap. */
interface Parameters extends Partial<AgeBand> {
  readonly bands?: readonly (Partial<AgeBand> | undefined)[];
  readonly gap?: string;
}

/** Services and indicators: their names, what they refer to, the ages of their rules, and the points of all together. */
export function checkIndicators(standard: ReadOf<PovertyStandard>, mostPoints: number, report: Report): void {
  const { services, indicators = [], gaps } = standard;
  services?.forEach((service, index) => checkName(service, `services[${index}]`, serviceCodes, report));
  for (const [index, indicator] of indicators.entries()) {
    const path = `indicators[${index}]`;
    const rule = indicator?.rule as Parameters | undefined;
    const bands = rule?.bands ?? [];
    checkName(indicator, path, indicatorCodes, report);
    checkReference(
      indicator?.service,
      `${path}.service`,
      services?.map((service) => service?.code),
      report,
    );
    checkReference(
      rule?.gap,
      `${path}.rule.gap`,
      gaps?.map((one) => one?.id),
      report,
    );
    for (const [place, band] of [rule, ...bands].entries()) {
      const endBefore = bands[place - 2]?.under;
      checkAges(band, `${path}.rule${place > 0 ? `.bands[${place - 1}]` : ''}`, endBefore, report);
    }
  }
  if (indicators.length > mostFreeIndicators && mostPoints > mostOfMany) {
    report('out-of-range', 'indicators', mostPoints, { kind: 'points-of-all-indicators', most: mostOfMany });
  }
}

/** A name of its own, unless the vocabulary names the code. */
function checkName(
  part: { readonly code?: string | undefined; readonly name?: unknown } | undefined,
  path: string,
  named: readonly string[],
  report: Report,
): void {
  if (part?.code !== undefined && part.name === undefined && !named.includes(part.code)) {
    report('missing-value', `${path}.name`, undefined, { kind: 'name-that-only-these-need-not-have', values: named });
  }
}

/** Ages that ascend: the first below the second, and not before the end of the band before. */
function checkAges(ages: Partial<AgeBand> | undefined, path: string, endBefore = 0, report: Report): void {
  const [from, under] = [ages?.from ?? NaN, ages?.under ?? NaN];
  if (from < endBefore) {
    report('wrong-order', `${path}.from`, from, { kind: 'age-not-below', than: endBefore });
  }
  if (under <= from) {
    report('wrong-order', `${path}.under`, under, { kind: 'age-above', than: from });
  }
}
