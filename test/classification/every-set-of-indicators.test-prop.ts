import { describe, expect, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { type PovertyStandard, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';
import { classesOf } from './classes-of.ts';
import { naiveClasses, printedBounds } from './naive-classes.ts';

// Among the properties, since these 49 152 households are the same in every time zone.
describe('every set of indicators in every band', () => {
  it.each<PovertyStandard>([vn2016, vn2022, vn2027])('agrees with the second implementation under $id', (standard) => {
    const codes = standard.indicators.map(({ code }) => code);
    let compared = 0;
    for (const [area, bounds] of Object.entries(printedBounds[standard.id] ?? {})) {
      for (const income of [...bounds, (bounds.at(-1) ?? 0) + 1]) {
        const expected = [true, false].map((poor) => naiveClasses(standard.id, area, income, poor ? 3 : 2).join());
        for (let mask = 0; mask < 2 ** codes.length; mask += 1) {
          const deprivations = codes.filter((_, bit) => mask & (1 << bit));
          const result = classifyHousehold({ area, monthlyIncomePerCapita: income, deprivations }, standard);
          if (classesOf(result).join() !== expected[deprivations.length >= 3 ? 0 : 1]) {
            expect.fail(
              `${standard.id}, ${area}, ${String(income)}, ${deprivations.join()}: ${classesOf(result).join()}`,
            );
          }
          compared += 1;
        }
      }
    }
    const sizes: Readonly<Record<string, number>> = { 'vn-2016': 8 * 1024, 'vn-2022': 6 * 4096, 'vn-2027': 4 * 4096 };
    expect(compared).toBe(sizes[standard.id]);
  });
});
