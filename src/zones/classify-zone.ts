import { fail } from '../foundation/errors/index.ts';
import { exactNumber, type ExactNumber } from '../foundation/exact/index.ts';
import { requireRecord } from '../foundation/input/index.ts';
import { type Candidates, type MissingPath, type OpenResult, outcomesOf } from '../foundation/unknown.ts';
import type { ZoneClass, ZoneCondition, ZoneFactName, ZoneFacts, ZoneRules, Citation } from '../law/index.ts';
import { fullSource } from '../law/source.ts';
import { zoneClasses } from '../law/zone-rules.ts';
import type { Evidence } from '../vocabulary/index.ts';
import {
  type Assignment,
  boundOf,
  classFinder,
  type Test,
  testsOf,
  variableOf,
  variablesOf,
  type ZoneVariable,
} from './evaluate-zone.ts';
import { readZoneFacts, readZoneRules } from './read-zone.ts';

/** The result of a condition. */
export interface ZoneReason {
  /** A condition of the rules. */
  readonly kind: 'condition';
  /** Name of the condition in the rules. */
  readonly condition: string;
  /** The fact compared. */
  readonly fact: ZoneFactName;
  /** Whether the condition is met; absent where it is not known. */
  readonly met?: boolean;
  /** The comparison. */
  readonly operator: ZoneCondition['operator'];
  /** The bound that applies; absent for a fact that is true or false, and where it is not known whether the bound of the Mekong Delta applies. */
  readonly bound?: string;
  /** The fact of which the bound is a multiple; absent for a plain bound. */
  readonly timesFact?: ZoneFactName;
  /** The observed number, or for a multiple the observed ratio; absent where it is not known, and for a fact that is true or false. */
  readonly observed?: ExactNumber;
  /** Citation of the rules. */
  readonly citation: Citation<string>;
  /** Evidence for the rules. */
  readonly evidence: Evidence;
}

/** The class is decided. */
export interface DecidedZone {
  /** The class of a zone. */
  readonly kind: 'zone';
  /** Exactly one class is possible. */
  readonly decided: true;
  /** The class. */
  readonly class: ZoneClass;
  /** The results of all conditions. */
  readonly reasons: readonly ZoneReason[];
  /** Id of the rules. */
  readonly rules: string;
}

/** An unknown fact. */
export interface MissingZoneFact extends MissingPath {
  /** Name of the fact. */
  readonly path: ZoneFactName;
}

/** The known facts do not decide the class: the possible classes, and the facts that could decide. */
export interface UndecidedZone extends OpenResult<'zone', readonly ZoneClass[], MissingZoneFact> {
  /** The results of all conditions. */
  readonly reasons: readonly ZoneReason[];
  /** Id of the rules. */
  readonly rules: string;
}

/** The class of a commune or a village under the rules of an act. */
export type ZoneClassification = DecidedZone | UndecidedZone;

/**
 * Classifies a commune or a village under the rules of an act: its zone, or whether it is especially difficult. The rules are an argument,
 * data with every bound and operator, so the rules of a draft can be passed as well.
 *
 * Rates from counts are compared exactly. An unknown fact never counts as "no": the class is decided where every completion of the known
 * facts gives it; otherwise the result has exactly the possible classes and the facts that could decide.
 *
 * @param facts - the known facts of the commune or the village
 * @param rules - the rules of an act, such as {@link communeZoneRules2021}
 * @returns the class, or the possible classes, and the result of every condition
 * @throws PovertyStandardError `invalid-value`, `unknown-field`, `invalid-number`, `negative-value`, `fractional-count`, `empty-input`,
 *   `out-of-range`, `missing-value`, also for absent rules, and `division-by-zero` for a national rate of zero; the path names the fact, or
 *   under `rules` the part of the rules, as for `unknown-condition`; `out-of-range` also for rules of the caller’s that leave more than
 *   4 096 completions
 *
 * @example
 * ```ts
 * const facts = { minorityShare: 62, mekongDelta: false, newCountryside: false, poorRate: { count: 199, total: 1_000 } } as const;
 * const open = classifyZone(facts, communeZoneRules2021);
 * open.decided ? [] : open.possible; // => ['zone-2', 'zone-3']
 * open.decided ? [] : open.missing.map(({ path }) => path);
 * // => ['minorityShareOfPoor', 'illiterateShare', 'untrainedShare', 'roadKilometres', 'unpavedShare']
 * const settled = classifyZone({ ...facts, poorRate: { count: 200, total: 1_000 } }, communeZoneRules2021);
 * settled.decided && settled.class; // => 'zone-3'
 * ```
 */
export function classifyZone(facts: ZoneFacts, rules: ZoneRules): ZoneClassification {
  requireRecord(facts, 'facts');
  requireRecord(rules, 'rules');
  const known = readZoneFacts(facts);
  const read = readZoneRules(rules);
  const variables = variablesOf(read, known);
  const candidates = candidatesOf(variables);
  const tests = testsOf(read.conditions);
  const { possible, listInputs } = outcomesOf(candidates, classFinder(read, tests));
  const byName = new Map(variables.map((variable) => [variable.name, variable]));
  const reasons = Object.entries(read.conditions).map(([name, condition]) =>
    reasonFor(name, read, candidates, byName.get(variableOf(condition)) as ZoneVariable, tests.get(name) as Test),
  );
  const [zone] = possible;
  if (zone !== undefined && possible.length === 1) {
    return { kind: 'zone', decided: true, class: zone, reasons, rules: read.id };
  }
  const decisive = new Set(listInputs());
  const missing = variables
    .filter(({ name }) => decisive.has(name))
    .flatMap((variable) => variable.facts.filter((fact) => !known.has(fact)));
  return {
    kind: 'zone',
    decided: false,
    possible: zoneClasses.filter((candidate) => possible.includes(candidate)),
    missing: [...new Set<ZoneFactName>(missing)].map((path) => ({ path })),
    gaps: [],
    reasons,
    rules: read.id,
  };
}

/** The values of every variable; `mekongDelta` is false where no rule depends on it. */
function candidatesOf(variables: readonly ZoneVariable[]): Candidates<Assignment> {
  const count = variables.reduce((product, { values }) => product * values.length, 1);
  if (count > mostCompletions) {
    fail('out-of-range', 'rules.conditions', count, {
      kind: 'completions-that-the-rules-leave',
      most: mostCompletions,
    });
  }
  return { mekongDelta: [false], ...Object.fromEntries(variables.map(({ name, values }) => [name, values])) };
}

/** The result of a condition, which depends on its variable and on whether the commune lies in the Mekong Delta. */
function reasonFor(
  name: string,
  { conditions, source }: ZoneRules,
  { mekongDelta = [] }: Candidates<Assignment>,
  { name: variable, values, isKnown }: ZoneVariable,
  test: Test,
): ZoneReason {
  const condition = conditions[name] as ZoneCondition;
  const { possible } = outcomesOf<Assignment, boolean>({ mekongDelta, [variable]: values }, (assignment) => [
    test(assignment),
  ]);
  const [met] = possible;
  const bounds = new Set(mekongDelta.map((inDelta) => boundOf(condition, inDelta === true)));
  const [bound] = bounds;
  const [value] = values;
  return {
    kind: 'condition',
    condition: name,
    fact: condition.fact,
    ...(met !== undefined && possible.length === 1 && { met }),
    operator: condition.operator,
    ...(bounds.size === 1 && bound !== undefined && { bound }),
    ...(condition.timesFact !== undefined && { timesFact: condition.timesFact }),
    ...(isKnown && typeof value === 'object' && { observed: exactNumber(value) }),
    ...fullSource(source),
  };
}

/** Completions that are evaluated; rules in force leave up to 2 560. */
const mostCompletions = 4_096;
