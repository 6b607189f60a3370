import {
  checkBounds,
  checkEach,
  checkReference,
  type HasIssue,
  type ReadOf,
  type Report,
} from '../foundation/input/rules.ts';
import { mostFreeIndicators, mostPoints as mostOfMany } from '../foundation/limits.ts';
import { fieldPath, isRecord } from '../foundation/shape/index.ts';
import { acts } from '../law/acts.ts';
import type { Citation, PovertyStandard, UpperBound } from '../law/index.ts';
import { type AgeBand, indicatorCodes, serviceCodes } from '../vocabulary/index.ts';

type Standard = ReadOf<PovertyStandard>;

type Bands = readonly ({ readonly upTo?: ReadOf<UpperBound> | undefined } | undefined)[] | undefined;

/** What some rules have: ages, bands of them, a gap. */
interface Parameters extends Partial<AgeBand> {
  readonly bands?: readonly (Partial<AgeBand> | undefined)[];
  readonly gap?: string;
}

/** The decision grid and what has its areas and bands: bounds, outcomes and bands of review scores that follow each other. */
export function checkGrid(standard: Standard, mostPoints: number, report: Report, hasIssue: HasIssue): void {
  checkBands(standard, standard.bands, 'bands', report);
  checkOutcomes(standard, mostPoints, report, hasIssue);
  checkAmounts(standard, standard.lowIncomeWorker, 'lowIncomeWorker', report);
  checkBands(standard, standard.reviewScores?.bands, 'reviewScores.bands', report);
  checkCovered(standard, report, hasIssue);
}

/** A score that all indicators together reach. */
export function checkReach(score: number, path: string, mostPoints: number, report: Report): void {
  if (score > mostPoints) {
    report('out-of-range', path, score, { kind: 'score-within-reach', most: mostPoints });
  }
}

/** Every source names an act of the register or of the standard; an article without an act, its own or that of its section, would point nowhere. */
export function checkSources(standard: ReadOf<PovertyStandard>, report: Report, hasIssue: HasIssue): void {
  const { acts: brought = {}, sources = {}, ...parts } = standard;
  const listed = hasIssue('acts') ? undefined : Object.keys(brought);
  const sections = new Map(Object.entries(sources));
  const check = ({ act, article, clause, annex }: ReadOf<Citation<string>>, path: string, hasAct: boolean): void => {
    if (act === undefined && !hasAct && (article ?? clause ?? annex) !== undefined) {
      report('missing-value', `${path}.act`, act, { kind: 'act-of-what-is-cited' });
    }
    if (
      act !== undefined &&
      listed &&
      !Object.hasOwn(acts, act) &&
      !listed.includes(act) &&
      !hasIssue(fieldPath('acts', act))
    ) {
      report('unknown-reference', `${path}.act`, act, { kind: 'act-of-the-register-or-of-its-own', values: listed });
    }
  };
  const checkWithin = (part: unknown, path: string, hasAct: boolean): void => {
    if (Array.isArray(part)) {
      part.forEach((element, index) => checkWithin(element, `${path}[${index}]`, hasAct));
    }
    for (const [name, field] of isRecord(part) ? Object.entries(part) : []) {
      const place = fieldPath(path, name);
      // An area may have this name, but its amount is no record.
      if (differences.includes(name) && isRecord(field)) {
        check(field, place, hasAct);
      } else {
        checkWithin(field, place, hasAct);
      }
    }
  };
  for (const [name, source] of sections) {
    check(source ?? {}, fieldPath('sources', name), false);
  }
  for (const [name, part] of Object.entries(parts)) {
    const section = sections.get(name) !== undefined || hasIssue(`sources.${name}`) ? name : 'standard';
    const source = sections.get(section);
    // Of a section that could not be read it is not known whether it names an act.
    checkWithin(part, name, source === undefined || source.act !== undefined || hasIssue(`sources.${section}.act`));
  }
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

function checkBands(standard: Standard, bands: Bands = [], path: string, report: Report): void {
  bands.forEach((band, index) => checkAmounts(standard, band?.upTo, `${path}[${index}].upTo`, report));
  const areas = standard.areas?.filter((area) => area !== undefined) ?? [];
  const amountsOf = ({ amounts, operator }: ReadOf<UpperBound>) =>
    areas.map((area) => ({
      at: fieldPath('amounts', area),
      value: operator && amounts?.[area],
      includes: operator === '<=',
    }));
  checkBounds(bands, path, amountsOf, report);
}

/** The outcomes of each band: deprivation scores descending to 0, all of them within reach. */
function checkOutcomes({ bands = [], gaps }: Standard, mostPoints: number, report: Report, hasIssue: HasIssue): void {
  const ids = gaps?.map((gap) => gap?.id);
  for (const [index, band] of bands.entries()) {
    const outcomes = band?.outcomes ?? [];
    for (const [place, outcome] of outcomes.entries()) {
      const path = `bands[${index}].outcomes[${place}]`;
      const [from, settled, open] = [outcome?.from ?? NaN, outcome?.class, outcome?.open];
      const before = outcomes[place - 1]?.from ?? NaN;
      if (!settled === !open && ![path, `${path}.class`, `${path}.open`].some(hasIssue)) {
        report(open ? 'invalid-value' : 'missing-value', path, settled, { kind: 'class-or-what-is-open' });
      }
      if (from >= before) {
        report('wrong-order', `${path}.from`, from, { kind: 'score-below', than: before });
      } else if (from > 0 && place === outcomes.length - 1) {
        report('wrong-order', `${path}.from`, from, { kind: 'zero-in-the-last-outcome' });
      }
      checkReach(from, `${path}.from`, mostPoints, report);
      checkReference(open?.gap, `${path}.open.gap`, ids, report);
    }
  }
}

/** An amount for every area, and for no other. */
function checkAmounts({ areas }: Standard, bound: ReadOf<UpperBound> | undefined, path: string, report: Report): void {
  checkEach(bound?.amounts, `${path}.amounts`, areas, 'unknown-area', report);
}

/** The bands of review scores stand together for every income band, in the order of the grid. */
function checkCovered({ bands = [], reviewScores }: Standard, report: Report, hasIssue: HasIssue): void {
  const ids = hasIssue('bands') ? [undefined] : bands.map((band) => band?.id);
  const covered = reviewScores?.bands?.map((band) => band?.bands ?? [undefined]) ?? [ids];
  covered.forEach((band, index) => {
    band.forEach((id, place) => checkReference(id, `reviewScores.bands[${index}].bands[${place}]`, ids, report));
  });
  const isKnown = covered.flat().every((id) => id !== undefined && ids.includes(id));
  if (isKnown && JSON.stringify(covered.flat()) !== JSON.stringify(ids)) {
    const values = ids as readonly string[];
    report('wrong-order', 'reviewScores.bands', covered.flat(), { kind: 'every-income-band-once-in-order', values });
  }
}

/** The fields by which a value says in what its source differs. */
const differences: readonly string[] = ['source', 'operatorSource'];

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
