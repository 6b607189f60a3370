import {
  checkBounds,
  checkEach,
  checkReference,
  type HasIssue,
  type ReadOf,
  type Report,
} from '../foundation/input/rules.ts';
import { mostFreeIndicators, mostPoints as mostPointsOfMany } from '../foundation/limits.ts';
import { fieldPath, isRecord } from '../foundation/shape/index.ts';
import { acts } from '../law/acts.ts';
import type { Citation, PovertyStandard, UpperBound } from '../law/index.ts';
import { type AgeBand, indicatorCodes, serviceCodes } from '../vocabulary/index.ts';

type Standard = ReadOf<PovertyStandard>;

type Bands = readonly ({ readonly upTo?: ReadOf<UpperBound> | undefined } | undefined)[] | undefined;

/** The parameters of rules that are checked here: ages, age bands, a gap. */
interface Parameters extends Partial<AgeBand> {
  readonly bands?: readonly (Partial<AgeBand> | undefined)[];
  readonly gap?: string;
}

/** Checks the decision grid and the bands of review scores: bounds, outcomes, order and coverage. */
export function checkGrid(standard: Standard, mostPoints: number, report: Report, hasIssue: HasIssue): void {
  checkBands(standard, standard.bands, 'bands', report);
  checkOutcomes(standard, mostPoints, report, hasIssue);
  checkAmounts(standard, standard.lowIncomeWorker, 'lowIncomeWorker', report);
  checkBands(standard, standard.reviewScores?.bands, 'reviewScores.bands', report);
  checkCovered(standard, report, hasIssue);
}

/** Checks that a score is at most the points of all indicators together. */
export function checkReach(score: number, path: string, mostPoints: number, report: Report): void {
  if (score > mostPoints) {
    report('out-of-range', path, score, { kind: 'score-within-reach', most: mostPoints });
  }
}

/** Checks that every source cites an act of the register or of the standard, and that an article has an act, its own or that of its section. */
export function checkSources(standard: ReadOf<PovertyStandard>, report: Report, hasIssue: HasIssue): void {
  const { acts: ownActs = {}, sources = {}, ...parts } = standard;
  const listed = hasIssue('acts') ? undefined : Object.keys(ownActs);
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
      const location = fieldPath(path, name);
      // An area may have the name of a source field, but its amount is not a record.
      if (sourceFields.includes(name) && isRecord(field)) {
        check(field, location, hasAct);
      } else {
        checkWithin(field, location, hasAct);
      }
    }
  };
  for (const [name, source] of sections) {
    check(source ?? {}, fieldPath('sources', name), false);
  }
  for (const [name, part] of Object.entries(parts)) {
    const section = sections.get(name) !== undefined || hasIssue(`sources.${name}`) ? name : 'standard';
    const source = sections.get(section);
    // A section that could not be read may have an act.
    checkWithin(part, name, source === undefined || source.act !== undefined || hasIssue(`sources.${section}.act`));
  }
}

/** Checks services and indicators: names, references, ages in rules, and the points of all indicators together. */
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
      gaps?.map((gap) => gap?.id),
      report,
    );
    checkAges(rule, undefined, `${path}.rule`, report);
    for (const [position, band] of bands.entries()) {
      checkAges(band, bands[position - 1], `${path}.rule.bands[${position}]`, report);
    }
  }
  if (indicators.length > mostFreeIndicators && mostPoints > mostPointsOfMany) {
    report('out-of-range', 'indicators', mostPoints, { kind: 'points-of-all-indicators', most: mostPointsOfMany });
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

/** Checks the outcomes of each band: a class or a gap each, and deprivation scores that descend to 0 within reach. */
function checkOutcomes({ bands = [], gaps }: Standard, mostPoints: number, report: Report, hasIssue: HasIssue): void {
  const ids = gaps?.map((gap) => gap?.id);
  for (const [index, band] of bands.entries()) {
    const outcomes = band?.outcomes ?? [];
    for (const [position, outcome] of outcomes.entries()) {
      const path = `bands[${index}].outcomes[${position}]`;
      const from = outcome?.from ?? NaN;
      const householdClass = outcome?.class;
      const undecided = outcome?.open;
      const before = outcomes[position - 1]?.from ?? NaN;
      if (!householdClass === !undecided && ![path, `${path}.class`, `${path}.open`].some(hasIssue)) {
        report(undecided ? 'invalid-value' : 'missing-value', path, householdClass, { kind: 'class-or-what-is-open' });
      }
      if (from >= before) {
        report('wrong-order', `${path}.from`, from, { kind: 'score-below', than: before });
      } else if (from > 0 && position === outcomes.length - 1) {
        report('wrong-order', `${path}.from`, from, { kind: 'zero-in-the-last-outcome' });
      }
      checkReach(from, `${path}.from`, mostPoints, report);
      checkReference(undecided?.gap, `${path}.open.gap`, ids, report);
    }
  }
}

/** Checks that there is an amount for every area and for no other. */
function checkAmounts({ areas }: Standard, bound: ReadOf<UpperBound> | undefined, path: string, report: Report): void {
  checkEach(bound?.amounts, `${path}.amounts`, areas, 'unknown-area', report);
}

/** Checks that the bands of review scores cover every income band once, in the order of the grid. */
function checkCovered({ bands = [], reviewScores }: Standard, report: Report, hasIssue: HasIssue): void {
  const ids = hasIssue('bands') ? [undefined] : bands.map((band) => band?.id);
  const covered = reviewScores?.bands?.map((band) => band?.bands ?? [undefined]) ?? [ids];
  covered.forEach((band, index) => {
    band.forEach((id, position) => checkReference(id, `reviewScores.bands[${index}].bands[${position}]`, ids, report));
  });
  const isKnown = covered.flat().every((id) => id !== undefined && ids.includes(id));
  if (isKnown && JSON.stringify(covered.flat()) !== JSON.stringify(ids)) {
    const values = ids as readonly string[];
    report('wrong-order', 'reviewScores.bands', covered.flat(), { kind: 'every-income-band-once-in-order', values });
  }
}

/** The fields in which a value has a source of its own. */
const sourceFields: readonly string[] = ['source', 'operatorSource'];

/** Checks that a code without a label in the vocabulary has a name. */
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

/** Checks that ages ascend, and do not begin before the end of the previous band. */
function checkAges(
  ages: Partial<AgeBand> | undefined,
  previous: Partial<AgeBand> | undefined,
  path: string,
  report: Report,
): void {
  const from = ages?.from ?? NaN;
  const under = ages?.under ?? NaN;
  const endBefore = previous?.under ?? 0;
  if (from < endBefore) {
    report('wrong-order', `${path}.from`, from, { kind: 'age-not-below', than: endBefore });
  }
  if (under <= from) {
    report('wrong-order', `${path}.under`, under, { kind: 'age-above', than: from });
  }
}
