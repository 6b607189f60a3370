import { type Issue, PovertyStandardError } from '../errors/index.ts';
import { type Add, readShape } from './read-shape.ts';
import type { Shape } from './shape.ts';

/** What was read of an input, what is wrong with it, and a way to take down more. */
export interface ReadInput {
  readonly read: unknown;
  readonly issues: readonly Issue[];
  readonly add: Add;
}

/**
 * Reads an input whole, with everything that is wrong with it.
 *
 * @param prototype - what the records of the copy inherit, as for {@link readShape}
 */
export function readInput(shape: Shape, value: unknown, path = '', prototype: object | null = null): ReadInput {
  const issues: Issue[] = [];
  const add: Add = (issue) => {
    issues.push(issue);
  };
  return { read: readShape(shape, value, path, add, prototype), issues, add };
}

/**
 * Reads an input that must be of a shape.
 *
 * @throws PovertyStandardError the first issue
 */
export function readOrRefuse(shape: Shape, value: unknown, path: string): unknown {
  const { read, issues } = readInput(shape, value, path);
  const [first] = issues;
  if (first) {
    const { code, ...details } = first;
    throw new PovertyStandardError(code, details);
  }
  return read;
}
