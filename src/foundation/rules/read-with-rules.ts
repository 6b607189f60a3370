import { type ErrorCode, type Expected, type Issue, showValue } from '../errors/index.ts';
import { readInput, type Shape } from '../shape/index.ts';

/** A value as far as it could be read: any part of it may be missing. */
export type ReadOf<Value> = Value extends readonly (infer Element)[]
  ? readonly (ReadOf<Element> | undefined)[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: ReadOf<Value[Name]> | undefined }
    : Value;

/** Takes down an issue between fields, unless its path has one already. */
export type Report = (code: ErrorCode, path: string, received: unknown, expected: Expected) => void;

/** Whether a path has an issue already: what stands there is not absent, but could not be read. */
export type IsTold = (path: string) => boolean;

/**
 * Reads an input of a shape, and looks at what holds between its fields. Nothing that another issue explains is told again, and no issue
 * holds a part of the input that has parts itself.
 */
export function readWithRules<Value>(
  shape: Shape,
  value: unknown,
  check: (read: ReadOf<Value>, report: Report, isTold: IsTold) => void,
): { readonly read: Value; readonly issues: readonly Issue[] } {
  const { read, issues, add } = readInput(shape, value);
  const told = new Set(issues.map(({ path }) => path));
  if (read !== undefined) {
    const report: Report = (code, path, received, expected) => {
      if (!told.has(path)) {
        add({ code, path, received, expected });
      }
    };
    check(read as ReadOf<Value>, report, (path) => told.has(path));
  }
  return { read: read as Value, issues: issues.map(withoutParts) };
}

function withoutParts(issue: Issue): Issue {
  const { received } = issue;
  return Object(received) === received ? { ...issue, received: showValue(received) } : issue;
}
