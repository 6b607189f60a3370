/** Yes, no, or not known: then the paths of the facts that are still needed. */
export type Answer = boolean | readonly string[];

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
