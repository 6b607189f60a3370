import { type ErrorCode, type Expected, type Issue, showValue } from '../errors/index.ts';
import { among, fieldPath, readInput, type Shape } from '../shape/index.ts';

/** An amount of a bound, as far as it could be read: where it stands in the bound, and whether it still belongs to the band. */
export interface BoundAmount {
  readonly at: string;
  readonly value: number | undefined;
  readonly includes: boolean;
}

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
 * Bands from 0 whose bounds ascend strictly; the last has none, and only the last.
 *
 * @param isWhole - whether only whole numbers fall into the bands; each must hold one
 */
export function checkBounds<Bound>(
  bands: readonly ({ readonly upTo?: Bound | undefined } | undefined)[],
  path: string,
  amountsOf: (bound: Bound) => readonly BoundAmount[],
  report: Report,
  isWhole = false,
): void {
  const before: number[] = [];
  for (const [index, band] of bands.entries()) {
    const place = `${path}[${index}].upTo`;
    const bound = band?.upTo;
    if (index === bands.length - 1) {
      return bound && report('invalid-value', place, bound, { kind: 'no-bound-in-the-last-band' });
    }
    if (band && !bound) {
      report('missing-value', place, bound, { kind: 'bound-in-every-band-but-the-last' });
    }
    for (const [which, { at, value, includes }] of (bound ? amountsOf(bound) : []).entries()) {
      const end = endOf(value ?? NaN, includes, isWhole);
      if (end <= (before[which] ?? (isWhole ? -1 : 0))) {
        report('wrong-order', `${place}.${at}`, value, { kind: 'bound-beyond-that-of-the-band-before' });
      }
      before[which] = end;
    }
  }
}

/** One value for each of several names, and for no other. Nothing is said where there are no values, or not all names could be read. */
export function checkEach(
  values: Readonly<Record<string, unknown>> | undefined,
  path: string,
  names: readonly (string | undefined)[] | undefined,
  unknown: ErrorCode,
  report: Report,
): void {
  const listed = new Set(names);
  if (!values || listed.size === 0 || listed.has(undefined)) {
    return;
  }
  const known = Array.from(listed) as string[];
  for (const name of known.filter((one) => values[one] === undefined)) {
    report('missing-value', fieldPath(path, name), undefined, { kind: 'one-for-each', values: known });
  }
  for (const [name, value] of Object.entries(values).filter(([one]) => !listed.has(one))) {
    report(unknown, fieldPath(path, name), value, among('one-that-is-listed', name, known));
  }
}

/** Refuses a reference to what is not listed. Nothing is said where there is no list, or not all of it could be read. */
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

/** The last whole number that belongs to the band; of other numbers, `< x` ends just before `<= x`. */
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
