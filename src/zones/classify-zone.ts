import { fail } from '../foundation/errors/index.ts';
import { exactNumber, type ExactNumber } from '../foundation/exact/index.ts';
import { requireRecord } from '../foundation/input/index.ts';
import { type Candidates, type MissingPath, type OpenResult, outcomesOf } from '../foundation/unknown.ts';
import type { ZoneClass, ZoneCondition, ZoneFactName, ZoneFacts, ZoneRules, Citation } from '../law/index.ts';
import { fullSource } from '../law/source.ts';
import { zoneClasses } from '../law/zone-rules.ts';
import type { Evidence } from '../vocabulary/index.ts';
import {
  type ZoneVariable,
  type Assignment,
  boundOf,
  classFinder,
  type Test,
  testsOf,
  variableOf,
  variablesOf,
} from './evaluate-zone.ts';
import { readZoneFacts, readZoneRules } from './read-zone.ts';

/** What became of one condition. */
export interface ZoneReason {
  /** A condition of the rules. */
  readonly kind: 'condition';
  /** Name of the condition in the rules. */
  readonly condition: string;
  /** The fact that it is about. */
  readonly fact: ZoneFactName;
  /** Whether it is met; absent where that is not known. */
  readonly met?: boolean;
  /** How the fact is compared. */
  readonly operator: ZoneCondition['operator'];
  /** The bound that applies; absent of a fact that is true or false, and where it is not known whether that of the Mekong Delta does. */
  readonly bound?: string;
  /** The fact of which the bound is a multiple. */
  readonly timesFact?: ZoneFactName;
  /** What was observed: a number, or of a multiple how many times; absent where it is not known, or true or false. */
  readonly observed?: ExactNumber;
  /** Where it stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** The class is settled. */
export interface DecidedZone {
  /** The class of an area. */
  readonly kind: 'zone';
  /** Exactly one class is possible. */
  readonly decided: true;
  /** The class. */
  readonly class: ZoneClass;
  /** What became of every condition. */
  readonly reasons: readonly ZoneReason[];
  /** Id of the rules. */
  readonly rules: string;
}

/** A fact that is not known. */
export interface MissingZoneFact extends MissingPath {
  /** Its name. */
  readonly path: ZoneFactName;
}

/** The class is not settled by what is known: the classes that are possible, and the facts that could decide. */
export interface UndecidedZone extends OpenResult<'zone', readonly ZoneClass[], MissingZoneFact> {
  /** What became of every condition. */
  readonly reasons: readonly ZoneReason[];
  /** Id of the rules. */
  readonly rules: string;
}

/** The class of a commune or a village under the rules of an act. */
export type ZoneClassification = DecidedZone | UndecidedZone;

/**
 * Decides the class that an act gives to a commune or a village: its zone, or whether it is especially difficult. The rules are an argument,
 * data with every bound and its operator, so those of a draft are just another value.
 *
 * Rates that come from counts are compared exactly. What is not known is never a "no": the class is settled where every completion of what
 * is known gives it, and otherwise the result names exactly the classes still possible and the facts that could decide.
 *
 * @param facts - what is known of the commune or the village
 * @param rules - those of an act, such as {@link communeZoneRules2021}
 * @returns the class or what is possible, and what became of every condition
 * @throws PovertyStandardError `invalid-value`, `unknown-field`, `invalid-number`, `negative-value`, `fractional-count`, `empty-input`,
 *   `out-of-range`, `missing-value`, also where there are no rules, and `division-by-zero` for a national rate of zero; the path names the
 *   fact, or under `rules` the part of the rules, which `unknown-condition` is for too; `out-of-range` also for rules of the caller’s that
 *   leave more than 4 096 completions
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
  const [only, another] = possible;
  if (only !== undefined && another === undefined) {
    return { kind: 'zone', decided: true, class: only, reasons, rules: read.id };
  }
  const decisive = new Set(listInputs());
  const missing = variables
    .filter(({ name }) => decisive.has(name))
    .flatMap(({ facts: behind }) => behind.filter((fact) => !known.has(fact)));
  return {
    kind: 'zone',
    decided: false,
    possible: zoneClasses.filter((one) => possible.includes(one)),
    missing: [...new Set<ZoneFactName>(missing)].map((path) => ({ path })),
    gaps: [],
    reasons,
    rules: read.id,
  };
}

/** The values of every variable. Where no rule asks whether the place lies in the Mekong Delta, that does not matter. */
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

/** What becomes of a condition, which depends on its own variable and on where the commune is. */
function reasonFor(
  name: string,
  { conditions, source }: ZoneRules,
  { mekongDelta = [] }: Candidates<Assignment>,
  { name: variable, values, isKnown }: ZoneVariable,
  test: Test,
): ZoneReason {
  const condition = conditions[name] as ZoneCondition;
  const [met, another] = outcomesOf<Assignment, boolean>({ mekongDelta, [variable]: values }, (assignment) => [
    test(assignment),
  ]).possible;
  const bounds = new Set(mekongDelta.map((inDelta) => boundOf(condition, inDelta === true)));
  const [bound] = bounds;
  const [value] = values;
  return {
    kind: 'condition',
    condition: name,
    fact: condition.fact,
    ...(met !== undefined && another === undefined && { met }),
    operator: condition.operator,
    ...(bounds.size === 1 && bound !== undefined && { bound }),
    ...(condition.timesFact !== undefined && { timesFact: condition.timesFact }),
    ...(isKnown && typeof value === 'object' && { observed: exactNumber(value) }),
    ...fullSource(source),
  };
}

/** Completions that are looked at; rules in force leave up to 2 560. */
const mostCompletions = 4_096;
