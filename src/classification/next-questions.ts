import { assessDeprivations, type AssessmentOptions, type Household, incomeFactOf } from '../deprivation/index.ts';
import { own } from '../foundation/input/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import type { Classification } from './classification.ts';
import { classifyFacts } from './classify-household.ts';
import { householdGrid } from './grid.ts';
import { readFacts } from './household-facts.ts';

/** A fact to ask for. */
export interface Question {
  /** Always `question`. */
  readonly kind: 'question';
  /** Path of the fact in the household, such as `members[1].healthInsurance`. */
  readonly path: string;
  /** The inputs of classification that the fact helps to decide, such as `deprivations.health-insurance`. */
  readonly decides: readonly string[];
}

/** The questions to ask next. */
export interface NextQuestions {
  /** Always `questions`. */
  readonly kind: 'questions';
  /** The classification by the facts known so far. */
  readonly classification: Classification;
  /** The facts that can still decide, the most decisive first; empty once the class is decided, or if only a gap of the law leaves it undecided. */
  readonly questions: readonly Question[];
}

/**
 * Lists what to ask a household next: the unknown facts that can still decide its class, and nothing once the class is decided.
 *
 * Order: first the facts of the input (area, income, an indicator) that leaves the fewest classes possible, as the mean over its
 * values; then facts that serve more inputs; then facts whose indicator needs the fewest further facts; then the order of the
 * standard and the members.
 *
 * @param household - the known facts
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
      // Every input of classification has an entry.
      facts: needed.get(ranked.input) as readonly string[],
    }));
  const questions = [...new Set(inputs.flatMap((input) => input.facts))].map((path) => {
    const served = inputs.filter((input) => input.facts.includes(path));
    return {
      path,
      decides: served.map(({ input }) => input),
      remaining: served.reduce((least, input) => Math.min(least, input.remaining), Infinity),
      factsNeeded: served.reduce((least, input) => Math.min(least, input.facts.length), Infinity),
    };
  });
  const classification = classifyFacts(facts, standard);
  return {
    kind: 'questions',
    classification,
    questions: questions
      .sort(
        (first, second) =>
          first.remaining - second.remaining ||
          second.decides.length - first.decides.length ||
          first.factsNeeded - second.factsNeeded,
      )
      .map(({ path, decides }) => ({ kind: 'question', path, decides })),
  };
}

/** The path of the fact that the income still needs. */
function incomePath(household: Household): string {
  return own(own(household).income).total === undefined ? 'income.monthlyPerCapita' : 'mayHaveMoreMembers';
}
