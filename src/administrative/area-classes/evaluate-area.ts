import type { AreaClass, AreaCondition, AreaFormula, AreaRules } from './area-rules.ts';
import { variableOf } from './area-variable.ts';
import { meetsBound } from './meets-bound.ts';
import type { KnownFact } from './read-area-facts.ts';

/** A value for every variable. */
export type Assignment = ReadonlyMap<string, KnownFact>;

/** Tells whether a condition is met. */
export type IsMet = (condition: AreaCondition, assignment: Assignment) => boolean;

/** Compares each fact with each bound once: completions are many, and the facts in them few. */
export function comparingOnce(): IsMet {
  const known = [new Map<AreaCondition, Map<KnownFact, boolean>>(), new Map<AreaCondition, Map<KnownFact, boolean>>()];
  return (condition, assignment) => {
    const fact = assignment.get(variableOf(condition)) as KnownFact;
    const inDelta = assignment.get('mekongDelta') === true;
    const ofPlace = known[Number(inDelta)] as (typeof known)[number];
    const ofCondition = ofPlace.get(condition) ?? new Map<KnownFact, boolean>();
    const isMet = ofCondition.get(fact) ?? meetsBound(condition, fact, inDelta);
    ofPlace.set(condition, ofCondition.set(fact, isMet));
    return isMet;
  };
}

/** Whether a formula is met. */
function holds(formula: AreaFormula, rules: AreaRules, assignment: Assignment, isMet: IsMet): boolean {
  if (typeof formula === 'string') {
    return isMet(rules.conditions[formula] as AreaCondition, assignment);
  }
  const part = (one: AreaFormula): boolean => holds(one, rules, assignment, isMet);
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
export function evaluateArea(rules: AreaRules, assignment: Assignment, isMet: IsMet): AreaClass {
  const found = rules.classes.find(({ when }) => when === undefined || holds(when, rules, assignment, isMet));
  return found?.class ?? 'outside';
}
