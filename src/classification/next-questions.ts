import { assessDeprivations, type AssessmentOptions, type Household, incomeFactOf } from '../deprivation/index.ts';
import { own } from '../foundation/input/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import type { Classification } from './classification.ts';
import { classifyFacts } from './classify-household.ts';
import { householdGrid } from './grid.ts';
import { readFacts } from './household-facts.ts';

/** A fact to ask for. */
export interface Question {
  /** What is told. */
  readonly kind: 'question';
  /** Where the fact stands in the household, such as `members[1].healthInsurance`. */
  readonly path: string;
  /** The inputs of classification that the fact helps to decide, such as `deprivations.health-insurance`. */
  readonly decides: readonly string[];
}

/** What to ask next. */
export interface NextQuestions {
  /** What is told. */
  readonly kind: 'questions';
  /** The class as far as it is known. Nothing more is needed once it is decided. */
  readonly classification: Classification;
  /** The facts that can still decide, the most decisive first; none once the class is settled, or where the law alone leaves it open. */
  readonly questions: readonly Question[];
}

/**
 * What to ask next of a household: the facts not known that can still decide its class, and nothing as soon as the class is settled.
 *
 * The order: first the facts behind the input (area, income, an indicator) after whose answer the fewest classes remain possible, on the
 * mean of its answers; then those that serve more inputs; then those whose indicator needs the fewest facts more; then in the order
 * of the standard and the members.
 *
 * @param household - what is known of it
 * @param standard - the standard to classify under
 * @param options - the day on which ages are counted; needed as by {@link assessDeprivations}
 * @throws PovertyStandardError as {@link assessDeprivations} and {@link classifyHousehold}
 *
 * @example
 * ```ts
 * const household = {
 *   area: 'rural',
 *   members: [{ id: 'only', age: 40, healthInsurance: true }],
 *   income: { monthlyPerCapita: 2_000_000 },
 * };
 * nextQuestions(household, vn2022, { on: '2024-09-30' }).questions; // => []
 *
 * const asked = nextQuestions({ ...household, area: undefined }, vn2022, { on: '2024-09-30' });
 * asked.questions[0]; // => { kind: 'question', path: 'area', decides: ['area'] }
 * ```
 */
export function nextQuestions(
  household: Household,
  standard: PovertyStandard,
  options: AssessmentOptions = {},
): NextQuestions {
  const { statuses, findings } = assessDeprivations(household, standard, options);
  const facts = readFacts(
    { area: own(household).area, monthlyIncomePerCapita: incomeFactOf(household), deprivations: statuses },
    standard,
  );
  const needed = new Map([
    ['area', ['area']],
    ['monthlyIncomePerCapita', [incomePath(household)]],
    ...findings.map(
      ({ indicator, missing }) => [`deprivations.${indicator}`, missing.map(({ path }) => path)] as const,
    ),
  ]);
  const inputs = householdGrid(facts, standard)
    .decisiveInputs()
    .map((ranked) => ({
      ...ranked,
      // Every input of classification has its facts.
      facts: needed.get(ranked.input) as readonly string[],
    }));
  const questions = [...new Set(inputs.flatMap((input) => input.facts))].map((path) => {
    const served = inputs.filter((input) => input.facts.includes(path));
    return {
      path,
      decides: served.map(({ input }) => input),
      remaining: served.reduce((least, input) => Math.min(least, input.remaining), Infinity),
      steps: served.reduce((least, input) => Math.min(least, input.facts.length), Infinity),
    };
  });
  const classification = classifyFacts(facts, standard);
  return {
    kind: 'questions',
    classification,
    questions: questions
      .sort(
        (one, other) =>
          one.remaining - other.remaining || other.decides.length - one.decides.length || one.steps - other.steps,
      )
      .map(({ path, decides }) => ({ kind: 'question', path, decides })),
  };
}

/** The fact by which the income becomes known. */
function incomePath(household: Household): string {
  return own(own(household).income).total === undefined ? 'income.monthlyPerCapita' : 'mayHaveMoreMembers';
}
