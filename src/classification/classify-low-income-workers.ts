import { fail } from '../foundation/errors/index.ts';
import { own, ownValue } from '../foundation/input/index.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import type {
  AnyStandardId,
  AreaOf,
  BandOutcome,
  BoundOperator,
  Citation,
  IncomePeriod,
  IndicatorOf,
  PovertyStandard,
} from '../law/index.ts';
import { requireStandard, sourceInStandard } from '../law/poverty-standard.ts';
import type { Evidence, HouseholdClass } from '../vocabulary/index.ts';
import { classesOf, completeFacts, householdGrid, isWithin } from './grid.ts';
import { type HouseholdFacts, type Quotient, readFacts } from './household-facts.ts';

/** The income against the bound of an area for low-income workers. */
export interface WorkerBoundReason {
  /** Tells this reason from the other. */
  readonly kind: 'worker-bound';
  /** The area whose bound is compared: one reason for each that is possible. */
  readonly area: string;
  /** Income per head in the period of the standard; absent where it is not known. */
  readonly observed?: number;
  /** What the bound is reckoned by. */
  readonly period: IncomePeriod;
  /** How the income stands to the bound; absent where it is not known. */
  readonly operator?: BoundOperator | '>' | '>=';
  /** The bound, in đồng per head and period. */
  readonly bound: number;
  /** Where the bound stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** The classes that the household may have: poor and near-poor households are left out. {@link classifyHousehold} says why. */
export interface WorkerClassesReason {
  /** Tells this reason from the other. */
  readonly kind: 'classes';
  /** The classes, the worst first; one alone where it is settled. */
  readonly possible: readonly HouseholdClass[];
}

/** Why workers are low-income workers, or are not. */
export type WorkersReason = WorkerBoundReason | WorkerClassesReason;

/** It is settled whether the members who work are low-income workers. */
export interface DecidedLowIncomeWorkers {
  /** What is told. */
  readonly kind: 'low-income-workers';
  /** One answer alone is possible. */
  readonly decided: true;
  /** Whether they are. */
  readonly lowIncome: boolean;
  /** The bound, for each area that is possible, then the classes. */
  readonly reasons: readonly WorkersReason[];
  /** Id of the standard. */
  readonly standard: AnyStandardId;
}

/** It is not settled by what is known whether they are. */
export interface UndecidedLowIncomeWorkers extends OpenResult<'low-income-workers', readonly boolean[]> {
  /** The bound, for each area that is possible, then the classes. */
  readonly reasons: readonly WorkersReason[];
  /** Id of the standard. */
  readonly standard: AnyStandardId;
}

/** Whether the members of a household who work are low-income workers, or what is still possible. */
export type LowIncomeWorkers = DecidedLowIncomeWorkers | UndecidedLowIncomeWorkers;

/**
 * Decides whether the members who work are low-income workers (người lao động có thu nhập thấp): the household is neither poor nor
 * near-poor, and its income per head does not exceed the bound of its area (NĐ 30/2025/NĐ-CP, which amends NĐ 07/2021/NĐ-CP).
 *
 * @param facts - as for {@link classifyHousehold}
 * @param standard - a standard that defines low-income workers, such as {@link vn2022}
 * @returns whether they are and why, or what is missing, the most decisive first
 * @throws PovertyStandardError `not-in-standard` where the standard does not define them; otherwise as {@link classifyHousehold}
 *
 * @example
 * ```ts
 * classifyLowIncomeWorkers({ area: 'urban', monthlyIncomePerCapita: 2_500_000 }, vn2022).lowIncome; // => true
 * classifyLowIncomeWorkers({ area: 'urban', monthlyIncomePerCapita: 1_500_000 }, vn2022).lowIncome; // => false
 * classifyLowIncomeWorkers({ monthlyIncomePerCapita: 2_500_000 }, vn2022).missing; // => [{ path: 'area' }]
 * ```
 */
export function classifyLowIncomeWorkers<Standard extends PovertyStandard>(
  facts: HouseholdFacts<NoInfer<IndicatorOf<Standard>>, NoInfer<AreaOf<Standard>>>,
  standard: Standard,
): LowIncomeWorkers {
  requireStandard(standard);
  const upTo =
    own<PovertyStandard>(standard).lowIncomeWorker ??
    fail('not-in-standard', 'standard', standard.id, { kind: 'standard-with-low-income-workers' });
  const read = readFacts(facts, standard);
  const { areas, income } = read;
  const { bands, id, incomePeriod: period } = standard;
  /** The answers of a completion, the law's gap with them where it has both. */
  const outcomesAt = (cells: readonly BandOutcome[], amount: Quotient, area: string): readonly (boolean | string)[] => {
    const answers = new Set(
      classesOf(cells).map((name) => name !== 'poor' && name !== 'near-poor' && isWithin(amount, upTo, area)),
    );
    // One cell has several classes where it is open.
    return [
      ...answers,
      ...(answers.size > 1
        ? cells.map((cell) => (ownValue(cell, 'open') as NonNullable<BandOutcome['open']>).gap)
        : []),
    ];
  };
  const { possible, decisiveInputs } = completeFacts(read, standard, [...bands, { upTo }], outcomesAt, answersAmong);
  const { operator: within, amounts } = upTo;
  const { citation, evidence } = sourceInStandard(standard, 'lowIncomeWorker', ownValue(upTo, 'source'));
  const reasons: readonly WorkersReason[] = [
    ...areas.map(
      (area): WorkersReason => ({
        kind: 'worker-bound',
        area,
        ...(income && { observed: income.numerator / income.denominator }),
        period,
        ...(income && { operator: isWithin(income, upTo, area) ? within : within === '<' ? '>=' : '>' }),
        bound: amounts[area] as number,
        citation,
        evidence,
      }),
    ),
    { kind: 'classes', possible: classesOf(householdGrid(read, standard).cells) },
  ];
  const [lowIncome, another] = answersAmong(possible);
  if (lowIncome !== undefined && another === undefined) {
    return { kind: 'low-income-workers', decided: true, lowIncome, reasons, standard: id };
  }
  return {
    kind: 'low-income-workers',
    decided: false,
    possible: [true, false].filter((answer) => possible.includes(answer)),
    missing: decisiveInputs().map(({ input }) => ({ path: input })),
    gaps: possible.filter((outcome) => typeof outcome === 'string'),
    reasons,
    standard: id,
  };
}

/** The answers among the outcomes of completions. */
function answersAmong(outcomes: readonly (boolean | string)[]): boolean[] {
  return outcomes.filter((outcome) => typeof outcome === 'boolean');
}
