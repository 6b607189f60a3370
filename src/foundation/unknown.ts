/** The values that each input may have: one where it is known. One that stands several times is looked at once, and weighs as often in the mean. */
export type Candidates<Inputs> = { readonly [Name in keyof Inputs]: readonly Inputs[Name][] };

/** An input that could still decide. */
export interface DecisiveInput<Name extends string = string> {
  /** Its name. */
  readonly input: Name;
  /** Number of outcomes that remain possible after its answer, on the mean of its answers. */
  readonly remaining: number;
}

/** What is possible, and what could decide. */
export interface Outcomes<Name extends string, Outcome> {
  /** Every outcome that some completion gives, each once, in the order of the completions. */
  readonly possible: readonly Outcome[];
  /** Lists the inputs that alone could still change it, in their order. */
  readonly listInputs: () => Name[];
  /** Lists the same, the most decisive first. */
  readonly decisiveInputs: () => DecisiveInput<Name>[];
}

/** What is told apart by its value. A text has no comma. */
type Code = string | boolean;

type NameIn<Inputs> = Extract<keyof Inputs, string>;

/** An input, and how its values take turns. */
interface Turn<Inputs> {
  readonly input: NameIn<Inputs>;
  readonly values: readonly unknown[];
  /** How many completions in a row are the same in all inputs before. */
  readonly block: number;
  /** How many of them in a row are the same in this input too. */
  readonly row: number;
}

/** An input that is not known, by its path in what was given. */
export interface MissingPath {
  /** Such as `area`, `members[1].healthInsurance`. */
  readonly path: string;
}

/**
 * A result that what is known does not settle. Every result that can be open has these fields, and no other beside them that says so.
 *
 * @typeParam Kind - the kind of the result, the same as where it is settled
 * @typeParam Possible - what remains possible: a list of codes or outcomes, or the interval of a number
 * @typeParam Missing - what would tell more
 */
export interface OpenResult<Kind extends string, Possible, Missing = MissingPath> {
  /** What is told. */
  readonly kind: Kind;
  /** What is known does not settle it. */
  readonly decided: false;
  /** Exactly what some completion of the unknown would give. */
  readonly possible: Possible;
  /** What could still decide. */
  readonly missing: readonly Missing[];
  /** Ids of the gaps of the law by which it stays open, however much is known. */
  readonly gaps: readonly string[];
}

/** Yes, no, or not known: then the paths of the facts that are still needed. */
export type Answer = boolean | readonly string[];

/** Outcomes that are codes themselves. */
export function outcomesOf<Inputs extends object, Outcome extends Code>(
  candidates: Candidates<Inputs>,
  evaluate: (completion: Readonly<Inputs>) => readonly Outcome[],
): Outcomes<NameIn<Inputs>, Outcome>;

/** Outcomes that are told apart by codes. */
export function outcomesOf<Inputs extends object, Outcome>(
  candidates: Candidates<Inputs>,
  evaluate: (completion: Readonly<Inputs>) => readonly Outcome[],
  codesOf: (outcomes: readonly Outcome[]) => readonly Code[],
): Outcomes<NameIn<Inputs>, Outcome>;

/**
 * Every outcome that some completion of what is unknown gives, and the inputs that alone could still change it: those for which two
 * completions that differ in nothing else give different outcomes. The most decisive is the one after whose answer the fewest outcomes
 * remain possible, on the mean of its answers; inputs that are equally decisive stay in their order.
 *
 * A completion gives each input one of its values, and the last input changes fastest. How many completions there are is for the caller to
 * bound: one value should stand for all that nothing tells apart.
 *
 * @param candidates - the values of each input
 * @param evaluate - what a completion leads to: one outcome, or several in an order of their own where the law leaves it open. It reads the
 *   completion and does not keep it, because it is the same object each time
 * @param codesOf - what some outcomes come down to: each code once, in an order of their own; the outcomes themselves when absent
 */
export function outcomesOf<Inputs extends object, Outcome>(
  candidates: Candidates<Inputs>,
  evaluate: (completion: Readonly<Inputs>) => readonly Outcome[],
  codesOf: (outcomes: readonly Outcome[]) => readonly unknown[] = (outcomes) => outcomes,
): Outcomes<NameIn<Inputs>, Outcome> {
  const inputs = (Object.keys(candidates) as NameIn<Inputs>[]).map((input) => ({
    input,
    values: [...new Set(candidates[input])],
  }));
  const completion = Object.create(null) as Inputs;
  const found: (readonly Outcome[])[] = [];
  const complete = (place: number): void => {
    const open = inputs.at(place);
    if (open) {
      for (const value of open.values) {
        // eslint-disable-next-line local/no-foreign-key -- it inherits nothing, so that even `__proto__` is a key like any other
        completion[open.input] = value;
        complete(place + 1);
      }
    } else {
      found.push(evaluate(completion));
    }
  };
  complete(0);
  const findDecisive = (): Turn<Inputs>[] => {
    const codes = found.map((outcomes) => codesOf(outcomes).join());
    let length = found.length;
    return inputs
      .map(({ input, values }) => {
        const block = length;
        length /= values.length;
        return { input, values, block, row: length };
      })
      .filter(({ block, row }) => codes.some((code, place) => place % block >= row && code !== codes[place - row]));
  };
  return {
    possible: [...new Set(found.flat())],
    listInputs: () => findDecisive().map(({ input }) => input),
    decisiveInputs: () =>
      mostDecisiveFirst(
        findDecisive().map(({ input, values, block, row }) => {
          const after = values.map(() => new Set<Outcome>());
          for (const [place, outcomes] of found.entries()) {
            const answer = after[Math.floor((place % block) / row)] as Set<Outcome>;
            outcomes.forEach((outcome) => answer.add(outcome));
          }
          const sizes = after.map((outcomes) => codesOf([...outcomes]).length);
          const remaining = candidates[input].map((value) => sizes[values.indexOf(value)] as number);
          return { input, remaining: remaining.reduce((sum, size) => sum + size) / remaining.length };
        }),
      ),
  };
}

/** Puts the most decisive first; those that are equally decisive stay in their order. */
export function mostDecisiveFirst<Name extends string>(inputs: readonly DecisiveInput<Name>[]): DecisiveInput<Name>[] {
  return [...inputs].sort((one, other) => one.remaining - other.remaining);
}

/** What a fact tells; where it is not known, its path. */
export function tell<Value>(value: Value | undefined, path: string, test: (value: Value) => boolean): Answer {
  return value === undefined ? [path] : test(value);
}

/** The opposite; the opposite of what is not known is not known. */
export function not(answer: Answer): Answer {
  return typeof answer === 'boolean' ? !answer : answer;
}

/** The facts that some answers still need; one that several need is repeated. */
export function neededBy(answers: readonly Answer[]): string[] {
  return answers.flatMap((answer) => (typeof answer === 'boolean' ? [] : answer));
}

/**
 * Whether enough answers are yes: as soon as those that are known reach it; not, when all that may still be yes would not.
 *
 * @param reaches - whether so many are enough; whatever is enough, more is too
 */
export function enough(answers: readonly Answer[], reaches: (count: number) => boolean): Answer {
  const sure = answers.filter((answer) => answer === true).length;
  const possible = answers.filter((answer) => answer !== false).length;
  return reaches(sure) || (reaches(possible) && neededBy(answers));
}

/** Yes as soon as one answer is yes; no when all are known to be no. */
export function anyOf(answers: readonly Answer[]): Answer {
  return enough(answers, (count) => count > 0);
}

/** No as soon as one answer is no; yes when all are known to be yes. */
export function allOf(answers: readonly Answer[]): Answer {
  return enough(answers, (count) => count === answers.length);
}
