import {
  checkBounds,
  checkEach,
  checkReference,
  type IsTold,
  type ReadOf,
  type Report,
} from '../../foundation/input/rules.ts';
import { fieldPath } from '../../foundation/shape/index.ts';
import type { PovertyStandard, UpperBound } from '../../law/index.ts';

type Standard = ReadOf<PovertyStandard>;

type Bands = readonly ({ readonly upTo?: ReadOf<UpperBound> | undefined } | undefined)[] | undefined;

/** The decision grid and what has its areas and bands: bounds, outcomes and bands of review scores that follow each other. */
export function checkGrid(standard: Standard, mostPoints: number, report: Report, isTold: IsTold): void {
  checkBands(standard, standard.bands, 'bands', report);
  checkOutcomes(standard, mostPoints, report, isTold);
  checkAmounts(standard, standard.lowIncomeWorker, 'lowIncomeWorker', report);
  checkBands(standard, standard.reviewScores?.bands, 'reviewScores.bands', report);
  checkCovered(standard, report, isTold);
}

/** A score that all indicators together reach. */
export function checkReach(score: number, path: string, mostPoints: number, report: Report): void {
  if (score > mostPoints) {
    report('out-of-range', path, score, { kind: 'score-within-reach', most: mostPoints });
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
function checkOutcomes({ bands = [], gaps }: Standard, mostPoints: number, report: Report, isTold: IsTold): void {
  const ids = gaps?.map((gap) => gap?.id);
  for (const [index, band] of bands.entries()) {
    const outcomes = band?.outcomes ?? [];
    for (const [place, outcome] of outcomes.entries()) {
      const path = `bands[${index}].outcomes[${place}]`;
      const [from, settled, open] = [outcome?.from ?? NaN, outcome?.class, outcome?.open];
      const before = outcomes[place - 1]?.from ?? NaN;
      if (!settled === !open && ![path, `${path}.class`, `${path}.open`].some(isTold)) {
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
function checkCovered({ bands = [], reviewScores }: Standard, report: Report, isTold: IsTold): void {
  const ids = isTold('bands') ? [undefined] : bands.map((band) => band?.id);
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
