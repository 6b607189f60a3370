import { describe, expect, it } from 'vitest';
import { classifyUnder, type HouseholdFacts } from '../../src/classification/index.ts';
import { vn2001, vn2006, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';
import { sampleStandard } from '../standards/sample-standard.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { classesOf } from './classes-of.ts';

const household: HouseholdFacts = {
  area: 'rural',
  monthlyIncomePerCapita: 1_400_000,
  deprivations: ['health-insurance', 'sanitation', 'employment'],
};

describe('the same household under several standards', () => {
  it('is classified by each with the indicators that it has', () => {
    const results = classifyUnder(household, [vn2022, vn2016, vn2027, vn2006]);
    expect(results.map(({ standard }) => standard)).toEqual(['vn-2022', 'vn-2016', 'vn-2027', 'vn-2006']);
    expect(results.map(classesOf)).toEqual([['poor'], ['average-living-standard'], ['poor'], ['none']]);
    expect(results.map(({ differences }) => differences)).toEqual([[], ['income-bounds'], [], ['income-bounds']]);
  });

  it('differs by the score where an indicator is not in both', () => {
    // 2022 counts three; 2016 has no employment indicator and counts two.
    const results = classifyUnder({ ...household, area: 'urban', monthlyIncomePerCapita: 1_200_000 }, [vn2022, vn2016]);
    expect(results.map(classesOf)).toEqual([['poor'], ['near-poor']]);
    expect(results[1]?.differences).toEqual(['income-bounds', 'deprivation-score']);
  });

  it('differs by the grid alone where band and side of the cut-off are the same', () => {
    const results = classifyUnder({ ...household, monthlyIncomePerCapita: 600_000, deprivations: [] }, [
      vn2022,
      vn2016,
    ]);
    expect(results.map(classesOf)).toEqual([['near-poor'], ['poor']]);
    expect(results[1]?.differences).toEqual(['decision-grid']);
  });

  it('differs by what only one of them asks, and by gaps', () => {
    const statuses = { 'health-insurance': true, sanitation: true, 'water-source': true };
    const results = classifyUnder({ area: 'rural', monthlyIncomePerCapita: 2_300_000, deprivations: statuses }, [
      vn2022,
      vn2027,
    ]);
    expect(results[1]).toMatchObject({ decided: false, differences: ['income-bounds', 'gap'] });
    const asked = classifyUnder(
      { area: 'rural', monthlyIncomePerCapita: 600_000, deprivations: { sanitation: true } },
      [vn2016, vn2022],
    );
    expect(asked.map(classesOf)).toEqual([['poor'], ['poor', 'near-poor']]);
    expect(asked[1]?.differences).toEqual(['unknown-facts']);
  });

  it('knows the areas of 2001 as rural later, and rural as either of them', () => {
    const [early, later] = classifyUnder({ area: 'rural-plain', monthlyIncomePerCapita: 90_000 }, [vn2001, vn2006]);
    expect([early, later]).toMatchObject([{ class: 'poor' }, { class: 'poor' }]);
    const [either] = classifyUnder({ area: 'rural', monthlyIncomePerCapita: 90_000 }, [vn2001]);
    expect(either).toMatchObject({ decided: false, possible: ['poor', 'none'], missing: [{ path: 'area' }] });
    expect(classifyUnder({ area: 'rural', monthlyIncomePerCapita: 79_999 }, [vn2001])[0]).toMatchObject({
      class: 'poor',
    });
    expect(classifyUnder({ monthlyIncomePerCapita: 79_999 }, [vn2001])[0]).toMatchObject({ class: 'poor' });
  });

  it.each([
    ['rural-xyz', 'rural-xyz'],
    ['rural-montain-island', 'rural-montain-island'],
    ['rural-', 'rural-'],
    ['Rural', 'Rural'],
    [['rural'], 'a list of 1'],
    [new String('rural'), 'an object'],
    [{ toString: (): string => 'rural' }, 'an object'],
  ])('takes no area for rural that only looks like it: %j', (area, received) => {
    for (const standard of [vn2001, vn2022]) {
      expect(
        thrownBy(() => classifyUnder({ area: area as string, monthlyIncomePerCapita: 0 }, [standard])),
      ).toMatchObject({
        code: 'unknown-area',
        details: { path: 'area', received, expected: { kind: 'one-of', values: standard.areas } },
      });
    }
  });

  it("broadens no area of a standard of somebody's own, whatever it is called", () => {
    const own = { ...sampleStandard, areas: ['rural-north'] };
    for (const [area, standard] of [
      ['rural-north', vn2022],
      ['rural', own],
    ] as const) {
      expect(thrownBy(() => classifyUnder({ area, monthlyIncomePerCapita: 0 }, [standard]))).toMatchObject({
        code: 'unknown-area',
      });
    }
  });

  it('refuses what none of them knows', () => {
    expect(thrownBy(() => classifyUnder(household, []))).toMatchObject({
      code: 'empty-input',
      details: { path: 'standards' },
    });
    expect(thrownBy(() => classifyUnder({ ...household, area: 'suburb' }, [vn2022]))).toMatchObject({
      code: 'unknown-area',
    });
    for (const [deprivations, received] of [
      [['wealth'], 'wealth'],
      [{ wealth: true }, true],
    ] as const) {
      expect(thrownBy(() => classifyUnder({ ...household, deprivations }, [vn2016, vn2022]))).toMatchObject({
        code: 'unknown-indicator',
        details: { received },
      });
    }
    expect(thrownBy(() => classifyUnder({ area: 5 as never }, [vn2022]))).toMatchObject({ code: 'unknown-area' });
    expect(thrownBy(() => classifyUnder({}, [vn2022]))).toMatchObject({ code: 'empty-input', details: { path: '' } });
    expect(thrownBy(() => classifyUnder(null as never, [vn2022]))).toMatchObject({
      code: 'missing-value',
      details: { path: 'facts' },
    });
    expect(
      thrownBy(() => classifyUnder({ ...household, deprivations: ['sanitation', 'sanitation'] }, [vn2022])),
    ).toMatchObject({
      code: 'duplicate-indicator',
    });
    expect(thrownBy(() => classifyUnder({ ...household, deprivations: new Set() as never }, [vn2022]))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'deprivations' },
    });
  });
});
