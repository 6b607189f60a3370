import { describe, expect, it } from 'vitest';
import { classifyLowIncomeWorkers, type LowIncomeWorkers } from '../../src/classification/index.ts';
import { type PovertyStandard, vn2016, vn2022 } from '../../src/standards/index.ts';
import type { HouseholdClass } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { weightedStandard } from '../standards/weighted-standard.ts';
import { withWorkersUpTo } from './with-workers-up-to.ts';

const citation = { act: 'nd-30-2025' };

describe('classifyLowIncomeWorkers', () => {
  it.each([
    ['rural', 1_500_000, false],
    ['rural', 1_500_001, true],
    ['rural', 2_250_000, true],
    ['rural', 2_250_001, false],
    ['urban', 2_000_000, false],
    ['urban', 2_000_001, true],
    ['urban', 3_000_000, true],
    ['urban', 3_000_001, false],
  ] as const)('%s, %d đồng: %s', (area, monthlyIncomePerCapita, expected) => {
    expect(classifyLowIncomeWorkers({ area, monthlyIncomePerCapita }, vn2022)).toMatchObject({
      decided: true,
      lowIncome: expected,
    });
  });

  it('is open while the facts leave it open, and settled when every completion agrees', () => {
    const open = { kind: 'low-income-workers', decided: false, possible: [true, false], gaps: [] };
    expect(classifyLowIncomeWorkers({ area: 'rural', deprivations: [] }, vn2022)).toMatchObject({
      ...open,
      missing: [{ path: 'monthlyIncomePerCapita' }],
    });
    expect(classifyLowIncomeWorkers({ monthlyIncomePerCapita: 2_000_000, deprivations: [] }, vn2022)).toMatchObject({
      ...open,
      missing: [{ path: 'area' }],
    });
    expect(classifyLowIncomeWorkers({ monthlyIncomePerCapita: 2_100_000 }, vn2022)).toMatchObject({ lowIncome: true });
    expect(classifyLowIncomeWorkers({ monthlyIncomePerCapita: 3_100_000 }, vn2022)).toMatchObject({ lowIncome: false });
  });

  it('says which bound was compared, and which classes are possible', () => {
    expect(classifyLowIncomeWorkers({ area: 'urban', monthlyIncomePerCapita: 2_500_000 }, vn2022)).toEqual({
      kind: 'low-income-workers',
      decided: true,
      lowIncome: true,
      reasons: [
        {
          kind: 'worker-bound',
          area: 'urban',
          observed: 2_500_000,
          period: 'month',
          operator: '<=',
          bound: 3_000_000,
          citation,
          evidence: 'confirmed',
        },
        { kind: 'classes', possible: ['average-living-standard'] },
      ],
      standard: 'vn-2022',
    });
    expect(classifyLowIncomeWorkers({ monthlyIncomePerCapita: 2_500_000 }, vn2022).reasons).toMatchObject([
      { area: 'rural', operator: '>', bound: 2_250_000 },
      { area: 'urban', operator: '<=', bound: 3_000_000 },
      { possible: ['average-living-standard', 'none'] },
    ]);
    const [bound, classes] = classifyLowIncomeWorkers({ area: 'rural', deprivations: [] }, vn2022).reasons;
    expect(bound).toMatchObject({ kind: 'worker-bound', bound: 2_250_000 });
    expect(bound).not.toHaveProperty('observed');
    expect(bound).not.toHaveProperty('operator');
    expect(classes).toEqual({ kind: 'classes', possible: ['near-poor', 'average-living-standard', 'none'] });
  });

  it('is open for an unknown income where the bound for workers is no bound of a band', () => {
    const facts = { area: 'rural', deprivations: [] } as const;
    const open = { decided: false, possible: [true, false], missing: [{ path: 'monthlyIncomePerCapita' }], gaps: [] };
    // Within a band, above the last bound, and below the first, where a household is near-poor.
    expect(classifyLowIncomeWorkers(facts, withWorkersUpTo(1_800_000, 2_500_000))).toMatchObject(open);
    expect(classifyLowIncomeWorkers(facts, withWorkersUpTo(5_000_000, 6_000_000))).toMatchObject(open);
    expect(classifyLowIncomeWorkers(facts, withWorkersUpTo(1_000_000, 2_000_000))).toMatchObject({
      decided: true,
      lowIncome: false,
    });
  });

  it('asks for the indicators that can still decide, and for no income that is compared the same', () => {
    // Of 5, 3 and 1 points the cut-off of 4 is reached by the first, or by the others together.
    const [low, above] = weightedStandard([5, 3, 1], 4).bands;
    const [poor, other] = low?.outcomes ?? [];
    const standard = {
      ...weightedStandard([5, 3, 1], 4),
      bands: [{ ...low, outcomes: [poor, { ...other, class: 'average-living-standard' }] }, above],
      lowIncomeWorker: low?.upTo,
    } as PovertyStandard;
    const facts = { area: 'everywhere', monthlyIncomePerCapita: 900 };
    expect(classifyLowIncomeWorkers(facts, standard)).toMatchObject({
      decided: false,
      missing: [{ path: 'deprivations.i0' }, { path: 'deprivations.i1' }, { path: 'deprivations.i2' }],
    });
    expect(classifyLowIncomeWorkers({ ...facts, deprivations: { i0: false, i2: true } }, standard)).toMatchObject({
      missing: [{ path: 'deprivations.i1' }],
    });
    expect(classifyLowIncomeWorkers({ ...facts, deprivations: { i0: true } }, standard)).toMatchObject({
      decided: true,
      lowIncome: false,
      reasons: [{}, { possible: ['poor'] }],
    });
  });

  it('names the gap of the law by which it stays open, and no gap that leaves the answer as it is', () => {
    const open = (possible: readonly HouseholdClass[]): PovertyStandard => {
      const standard = weightedStandard([1], 1);
      const [low, above] = standard.bands;
      const cell = { from: 0, open: { gap: 'g', possible }, source: { evidence: 'draft' } } as const;
      const upTo = { ...low?.upTo, amounts: { everywhere: 2_000 } };
      return { ...standard, bands: [low, { ...above, outcomes: [cell] }], lowIncomeWorker: upTo } as PovertyStandard;
    };
    const facts = { area: 'everywhere', monthlyIncomePerCapita: 1_500 };
    const left = open(['near-poor', 'none']);
    expect(classifyLowIncomeWorkers(facts, left)).toMatchObject({
      decided: false,
      possible: [true, false],
      missing: [],
      gaps: ['g'],
      reasons: [{ operator: '<=' }, { possible: ['near-poor', 'none'] }],
    });
    expect(classifyLowIncomeWorkers({ ...facts, monthlyIncomePerCapita: 2_001 }, left)).toMatchObject({
      decided: true,
      lowIncome: false,
    });
    expect(classifyLowIncomeWorkers(facts, open(['average-living-standard', 'none']))).toMatchObject({
      decided: true,
      lowIncome: true,
    });
  });

  it('compares a strict bound strictly', () => {
    const standard = weightedStandard([1], 1);
    const strict: PovertyStandard = {
      ...standard,
      lowIncomeWorker: { amounts: { everywhere: 3_000 }, operator: '<' },
    };
    const at = (monthlyIncomePerCapita: number): LowIncomeWorkers =>
      classifyLowIncomeWorkers({ area: 'everywhere', monthlyIncomePerCapita }, strict);
    expect(at(2_999)).toMatchObject({ lowIncome: true, reasons: [{ operator: '<' }, {}] });
    expect(at(3_000)).toMatchObject({ lowIncome: false, reasons: [{ operator: '>=' }, {}] });
  });

  it('is no notion of a standard that does not define it', () => {
    expect(thrownBy(() => classifyLowIncomeWorkers({ area: 'rural' }, vn2016))).toMatchObject({
      code: 'not-in-standard',
      details: { received: 'vn-2016' },
    });
  });
});
