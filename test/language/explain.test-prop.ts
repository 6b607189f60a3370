import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  type Classification,
  classifyByScores,
  classifyHousehold,
  classifyUnder,
  distancesToBounds,
  exitPaths,
  type HouseholdFacts,
  nextQuestions,
} from '../../src/classification/index.ts';
import { assessDeprivations, type Household } from '../../src/deprivation/index.ts';
import { english, explain, vietnamese } from '../../src/language/index.ts';
import { householdDynamics } from '../../src/dynamics/index.ts';
import { localStandards, nationalStandards, type PovertyStandard } from '../../src/standards/index.ts';
import { domainsOf, type FlatHousehold, householdOf } from '../deprivation/flat-household.ts';
import { anyHousehold } from '../dynamics/any-household.ts';
import { uncleanAmong } from './clean-sentences.ts';

const locale = fc.constantFrom(vietnamese, english);
const income = fc.oneof(
  fc.nat({ max: 5_000_000 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.record({ total: fc.nat({ max: 50_000_000 }), members: fc.integer({ min: 1, max: 15 }) }),
);

/** What may be known of a household under a standard: anything from one fact to all. */
function factsUnder({ areas, indicators }: PovertyStandard): fc.Arbitrary<HouseholdFacts> {
  const status = fc.constantFrom('deprived' as const, 'not-deprived' as const, 'unknown' as const);
  return fc
    .record(
      {
        area: fc.constantFrom(...areas),
        monthlyIncomePerCapita: income,
        deprivations: fc.record(Object.fromEntries(indicators.map(({ code }) => [code, status])), { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    )
    .filter((facts) => Object.keys(facts).length > 0);
}

const standardAndFacts = fc
  .constantFrom(...nationalStandards, ...localStandards)
  .chain((standard) => fc.tuple(fc.constant(standard), factsUnder(standard)));

describe('the sentences about a household', () => {
  test.prop([standardAndFacts, locale, fc.boolean()])(
    'are whole, whatever is known, under every standard',
    ([standard, facts], language, isGiven) => {
      const sentences = explain(classifyHousehold(facts, standard), language, isGiven ? { standard } : {});
      expect(sentences.length).toBeGreaterThan(0);
      expect(uncleanAmong(sentences)).toEqual([]);
    },
  );

  test.prop([standardAndFacts, locale])(
    'end in the class, or in what is missing, or in the classes that are left',
    ([standard, facts], language) => {
      const result: Classification = classifyHousehold(facts, standard);
      // Where no act is cited, the standard is named after it.
      const sentences = explain(result, language, { standard });
      const last = sentences.filter((text) => !/^(?:Chuẩn áp dụng|Standard applied): /u.test(text)).at(-1);
      const start = result.decided
        ? { vi: 'Kết luận: hộ ', en: 'Conclusion: ' }
        : result.missing.length > 0
          ? { vi: 'Cần biết thêm', en: 'Needed to decide' }
          : { vi: 'Chưa đủ căn cứ xác định; ', en: 'The class is not settled; ' };
      expect(last?.startsWith(start[language.locale])).toBe(true);
    },
  );

  test.prop([standardAndFacts, locale])('change nothing of the result', ([standard, facts], language) => {
    const result = classifyHousehold(facts, standard);
    const before = structuredClone(result);
    explain(result, language, { standard });
    expect(result).toStrictEqual(before);
  });

  const scored = nationalStandards.filter(({ reviewScores }) => reviewScores);
  const scores = fc
    .record(
      {
        area: fc.constantFrom('rural', 'urban'),
        incomeScore: fc.nat({ max: 300 }),
        deprivationScore: fc.nat({ max: 10 }).map((count) => 10 * count),
      },
      { requiredKeys: [] },
    )
    .filter((facts) => Object.keys(facts).length > 0);

  test.prop([fc.constantFrom(...scored), scores, locale])(
    'are whole for every review score',
    (standard, facts, language) => {
      expect(uncleanAmong(explain(classifyByScores(facts, standard), language, { standard }))).toEqual([]);
    },
  );

  test.prop([factsUnder(nationalStandards[4] as PovertyStandard), locale])(
    'are whole for a household under all national standards',
    (facts, language) => {
      const results = classifyUnder(facts, nationalStandards);
      expect(uncleanAmong(results.flatMap((result) => explain(result, language)))).toEqual([]);
    },
  );
});

const on = '2024-09-30';

/** Facts of a household, any part of them known: no two that contradict each other. */
const facts: fc.Arbitrary<Household> = fc.integer({ min: 1, max: 3 }).chain((size) => {
  const alone = [...domainsOf(size, on)].filter(
    ([path]) => !/labourContract|seekingWork|\]\.telecomServices/u.test(path),
  );
  return fc
    .record(Object.fromEntries(alone.map(([path, values]) => [path, fc.constantFrom(...values)])), { requiredKeys: [] })
    .map((known) => householdOf(known as FlatHousehold, ['Minh', 'Lan', 'Tú'].slice(0, size)));
});
const standardOfIndicators = fc.constantFrom(
  ...[...nationalStandards, ...localStandards].filter(({ indicators }) => indicators.length > 0),
);

describe('the sentences about the facts of a household', () => {
  test.prop([facts, standardOfIndicators, locale, fc.boolean()])(
    'are whole, and one for each indicator that is deprived or not known',
    (household, standard, language, isGiven) => {
      const assessment = assessDeprivations(household, standard, { on });
      const sentences = explain(assessment, language, isGiven ? { standard, household } : {});
      const told = Object.values(assessment.statuses).filter((status) => status !== 'not-deprived');
      expect(uncleanAmong(sentences)).toEqual([]);
      expect(sentences.length).toBeGreaterThanOrEqual(Math.max(1, told.length));
    },
  );

  test.prop([facts, fc.option(fc.nat({ max: 5_000_000 }), { nil: undefined }), standardOfIndicators, locale])(
    'name every question in words, not by its path',
    (household, monthlyPerCapita, standard, language) => {
      const asked = { ...household, area: standard.areas[0], income: { monthlyPerCapita } };
      const next = nextQuestions(asked, standard, { on });
      const sentences = explain(next, language, { standard, household });
      expect(uncleanAmong(sentences)).toEqual([]);
      expect(sentences.length).toBeGreaterThan(next.questions.length);
      expect(sentences.filter((text) => /[a-z][A-Z]|\w\.\w+[A-Z]|members\[/u.test(text))).toEqual([]);
    },
  );

  test.prop([
    standardOfIndicators,
    fc.nat({ max: 5_000_000 }),
    fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
    locale,
  ])('are whole for every way out and every distance', (standard, monthlyIncomePerCapita, deprived, language) => {
    const deprivations = standard.indicators.filter((_, index) => deprived[index]).map(({ code }) => code);
    const known = { area: standard.areas[0] as string, monthlyIncomePerCapita, deprivations };
    const results = [...exitPaths(known, standard), distancesToBounds(known, standard)];
    expect(uncleanAmong(results.flatMap((result) => explain(result, language, { standard })))).toEqual([]);
  });

  test.prop([anyHousehold, locale])('are whole for whatever became of it', (household, language) => {
    const sentences = explain(householdDynamics(household), language);
    expect(sentences.length).toBeGreaterThan(0);
    expect(uncleanAmong(sentences)).toEqual([]);
  });
});
