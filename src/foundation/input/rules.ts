import { type ErrorCode, type Expected, type Issue, showValue } from '../errors/index.ts';
import { among, fieldPath, readInput, type Shape } from '../shape/index.ts';

/** An amount of a bound, as far as it could be read: its path in the bound, and whether the amount itself belongs to the band. */
export interface BoundAmount {
  readonly at: string;
  readonly value: number | undefined;
  readonly includes: boolean;
}

/** A value as far as it could be read: any part may be missing. */
export type ReadOf<Value> = Value extends readonly (infer Element)[]
  ? readonly (ReadOf<Element> | undefined)[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: ReadOf<Value[Name]> | undefined }
    : Value;

/** Records an issue between fields, unless its path has one already. */
export type Report = (code: ErrorCode, path: string, received: unknown, expected: Expected) => void;

/** Whether a path has an issue already: its value is not absent, but could not be read. */
export type HasIssue = (path: string) => boolean;

/**
 * Checks that the bounds of bands ascend strictly from 0, and that the last band alone has none.
 *
 * @param isWhole - whether the bands hold whole numbers only; each must then hold at least one
 */
export function checkBounds<Bound>(
  bands: readonly ({ readonly upTo?: Bound | undefined } | undefined)[],
  path: string,
  amountsOf: (bound: Bound) => readonly BoundAmount[],
  report: Report,
  isWhole = false,
): void {
  const endsBefore: number[] = [];
  for (const [index, band] of bands.entries()) {
    const boundPath = `${path}[${index}].upTo`;
    const bound = band?.upTo;
    if (index === bands.length - 1) {
      return bound && report('invalid-value', boundPath, bound, { kind: 'no-bound-in-the-last-band' });
    }
    if (band && !bound) {
      report('missing-value', boundPath, bound, { kind: 'bound-in-every-band-but-the-last' });
    }
    for (const [column, { at, value, includes }] of (bound ? amountsOf(bound) : []).entries()) {
      const end = endOf(value ?? NaN, includes, isWhole);
      if (end <= (endsBefore[column] ?? (isWhole ? -1 : 0))) {
        report('wrong-order', `${boundPath}.${at}`, value, { kind: 'bound-beyond-that-of-the-band-before' });
      }
      endsBefore[column] = end;
    }
  }
}

/** Checks that there is exactly one value for each name. Skipped where there are no values, or where a name could not be read. */
export function checkEach(
  values: Readonly<Record<string, unknown>> | undefined,
  path: string,
  names: readonly (string | undefined)[] | undefined,
  unknownCode: ErrorCode,
  report: Report,
): void {
  const listed = new Set(names);
  if (!values || listed.size === 0 || listed.has(undefined)) {
    return;
  }
  const known = Array.from(listed) as string[];
  for (const name of known.filter((candidate) => values[candidate] === undefined)) {
    report('missing-value', fieldPath(path, name), undefined, { kind: 'one-for-each', values: known });
  }
  for (const [name, value] of Object.entries(values).filter(([candidate]) => !listed.has(candidate))) {
    report(unknownCode, fieldPath(path, name), value, among('one-that-is-listed', name, known));
  }
}

/** Checks that a reference is listed. Skipped where there is no list, or where part of it could not be read. */
export function checkReference(
  reference: string | undefined,
  path: string,
  listed: readonly (string | undefined)[] | undefined,
  report: Report,
): void {
  if (reference !== undefined && listed && !listed.includes(reference) && !listed.includes(undefined)) {
    report('unknown-reference', path, reference, among('one-that-is-listed', reference, listed));
  }
}

/**
 * Reads an input of a shape and checks the rules between its fields. An issue that another explains is not reported, and no issue carries a
 * record or a list of the input.
 */
export function readWithRules<Value>(
  shape: Shape,
  value: unknown,
  check: (read: ReadOf<Value>, report: Report, hasIssue: HasIssue) => void,
): { readonly read: Value; readonly issues: readonly Issue[] } {
  const { read, issues, add } = readInput(shape, value);
  const reported = new Set(issues.map(({ path }) => path));
  if (read !== undefined) {
    const report: Report = (code, path, received, expected) => {
      if (!reported.has(path)) {
        add({ code, path, received, expected });
      }
    };
    check(read as ReadOf<Value>, report, (path) => reported.has(path));
  }
  return { read: read as Value, issues: issues.map(withoutParts) };
}

/** A number that orders bounds: of whole numbers the last in the band, otherwise such that `< x` comes just before `<= x`. */
function endOf(value: number, includes: boolean, isWhole: boolean): number {
  if (isWhole) {
    return includes ? Math.floor(value) : Math.ceil(value) - 1;
  }
  return 2 * value + (includes ? 1 : 0);
}

function withoutParts(issue: Issue): Issue {
  const { received } = issue;
  return Object(received) === received ? { ...issue, received: showValue(received) } : issue;
}
