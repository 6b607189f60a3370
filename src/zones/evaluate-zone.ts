import { fail } from '../foundation/errors/index.ts';
import { exact, type Rational } from '../foundation/exact/index.ts';
import type { ZoneClass, ZoneCondition, ZoneFactName, ZoneFormula, ZoneRules } from '../law/index.ts';
import { isFlag, type KnownFact, limitOf } from './read-zone.ts';

/** A value for every variable. */
export type Assignment = Readonly<Record<string, KnownFact>>;

/** Tells whether something is so under an assignment. */
export type Test = (assignment: Assignment) => boolean;

/** A fact, or a fact as a multiple of another, with every value of it that can make a difference; one where it is known. */
export interface ZoneVariable {
  /** What it is read by: the name of the fact, and of the other behind a stroke. */
  readonly name: string;
  readonly facts: readonly ZoneFactName[];
  readonly values: readonly KnownFact[];
  /** Whether the one value is what was observed. One value may stand for all where nothing is known, too. */
  readonly isKnown: boolean;
}

/** A fact that counts criteria besides those of the rules, and how many are enough. */
interface CountedBesides {
  readonly fact: ZoneFactName;
  readonly enough: number;
}

/** The tests of the conditions, by name. Each fact is compared with each bound once: completions are many, and the facts in them few. */
export function testsOf(conditions: ZoneRules['conditions']): ReadonlyMap<string, Test> {
  return new Map(Object.entries(conditions).map(([name, condition]) => [name, conditionTest(condition)]));
}

/** Finds the class that the rules give under an assignment, alone in a list. */
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

/** By what the variable of a condition is found. */
export function variableOf({ fact, timesFact }: Pick<ZoneCondition, 'fact' | 'timesFact'>): string {
  return timesFact === undefined ? fact : `${fact}/${timesFact}`;
}

/** The variables of rules, with what is known of each. */
export function variablesOf(rules: ZoneRules, known: ReadonlyMap<ZoneFactName, KnownFact>): ZoneVariable[] {
  const conditions = Object.values(rules.conditions);
  const counted = rules.classes.flatMap(({ when }) => countedBesides(when));
  const hasDelta = conditions.some((one) => one.mekongDeltaOnly === true || one.valueInMekongDelta !== undefined);
  const names = new Map<string, readonly ZoneFactName[]>([
    ...(hasDelta ? ([['mekongDelta', ['mekongDelta']]] as const) : []),
    ...conditions.map((one): [string, readonly ZoneFactName[]] => [
      variableOf(one),
      one.timesFact === undefined ? [one.fact] : [one.fact, one.timesFact],
    ]),
    ...counted.map(({ fact }): [string, readonly ZoneFactName[]] => [fact, [fact]]),
  ]);
  return [...names].map(([name, facts]) => {
    const value = knownValue(facts, known);
    const [fact] = facts as [ZoneFactName];
    const own = conditions.filter((one) => variableOf(one) === name);
    const isKnown = value !== undefined;
    return { name, facts, values: isKnown ? [value] : candidates(fact, own, counted), isKnown };
  });
}

/** The bound that applies, in the Mekong Delta or elsewhere. */
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

function formulaTest(formula: ZoneFormula, tests: ReadonlyMap<string, Test>): Test {
  if (typeof formula === 'string') {
    return tests.get(formula) as Test;
  }
  const parts = (formulas: readonly ZoneFormula[]): Test[] => formulas.map((one) => formulaTest(one, tests));
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

/** The facts that count criteria besides those of the rules. */
function countedBesides(formula: ZoneFormula | undefined): CountedBesides[] {
  if (formula === undefined || typeof formula === 'string') {
    return [];
  }
  const parts =
    'all' in formula ? formula.all : 'any' in formula ? formula.any : 'not' in formula ? [formula.not] : formula.of;
  const own = 'atLeast' in formula && formula.besides ? [{ fact: formula.besides, enough: formula.atLeast }] : [];
  return [...own, ...parts.flatMap(countedBesides)];
}

/** What is known of a variable. */
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

/** Every value that can make a difference. */
function candidates(
  name: ZoneFactName,
  conditions: readonly ZoneCondition[],
  counted: readonly CountedBesides[],
): KnownFact[] {
  if (isFlag(name)) {
    return [true, false];
  }
  const enough = counted.filter(({ fact }) => fact === name).map((one) => one.enough);
  if (enough.length > 0) {
    const most = enough.reduce((one, other) => Math.max(one, other));
    return Array.from({ length: most + 1 }, (_, count) => exact(count));
  }
  const bounds = conditions.flatMap(({ value, valueInMekongDelta }) =>
    [value, valueInMekongDelta].flatMap((bound) => (bound === undefined ? [] : exact(bound))),
  );
  const isMultiple = conditions.some(({ timesFact }) => timesFact !== undefined);
  const numbers = around(bounds, isMultiple ? undefined : limitOf(name));
  // One number stands for all that meet the same conditions.
  const told = new Map(
    numbers.map((number) => [
      conditions.map((one) => [true, false].map((inDelta) => meetsBound(one, number, inDelta))).join(),
      number,
    ]),
  );
  return [...told.values()];
}

/** Numbers of which each bound, and whatever lies between two, has one. */
function around(bounds: readonly Rational[], limit: number | undefined): Rational[] {
  const ordered = [...bounds].sort((one, other) => one.compare(other));
  const [least, greatest] = [ordered[0], ordered.at(-1)] as [Rational, Rational];
  const between = ordered.flatMap((bound, place) => {
    const next = ordered.at(place + 1);
    return next && next.compare(bound) > 0 ? [bound.add(next).div(2)] : [];
  });
  const above = greatest.add(1);
  const isPossible = limit === undefined || above.compare(limit) <= 0;
  return [least.div(2), ...ordered, ...between, ...(isPossible ? [above] : [])];
}
