import { refuse } from '../../foundation/errors/index.ts';
import { requireRecord } from '../../foundation/reading/index.ts';
import { exactNumber } from '../../foundation/exact/index.ts';
import type { AreaClassification, AreaReason } from './area-classification.ts';
import type { AreaFactName, AreaFacts } from './area-facts.ts';
import { type AreaClass, areaClasses, type AreaCondition, type AreaRules } from './area-rules.ts';
import { type AreaVariable, variableOf, variablesOf } from './area-variable.ts';
import { type Assignment, comparingOnce, evaluateArea, type IsMet } from './evaluate-area.ts';
import { boundOf } from './meets-bound.ts';
import { type KnownFact, readAreaFacts } from './read-area-facts.ts';
import { readAreaRules } from './read-area-rules.ts';

/** Completions that are looked at; rules in force leave up to 2 560. */
const mostCompletions = 4_096;

/** What is told of every completion of what is known, each assigned in turn: the values of the first variable change slowest. */
function mapCompletions<Told>(variables: readonly AreaVariable[], tell: (assignment: Assignment) => Told): Told[] {
  const count = variables.reduce((product, { values }) => product * values.length, 1);
  if (count > mostCompletions) {
    refuse('out-of-range', 'rules.conditions', count, {
      kind: 'completions-that-the-rules-leave',
      most: mostCompletions,
    });
  }
  const assignment = new Map<string, KnownFact>();
  const told: Told[] = [];
  const assign = (place: number): void => {
    const variable = variables.at(place);
    if (variable === undefined) {
      told.push(tell(assignment));
      return;
    }
    for (const value of variable.values) {
      assignment.set(variable.name, value);
      assign(place + 1);
    }
  };
  assign(0);
  return told;
}

/** The variables of which two values give different classes while all others stay. */
function decisiveAmong(variables: readonly AreaVariable[], classes: readonly AreaClass[]): AreaVariable[] {
  let stride = classes.length;
  return variables.filter(({ values }) => {
    const block = stride;
    stride /= values.length;
    const step = stride;
    return classes.some((found, place) => found !== classes[place - (place % block) + (place % step)]);
  });
}

function reasonFor(
  name: string,
  condition: AreaCondition,
  rules: AreaRules,
  completions: readonly Assignment[],
  isMet: IsMet,
): AreaReason {
  const results = new Set(completions.map((assignment) => isMet(condition, assignment)));
  const deltas = new Set(completions.map((assignment) => assignment.get('mekongDelta') === true));
  const bounds = new Set([...deltas].map((inDelta) => boundOf(condition, inDelta)));
  const observed = new Set(completions.map((assignment) => assignment.get(variableOf(condition))));
  const [met] = results;
  const [bound] = bounds;
  const [value] = observed;
  return {
    condition: name,
    fact: condition.fact,
    ...(results.size === 1 && met !== undefined && { met }),
    operator: condition.operator,
    ...(bounds.size === 1 && bound !== undefined && { bound }),
    ...(condition.timesFact !== undefined && { timesFact: condition.timesFact }),
    ...(observed.size === 1 && typeof value === 'object' && { observed: exactNumber(value) }),
    citation: rules.citation,
    evidence: rules.evidence,
  };
}

/**
 * Decides the class that an act gives to a commune or a village: its zone, or whether it is especially difficult. The rules are an argument,
 * data with every bound and its operator, so those of a draft are just another value.
 *
 * Rates that come from counts are compared exactly. What is not known is never a "no": the class is settled where every completion of what
 * is known gives it, and otherwise the result names exactly the classes still possible and the facts that could decide.
 *
 * @param facts - what is known of the commune or the village
 * @param rules - those of an act, such as {@link communeAreaRules2021}
 * @returns the class or what is possible, and what became of every condition
 * @throws PovertyStandardError `invalid-value`, `unknown-field`, `invalid-number`, `negative-value`, `fractional-count`, `empty-input`,
 *   `out-of-range`, `missing-value`, also where there are no rules, and `division-by-zero` for a national rate of zero; the path names the
 *   fact, or under `rules` the part of the rules, which `unknown-condition` is for too; `out-of-range` also for rules of the caller’s that
 *   leave more than 4 096 completions
 *
 * @example
 * ```ts
 * const facts = { minorityShare: 62, mekongDelta: false, newCountryside: false, poorRate: { count: 199, total: 1_000 } } as const;
 * const open = classifyCommuneArea(facts, communeAreaRules2021);
 * open.decided ? [] : open.possible; // => ['zone-2', 'zone-3']
 * open.decided ? [] : open.missing; // => ['minorityShareOfPoor', 'illiterateShare', 'untrainedShare', 'roadKilometres', 'unpavedShare']
 * const settled = classifyCommuneArea({ ...facts, poorRate: { count: 200, total: 1_000 } }, communeAreaRules2021);
 * settled.decided && settled.class; // => 'zone-3'
 * ```
 */
export function classifyCommuneArea(facts: AreaFacts, rules: AreaRules): AreaClassification {
  requireRecord(facts, 'facts');
  requireRecord(rules, 'rules');
  const known = readAreaFacts(facts);
  const read = readAreaRules(rules);
  const variables = variablesOf(read, known);
  const isMet = comparingOnce();
  const classes = mapCompletions(variables, (assignment) => evaluateArea(read, assignment, isMet));
  const because = Object.entries(read.conditions).map(([name, condition]) => {
    // What becomes of a condition depends on its own variable, and on where the commune is.
    const concerned = variables.filter((one) => ['mekongDelta', variableOf(condition)].includes(one.name));
    return reasonFor(
      name,
      condition,
      read,
      mapCompletions(concerned, (assignment) => new Map(assignment)),
      isMet,
    );
  });
  const found = new Set(classes);
  const [only] = found;
  if (found.size === 1 && only !== undefined) {
    return { decided: true, class: only, because, rules: read.id };
  }
  const missing = decisiveAmong(variables, classes).flatMap((variable) =>
    variable.facts.filter((fact) => !known.has(fact)),
  );
  return {
    decided: false,
    possible: areaClasses.filter((one) => found.has(one)),
    missing: [...new Set<AreaFactName>(missing)],
    because,
    rules: read.id,
  };
}
