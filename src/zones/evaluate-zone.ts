import { fail } from '../foundation/errors/index.ts';
import { exact, type Rational } from '../foundation/exact/index.ts';
import type { ZoneClass, ZoneCondition, ZoneFactName, ZoneFormula, ZoneRules } from '../law/index.ts';
import { isFlag, type KnownFact, limitOf } from './read-zone.ts';

/** A value of every variable. */
export type Assignment = Readonly<Record<string, KnownFact>>;

/** Whether a condition or formula is met under an assignment. */
export type Test = (assignment: Assignment) => boolean;

/** A fact, or the ratio of two facts, with the values that the conditions distinguish; a single value where it is known. */
export interface ZoneVariable {
  /** Name of the fact, or both names separated by a slash. */
  readonly name: string;
  readonly facts: readonly ZoneFactName[];
  readonly values: readonly KnownFact[];
  /** Whether the value was observed. A single value can also be the representative of all values of an unknown fact. */
  readonly isKnown: boolean;
}

/** A fact that counts criteria outside the rules, and the number of criteria that suffices. */
interface FurtherCriteria {
  readonly fact: ZoneFactName;
  readonly atLeast: number;
}

/** The tests of the conditions, by name. Comparisons are cached, because there are many completions of few facts. */
export function testsOf(conditions: ZoneRules['conditions']): ReadonlyMap<string, Test> {
  return new Map(Object.entries(conditions).map(([name, condition]) => [name, conditionTest(condition)]));
}

/** A function that finds the class under an assignment, as a list of a single class for `outcomesOf`. */
export function classFinder(
  { classes }: ZoneRules,
  tests: ReadonlyMap<string, Test>,
): (assignment: Assignment) => readonly ZoneClass[] {
  const choices = classes.map(({ class: name, when }) => ({
    found: [name],
    test: when === undefined ? () => true : formulaTest(when, tests),
  }));
  const none: readonly ZoneClass[] = ['outside'];
  return (assignment) => choices.find(({ test }) => test(assignment))?.found ?? none;
}

/** Name of the variable of a condition. */
export function variableOf({ fact, timesFact }: Pick<ZoneCondition, 'fact' | 'timesFact'>): string {
  return timesFact === undefined ? fact : `${fact}/${timesFact}`;
}

/** The variables of rules, with their possible values. */
export function variablesOf(rules: ZoneRules, known: ReadonlyMap<ZoneFactName, KnownFact>): ZoneVariable[] {
  const conditions = Object.values(rules.conditions);
  const further = rules.classes.flatMap(({ when }) => furtherCriteria(when));
  const factsByName = new Map<string, readonly ZoneFactName[]>();
  if (
    conditions.some(({ mekongDeltaOnly, valueInMekongDelta }) => mekongDeltaOnly ?? valueInMekongDelta !== undefined)
  ) {
    factsByName.set('mekongDelta', ['mekongDelta']);
  }
  for (const condition of conditions) {
    const { fact, timesFact } = condition;
    factsByName.set(variableOf(condition), timesFact === undefined ? [fact] : [fact, timesFact]);
  }
  for (const { fact } of further) {
    factsByName.set(fact, [fact]);
  }
  return [...factsByName].map(([name, facts]) => {
    const value = knownValue(facts, known);
    const [fact] = facts as [ZoneFactName];
    const ofVariable = conditions.filter((condition) => variableOf(condition) === name);
    const isKnown = value !== undefined;
    return { name, facts, values: isKnown ? [value] : representativesOf(fact, ofVariable, further), isKnown };
  });
}

/** The bound of a condition, in the Mekong Delta or elsewhere. */
export function boundOf({ value, valueInMekongDelta }: ZoneCondition, inDelta: boolean): string | undefined {
  return inDelta ? (valueInMekongDelta ?? value) : value;
}

/** Whether a fact meets a condition. */
function meetsBound(condition: ZoneCondition, fact: KnownFact, inDelta: boolean): boolean {
  if (condition.mekongDeltaOnly && !inDelta) {
    return false;
  }
  if (condition.operator === 'is') {
    return fact === true;
  }
  const order = (fact as Rational).compare(exact(boundOf(condition, inDelta) as string));
  return condition.operator === '<' ? order < 0 : condition.operator === '>' ? order > 0 : order >= 0;
}

function conditionTest(condition: ZoneCondition): Test {
  const variable = variableOf(condition);
  const resultsInDelta = new Map<KnownFact, boolean>();
  const resultsElsewhere = new Map<KnownFact, boolean>();
  return (assignment) => {
    const fact = assignment[variable] as KnownFact;
    const inDelta = assignment['mekongDelta'] === true;
    const results = inDelta ? resultsInDelta : resultsElsewhere;
    const isMet = results.get(fact) ?? meetsBound(condition, fact, inDelta);
    results.set(fact, isMet);
    return isMet;
  };
}

function formulaTest(formula: ZoneFormula, tests: ReadonlyMap<string, Test>): Test {
  if (typeof formula === 'string') {
    return tests.get(formula) as Test;
  }
  const parts = (formulas: readonly ZoneFormula[]): Test[] => formulas.map((part) => formulaTest(part, tests));
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
    const further = besides === undefined ? 0 : Number(assignment[besides]);
    return of.filter((test) => test(assignment)).length + further >= atLeast;
  };
}

/** The facts in a formula that count criteria outside the rules. */
function furtherCriteria(formula: ZoneFormula | undefined): FurtherCriteria[] {
  if (formula === undefined || typeof formula === 'string') {
    return [];
  }
  const parts =
    'all' in formula ? formula.all : 'any' in formula ? formula.any : 'not' in formula ? [formula.not] : formula.of;
  const inParts = parts.flatMap(furtherCriteria);
  return 'atLeast' in formula && formula.besides
    ? [{ fact: formula.besides, atLeast: formula.atLeast }, ...inParts]
    : inParts;
}

/** The value of a variable, where it is known. */
function knownValue(
  facts: readonly ZoneFactName[],
  known: ReadonlyMap<ZoneFactName, KnownFact>,
): KnownFact | undefined {
  const [fact, times] = facts.map((name) => known.get(name));
  if (facts.length === 1) {
    return fact;
  }
  if (fact === undefined || times === undefined) {
    return undefined;
  }
  return (times as Rational).n === 0n
    ? fail('division-by-zero', String(facts[1]), 0, { kind: 'rate-above-zero' })
    : (fact as Rational).div(times as Rational);
}

/** A representative of every set of values that the conditions do not distinguish. */
function representativesOf(
  name: ZoneFactName,
  conditions: readonly ZoneCondition[],
  further: readonly FurtherCriteria[],
): KnownFact[] {
  if (isFlag(name)) {
    return [true, false];
  }
  const numbers = further.filter(({ fact }) => fact === name).map(({ atLeast }) => atLeast);
  if (numbers.length > 0) {
    const most = numbers.reduce((first, second) => Math.max(first, second));
    return Array.from({ length: most + 1 }, (_, count) => exact(count));
  }
  const bounds = conditions
    .flatMap(({ value, valueInMekongDelta }) => [value, valueInMekongDelta])
    .filter((bound) => bound !== undefined)
    .map((bound) => exact(bound));
  const isMultiple = conditions.some(({ timesFact }) => timesFact !== undefined);
  const byResults = new Map<string, Rational>();
  for (const number of criticalNumbers(bounds, isMultiple ? undefined : limitOf(name))) {
    const results = conditions.map((condition) =>
      [true, false].map((inDelta) => meetsBound(condition, number, inDelta)),
    );
    byResults.set(results.join(), number);
  }
  return [...byResults.values()];
}

/** The bounds, a number below them all, a number between each two, and a number above them all within the limit. */
function criticalNumbers(bounds: readonly Rational[], limit: number | undefined): Rational[] {
  const ascending = [...bounds].sort((first, second) => first.compare(second));
  const least = ascending[0] as Rational;
  const greatest = ascending.at(-1) as Rational;
  const between = ascending.slice(1).map((bound, index) => bound.add(ascending[index] as Rational).div(2));
  const above = greatest.add(1);
  const isPossible = limit === undefined || above.compare(limit) <= 0;
  return [least.div(2), ...ascending, ...between, ...(isPossible ? [above] : [])];
}
