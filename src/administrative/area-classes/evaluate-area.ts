import type { AreaClass, AreaCondition, AreaFormula, AreaRules } from '../../law/index.ts';
import { variableOf } from './area-variable.ts';
import { meetsBound } from './meets-bound.ts';
import type { KnownFact } from './read-area-facts.ts';

/** A value for every variable. */
export type Assignment = Readonly<Record<string, KnownFact>>;

/** Tells whether something is so under an assignment. */
export type Test = (assignment: Assignment) => boolean;

/** The tests of the conditions, by name. Each fact is compared with each bound once: completions are many, and the facts in them few. */
export function testsOf(conditions: AreaRules['conditions']): ReadonlyMap<string, Test> {
  return new Map(Object.entries(conditions).map(([name, condition]) => [name, conditionTest(condition)]));
}

/** Finds the class that the rules give under an assignment, alone in a list. */
export function classFinder(
  { classes }: AreaRules,
  tests: ReadonlyMap<string, Test>,
): (assignment: Assignment) => readonly AreaClass[] {
  const choices = classes.map(({ class: name, when }) => ({
    found: [name],
    test: when === undefined ? () => true : formulaTest(when, tests),
  }));
  const none: readonly AreaClass[] = ['outside'];
  return (assignment) => choices.find(({ test }) => test(assignment))?.found ?? none;
}

function conditionTest(condition: AreaCondition): Test {
  const variable = variableOf(condition);
  const [elsewhere, inTheDelta] = [new Map<KnownFact, boolean>(), new Map<KnownFact, boolean>()] as const;
  return (assignment) => {
    const fact = assignment[variable] as KnownFact;
    const inDelta = assignment['mekongDelta'] === true;
    const compared = inDelta ? inTheDelta : elsewhere;
    const known = compared.get(fact);
    if (known !== undefined) {
      return known;
    }
    const isMet = meetsBound(condition, fact, inDelta);
    compared.set(fact, isMet);
    return isMet;
  };
}

function formulaTest(formula: AreaFormula, tests: ReadonlyMap<string, Test>): Test {
  if (typeof formula === 'string') {
    return tests.get(formula) as Test;
  }
  const parts = (formulas: readonly AreaFormula[]): Test[] => formulas.map((one) => formulaTest(one, tests));
  if ('all' in formula) {
    const all = parts(formula.all);
    return (assignment) => all.every((test) => test(assignment));
  }
  if ('any' in formula) {
    const any = parts(formula.any);
    return (assignment) => any.some((test) => test(assignment));
  }
  if ('not' in formula) {
    const [not] = parts([formula.not]) as [Test];
    return (assignment) => !not(assignment);
  }
  const { atLeast, besides } = formula;
  const of = parts(formula.of);
  return (assignment) => {
    const more = besides === undefined ? 0 : Number(assignment[besides]);
    return of.filter((test) => test(assignment)).length + more >= atLeast;
  };
}
