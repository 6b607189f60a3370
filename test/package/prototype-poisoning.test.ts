import { expect, it } from 'vitest';
import { runInConsumer } from './run-in-consumer.ts';

const classify = `
  const { classifyHousehold, vn2022 } = await import('chuan-ngheo');
  const cjs = createRequire(import.meta.url)('chuan-ngheo');
  const facts = [
    { area: 'rural', monthlyIncomePerCapita: 1_500_000, deprivations: ['nutrition', 'sanitation', 'water-source'] },
    { area: 'urban', monthlyIncomePerCapita: 1_900_000, deprivations: { nutrition: true, employment: false } },
    { monthlyIncomePerCapita: 2_100_000, deprivations: [] },
    { area: 'urban', monthlyIncomePerCapita: { total: 7_000_000, members: 3 } },
  ];
  const results = facts.flatMap((household) => [classifyHousehold(household, vn2022), cjs.classifyHousehold(household, cjs.vn2022)]);
  console.log(JSON.stringify(results));
`;

it('properties that somebody put on every object change no result', () => {
  const clean = runInConsumer('clean.mjs', `import { createRequire } from 'node:module';\n${classify}`);
  const poisoned = runInConsumer(
    'poisoned.mjs',
    `
    import { createRequire } from 'node:module';
    for (const name of ['polluted', 'nutrition', 'sanitation', 'urban', 'rural', 'vn-2022']) {
      Object.defineProperty(Object.prototype, name, { value: 'deprived', enumerable: true, configurable: true, writable: true });
    }
    ${classify}
    `,
  );
  expect(clean).toHaveLength(8);
  expect(poisoned).toEqual(clean);
});
