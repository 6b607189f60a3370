/** The possible values of each input; a single value where it is known. A repeated value is evaluated once, but counts each time in the mean. */
export type Candidates<Inputs> = { readonly [Name in keyof Inputs]: readonly Inputs[Name][] };

/** An input whose value could still decide the outcome. */
export interface DecisiveInput<Name extends string = string> {
  /** Name of the input. */
  readonly input: Name;
  /** Number of outcomes that remain possible once the input is known, as the mean over its values. */
  readonly remaining: number;
}

/** The possible outcomes and the decisive inputs. */
export interface Outcomes<Name extends string, Outcome> {
  /** Every outcome of some completion, without repetition, in the order of the completions. */
  readonly possible: readonly Outcome[];
  /** Lists the inputs that by themselves could still change the outcome, in their order. */
  readonly listInputs: () => Name[];
  /** Lists the same inputs with the outcomes that would remain, the most decisive first. */
  readonly decisiveInputs: () => DecisiveInput<Name>[];
}

/** Outcomes are compared by code. A text has no comma, because lists of codes are compared as comma-joined text. */
type Code = string | boolean;

type NameIn<Inputs> = Extract<keyof Inputs, string>;

/** An input and its pattern in the list of completions. */
interface InputCycle<Inputs> {
  readonly input: NameIn<Inputs>;
  readonly values: readonly unknown[];
  /** Number of completions after which the values repeat. */
  readonly period: number;
  /** Number of consecutive completions with the same value. */
  readonly run: number;
}

/** An unknown input. */
export interface MissingPath {
  /** Path in the argument, such as `area` or `members[1].healthInsurance`. */
  readonly path: string;
}

/**
 * A result that the known facts do not decide. Every kind of result that can be undecided has exactly these fields for it.
 *
 * @typeParam Kind - the kind of the result, the same as when decided
 * @typeParam Possible - a list of codes or outcomes, or the interval of a number
 * @typeParam Missing - an unknown fact that could decide
 */
export interface OpenResult<Kind extends string, Possible, Missing = MissingPath> {
  /** Kind of the result. */
  readonly kind: Kind;
  /** The known facts do not decide it. */
  readonly decided: false;
  /** Exactly what the completions of the unknown facts give. */
  readonly possible: Possible;
  /** The unknown facts that could still decide. */
  readonly missing: readonly Missing[];
  /** Ids of the gaps of the law that leave it undecided even when every fact is known. */
  readonly gaps: readonly string[];
}

/** A three-valued answer: yes, no, or unknown, which is the paths of the facts that are still needed. */
export type Answer = boolean | readonly string[];

/** Where outcomes are their own codes. */
export function outcomesOf<Inputs extends object, Outcome extends Code>(
  candidates: Candidates<Inputs>,
  evaluate: (completion: Readonly<Inputs>) => readonly Outcome[],
): Outcomes<NameIn<Inputs>, Outcome>;

/** Where outcomes are compared by their codes. */
export function outcomesOf<Inputs extends object, Outcome>(
  candidates: Candidates<Inputs>,
  evaluate: (completion: Readonly<Inputs>) => readonly Outcome[],
  codesOf: (outcomes: readonly Outcome[]) => readonly Code[],
): Outcomes<NameIn<Inputs>, Outcome>;

/**
 * Every outcome that some completion of the unknown inputs gives, and the inputs that by themselves could still change it: those for which
 * two completions that differ in nothing else give different outcomes. The most decisive input leaves the fewest outcomes possible, as the
 * mean over its values; ties keep the order of the inputs.
 *
 * A completion gives each input one of its values; the last input changes fastest. The number of completions is the product of the numbers
 * of values, and is for the caller to bound: values that no condition distinguishes should be given as a single representative.
 *
 * @param candidates - the values of each input
 * @param evaluate - the outcome of a completion, or several in a fixed order where the law leaves it undecided. The completion is one object,
 *   reused for every call: read it, do not keep it
 * @param codesOf - the codes of some outcomes, without repetition and in a fixed order; the outcomes themselves when absent
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
  const results: (readonly Outcome[])[] = [];
  const completeFrom = (depth: number): void => {
    const next = inputs.at(depth);
    if (next) {
      for (const value of next.values) {
        // eslint-disable-next-line local/no-foreign-key -- it inherits nothing, so that even `__proto__` is a key like any other
        completion[next.input] = value;
        completeFrom(depth + 1);
      }
    } else {
      results.push(evaluate(completion));
    }
  };
  completeFrom(0);
  const findDecisive = (): InputCycle<Inputs>[] => {
    const codes = results.map((outcomes) => codesOf(outcomes).join());
    let length = results.length;
    return inputs
      .map(({ input, values }) => {
        const period = length;
        length /= values.length;
        return { input, values, period, run: length };
      })
      .filter(({ period, run }) => codes.some((code, index) => index % period >= run && code !== codes[index - run]));
  };
  return {
    possible: [...new Set(results.flat())],
    listInputs: () => findDecisive().map(({ input }) => input),
    decisiveInputs: () =>
      mostDecisiveFirst(
        findDecisive().map(({ input, values, period, run }) => {
          const outcomesByValue = values.map(() => new Set<Outcome>());
          for (const [index, outcomes] of results.entries()) {
            const ofValue = outcomesByValue[Math.floor((index % period) / run)] as Set<Outcome>;
            outcomes.forEach((outcome) => ofValue.add(outcome));
          }
          const sizes = outcomesByValue.map((outcomes) => codesOf([...outcomes]).length);
          const remaining = candidates[input].map((value) => sizes[values.indexOf(value)] as number);
          return { input, remaining: remaining.reduce((sum, size) => sum + size) / remaining.length };
        }),
      ),
  };
}

/** Sorts by outcomes that remain, the fewest first; ties keep their order. */
export function mostDecisiveFirst<Name extends string>(inputs: readonly DecisiveInput<Name>[]): DecisiveInput<Name>[] {
  return [...inputs].sort((first, second) => first.remaining - second.remaining);
}

/** The answer to a test of a fact; unknown where the fact is. */
export function testIfKnown<Value>(value: Value | undefined, path: string, test: (value: Value) => boolean): Answer {
  return value === undefined ? [path] : test(value);
}

/** The negation; of an unknown answer it is unknown. */
export function not(answer: Answer): Answer {
  return typeof answer === 'boolean' ? !answer : answer;
}

/** The facts that the unknown answers need; a fact that several need is repeated. */
export function neededBy(answers: readonly Answer[]): string[] {
  return answers.flatMap((answer) => (typeof answer === 'boolean' ? [] : answer));
}

/**
 * Kleene "at least n": yes once the known yeses suffice, no once even all unknowns could not, otherwise unknown.
 *
 * @param reaches - whether a number of yeses suffices; monotone: more than enough is enough
 */
export function enough(answers: readonly Answer[], reaches: (count: number) => boolean): Answer {
  const certain = answers.filter((answer) => answer === true).length;
  const possible = answers.filter((answer) => answer !== false).length;
  return reaches(certain) || (reaches(possible) && neededBy(answers));
}

/** Yes as soon as one answer is yes; no when all are known to be no. */
export function anyOf(answers: readonly Answer[]): Answer {
  return enough(answers, (count) => count > 0);
}

/** No as soon as one answer is no; yes when all are known to be yes. */
export function allOf(answers: readonly Answer[]): Answer {
  return enough(answers, (count) => count === answers.length);
}
