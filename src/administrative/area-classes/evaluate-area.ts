import type { AreaClass, AreaCondition, AreaFormula, AreaRules } from './area-rules.ts';
import { variableOf } from './area-variable.ts';
import { meetsBound } from './meets-bound.ts';
import type { KnownFact } from './read-area-facts.ts';

/** A value for every variable. */
export type Assignment = ReadonlyMap<string, KnownFact>;

/** Whether a condition is met. */
export function isMet(condition: AreaCondition, assignment: Assignment): boolean {
  const fact = assignment.get(variableOf(condition)) as KnownFact;
  return meetsBound(condition, fact, assignment.get('mekongDelta') === true);
}

/** Whether a formula is met. */
function holds(formula: AreaFormula, rules: AreaRules, assignment: Assignment): boolean {
  if (typeof formula === 'string') {
    return isMet(rules.conditions[formula] as AreaCondition, assignment);
  }
  const part = (one: AreaFormula): boolean => holds(one, rules, assignment);
  if ('all' in formula) {
    return formula.all.every(part);
  }
  if ('any' in formula) {
    return formula.any.some(part);
  }
  if ('not' in formula) {
    return !part(formula.not);
  }
  const besides = formula.besides === undefined ? 0 : Number(assignment.get(formula.besides));
  return formula.of.filter(part).length + besides >= formula.atLeast;
}

/** The class that the rules give for known facts. */
export function evaluateArea(rules: AreaRules, assignment: Assignment): AreaClass {
  const found = rules.classes.find(({ when }) => when === undefined || holds(when, rules, assignment));
  return found?.class ?? 'outside';
}
