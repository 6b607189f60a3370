import { describe, expect, it } from 'vitest';
import { classifyHousehold, nextQuestions } from '../../src/classification/index.ts';
import type { Household } from '../../src/deprivation/index.ts';
import { vn2022, vn2027 } from '../../src/standards/index.ts';

const on = { on: '2024-09-30' };
const couple: Household = {
  area: 'rural',
  members: [
    { id: 'wife', age: 40 },
    { id: 'husband', age: 44 },
  ],
};

describe('nextQuestions', () => {
  it('asks for nothing more once the class is settled', () => {
    const { kind, questions, classification } = nextQuestions(
      { ...couple, income: { monthlyPerCapita: 2_250_001 } },
      vn2022,
      on,
    );
    expect({ kind, questions }).toEqual({ kind: 'questions', questions: [] });
    expect(classification).toMatchObject({ decided: true, class: 'none' });
  });

  it('begins with the income, after which the fewest classes remain, and asks for its exact field', () => {
    expect(nextQuestions(couple, vn2022, on).questions[0]).toEqual({
      kind: 'question',
      path: 'income.monthlyPerCapita',
      decides: ['monthlyIncomePerCapita'],
    });
    const open: Household = { ...couple, income: { total: 4_000_000 }, mayHaveMoreMembers: true };
    expect(nextQuestions(open, vn2022, on).questions[0]?.path).toBe('mayHaveMoreMembers');
  });

  it('then asks for what decides an indicator in one step before what needs several', () => {
    const { questions } = nextQuestions({ ...couple, income: { monthlyPerCapita: 1_000_000 } }, vn2022, on);
    const paths = questions.map(({ path }) => path);
    expect(paths).toContain('members[1].healthInsurance');
    // One answer settles the water source; health insurance needs one of each member.
    expect(paths.indexOf('waterSource')).toBeLessThan(paths.indexOf('members[0].healthInsurance'));
    expect(questions.find(({ path }) => path === 'waterSource')?.decides).toEqual(['deprivations.water-source']);
  });

  it('asks first for a fact that serves several indicators', () => {
    const ageless: Household = { area: 'rural', members: [{ id: 'only' }], income: { monthlyPerCapita: 1_000_000 } };
    const [first] = nextQuestions(ageless, vn2022, on).questions;
    expect(first?.path).toBe('members[0].birthDate');
    expect(first?.decides).toContain('deprivations.nutrition');
    expect(first?.decides).toContain('deprivations.child-schooling');
  });

  it('never asks for what is known, and every question is one of the assessment or the classification', () => {
    const known: Household = {
      ...couple,
      waterSource: 'piped',
      sanitation: 'none',
      income: { monthlyPerCapita: 1_000_000 },
    };
    const paths = nextQuestions(known, vn2022, on).questions.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    for (const answered of ['area', 'waterSource', 'sanitation', 'income.monthlyPerCapita']) {
      expect(paths).not.toContain(answered);
    }
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('asks nothing where the law alone leaves the class open', () => {
    const rich: Household = { ...couple, income: { monthlyPerCapita: 5_000_000 } };
    expect(nextQuestions(rich, vn2027, on)).toMatchObject({
      questions: [],
      classification: { decided: false },
    });
  });

  it('answering from the top settles the class', () => {
    const answers: Record<string, Partial<Household>> = {
      'income.monthlyPerCapita': { income: { monthlyPerCapita: 1_200_000 } },
      waterSource: { waterSource: 'surface-water' },
      sanitation: { sanitation: 'none' },
      'dwelling.floorAreaSquareMetres': { dwelling: { floorAreaSquareMetres: 15.9 } },
    };
    let household = couple;
    for (const answer of Object.values(answers)) {
      expect(nextQuestions(household, vn2022, on).questions.some(({ path }) => path in answers)).toBe(true);
      household = { ...household, ...answer };
    }
    expect(nextQuestions(household, vn2022, on)).toMatchObject({
      classification: { decided: true, class: 'poor' },
      questions: [],
    });
    expect(
      classifyHousehold(
        {
          area: 'rural',
          monthlyIncomePerCapita: 1_200_000,
          deprivations: ['water-source', 'sanitation', 'housing-area'],
        },
        vn2022,
      ),
    ).toMatchObject({
      class: 'poor',
    });
  });
});
