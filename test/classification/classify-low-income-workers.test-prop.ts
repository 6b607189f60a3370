import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { classifyLowIncomeWorkers } from '../../src/classification/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { naiveClasses } from './naive-classes.ts';
import { withWorkersUpTo } from './with-workers-up-to.ts';

const amounts = [1_000_000, 1_500_000, 1_800_000, 2_250_000, 2_500_000, 3_000_000, 4_000_000];
const incomes = amounts.flatMap((amount) => [amount - 1, amount, amount + 1]);
const areas = ['urban', 'rural'] as const;
const codes = vn2022.indicators.map(({ code }) => code).slice(0, 4);

const facts = fc.record({
  bounds: fc.record({ rural: fc.constantFrom(...amounts), urban: fc.constantFrom(...amounts) }),
  area: fc.option(fc.constantFrom(...areas), { nil: undefined }),
  income: fc.option(fc.constantFrom(...incomes), { nil: undefined }),
  statuses: fc.tuple(...codes.map(() => fc.constantFrom(true, false, undefined))),
});

describe('low-income workers, whatever their bound is', () => {
  test.prop([facts], { numRuns: 300 })(
    'the answers that are possible are those of all completions',
    ({ bounds, area, income, statuses }) => {
      const sure = statuses.filter((status) => status === true).length;
      const most = statuses.filter((status) => status !== false).length;
      const answers = new Set(
        (area === undefined ? areas : [area]).flatMap((one) =>
          (income === undefined ? incomes : [income]).flatMap((amount) =>
            Array.from({ length: most - sure + 1 }, (_, more) => sure + more).flatMap((deprived) =>
              naiveClasses('vn-2022', one, amount, deprived).map(
                (name) => !['poor', 'near-poor'].includes(name) && amount <= bounds[one],
              ),
            ),
          ),
        ),
      );
      const others = Object.fromEntries(vn2022.indicators.map(({ code }) => [code, false]));
      const deprivations = { ...others, ...Object.fromEntries(codes.map((code, place) => [code, statuses[place]])) };
      const standard = withWorkersUpTo(bounds.rural, bounds.urban);
      const result = classifyLowIncomeWorkers({ area, monthlyIncomePerCapita: income, deprivations }, standard);
      expect(result.decided ? [result.lowIncome] : result.possible).toEqual(
        [true, false].filter((answer) => answers.has(answer)),
      );
    },
  );
});
