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
  /** Always `worker-bound`. */
  readonly kind: 'worker-bound';
  /** Residence area of the bound; there is a reason for each possible area. */
  readonly area: string;
  /** Income per head in the period of the standard, in đồng; absent if unknown. */
  readonly observed?: number;
  /** Period of the bound. */
  readonly period: IncomePeriod;
  /** Relation of the income to the bound; absent if the income is unknown. */
  readonly operator?: BoundOperator | '>' | '>=';
  /** The bound, in đồng per head and period. */
  readonly bound: number;
  /** Source of the bound. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/** The possible classes of the household; members of poor and near-poor households are not low-income workers. */
export interface WorkerClassesReason {
  /** Always `classes`. */
  readonly kind: 'classes';
  /** The possible classes, from the worst; a single class if it is decided. {@link classifyHousehold} gives its reasons. */
  readonly possible: readonly HouseholdClass[];
}

/** A reason for the answer. */
export type WorkersReason = WorkerBoundReason | WorkerClassesReason;

/** A decided answer to whether the working members are low-income workers. */
export interface DecidedLowIncomeWorkers {
  /** Kind of the result. */
  readonly kind: 'low-income-workers';
  /** Always `true`: a single answer is possible. */
  readonly decided: true;
  /** Whether the working members are low-income workers. */
  readonly lowIncome: boolean;
  /** The bound of each possible area, then the classes. */
  readonly reasons: readonly WorkersReason[];
  /** Id of the standard. */
  readonly standard: AnyStandardId;
}

/** An answer that the known facts do not decide. */
export interface UndecidedLowIncomeWorkers extends OpenResult<'low-income-workers', readonly boolean[]> {
  /** The bound of each possible area, then the classes. */
  readonly reasons: readonly WorkersReason[];
  /** Id of the standard. */
  readonly standard: AnyStandardId;
}

/** Whether the working members of a household are low-income workers, or the answers still possible. */
export type LowIncomeWorkers = DecidedLowIncomeWorkers | UndecidedLowIncomeWorkers;

/**
 * Decides whether the members who work are low-income workers (người lao động có thu nhập thấp): the household is neither poor nor
 * near-poor, and its income per head does not exceed the bound of its area (NĐ 30/2025/NĐ-CP, which amends NĐ 07/2021/NĐ-CP).
 *
 * @param facts - as for {@link classifyHousehold}
 * @param standard - a standard that defines low-income workers, such as {@link vn2022}
 * @returns the answer with its reasons, or the missing inputs, the most decisive first
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
  /** The answers of a completion; if the law allows both answers, also the id of its gap. */
  const outcomesAt = (cells: readonly BandOutcome[], amount: Quotient, area: string): readonly (boolean | string)[] => {
    const answers = new Set(
      classesOf(cells).map((name) => name !== 'poor' && name !== 'near-poor' && isWithin(amount, upTo, area)),
    );
    // A completion has a single cell; only a gap of the law gives it several classes.
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
  const [lowIncome, secondAnswer] = answersAmong(possible);
  if (lowIncome !== undefined && secondAnswer === undefined) {
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
