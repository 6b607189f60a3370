import { isCivilDate } from '../dates.ts';
import { type ErrorCode, type Expected, type Issue, PovertyStandardError } from '../errors/index.ts';
import { ownValue } from '../input/index.ts';
import { longestText, mostElements } from '../limits.ts';
import { fieldPath, isRecord } from './containers.ts';
import { among } from './nearest-name.ts';
import {
  type Add,
  isAbsent,
  type Part,
  readCode,
  readNumber,
  readOneOf,
  readReadable,
  readText,
  addIssue,
  type ShapeOf,
} from './read-plain.ts';
import { bareShape, type Fields, type Shape } from './shape.ts';

/** The value that was read, its issues, and a way to record more. */
interface ReadInput {
  readonly read: unknown;
  readonly issues: readonly Issue[];
  readonly add: Add;
}

/**
 * Reads a value of a shape and records every issue.
 *
 * Returns a copy with own fields only; `null` is absent. Whatever is absent or cannot be read is `undefined` in the copy, and elements keep
 * their index.
 *
 * @param prototype - prototype of the records of the copy; none when absent, so that properties added to `Object.prototype` are ignored
 */
export function readShape(
  given: Shape,
  value: unknown,
  path: string,
  add: Add,
  prototype: object | null = null,
): unknown {
  const shape = bareShape(given);
  const part: Part = { value, path, add, prototype };
  if (isAbsent(shape, value)) {
    return addIssue(part, 'missing-value', { kind: 'value' });
  }
  switch (shape.kind) {
    case 'text':
      return readText(part, shape.most ?? longestText);
    case 'code':
      return readCode(part);
    case 'flag':
      return typeof value === 'boolean' ? value : addIssue(part, 'invalid-value', { kind: 'true-or-false' });
    case 'number':
    case 'amount':
    case 'count':
      return readNumber(part, shape);
    case 'date':
      return isCivilDate(value) ? value : addIssue(part, 'invalid-date', { kind: 'calendar-date' });
    case 'one-of':
      return readOneOf(part, shape);
    case 'readable':
      return readReadable(part, shape);
    case 'list':
      return readList(part, shape);
    case 'object':
      return readRecord(part, shape);
    case 'record':
      return readKeys(part, shape);
    case 'tagged':
      return readTagged(part, shape);
    case 'by-field':
      return readByField(part, shape);
    case 'either':
      return readShape(shapeFor(shape, value), value, path, add, prototype);
    case 'anything':
      return value;
  }
}

/** The name of a field without the `?` of an optional field. */
export function nameOf(field: string): string {
  return field.endsWith('?') ? field.slice(0, -1) : field;
}

/**
 * Reads an input with all its issues.
 *
 * @param prototype - prototype of the records of the copy, as for {@link readShape}
 */
export function readInput(shape: Shape, value: unknown, path = '', prototype: object | null = null): ReadInput {
  const issues: Issue[] = [];
  const add: Add = (issue) => {
    issues.push(issue);
  };
  return { read: readShape(shape, value, path, add, prototype), issues, add };
}

/**
 * Reads an input, or throws its first issue.
 *
 * @throws PovertyStandardError the first issue
 */
export function readOrFail(shape: Shape, value: unknown, path: string): unknown {
  const { read, issues } = readInput(shape, value, path);
  const [first] = issues;
  if (first) {
    const { code, ...details } = first;
    throw new PovertyStandardError(code, details);
  }
  return read;
}

function readList(part: Part, { of, least = 0, most = mostElements, unique }: ShapeOf<'list'>): unknown {
  const { value, path, add, prototype } = part;
  if (!Array.isArray(value)) {
    return addIssue(part, 'invalid-value', { kind: 'list' });
  }
  if (value.length > most) {
    return addIssue(part, 'out-of-range', { kind: 'list', most });
  }
  if (value.length < least) {
    addIssue(part, 'empty-input', { kind: 'list', least });
  }
  // Includes holes, but not what a hole inherits.
  const elements = Array.from(value.keys(), (index) =>
    readShape(of, ownValue(value as unknown[], index), `${path}[${index}]`, add, prototype),
  );
  if (unique) {
    reportRepeated(elements, path, add, unique);
  }
  return elements;
}

function readRecord(part: Part, shape: ShapeOf<'object'>): unknown {
  const { value } = part;
  if (!isRecord(value)) {
    return addIssue(part, 'invalid-value', { kind: 'object' });
  }
  const read = readFields(value, shape.fields, part, shape.unknown);
  if (shape.isFilled && Object.keys(value).length === 0) {
    addIssue(part, 'empty-input', { kind: 'at-least-one', values: Object.keys(shape.fields).map(nameOf) });
  }
  return read;
}

function readKeys(part: Part, { of, most = mostElements }: ShapeOf<'record'>): unknown {
  const { value, path, add, prototype } = part;
  if (!isRecord(value)) {
    return addIssue(part, 'invalid-value', { kind: 'object' });
  }
  const keys = Object.keys(value);
  if (keys.length > most) {
    return addIssue(part, 'out-of-range', { kind: 'object', most });
  }
  const read = Object.create(prototype) as Record<string, unknown>;
  for (const key of keys) {
    const keyPath = fieldPath(path, key);
    const isKey = readCode({ value: key, path: keyPath, add }) !== undefined;
    const fieldRead =
      value[key] === undefined || value[key] === null ? undefined : readShape(of, value[key], keyPath, add, prototype);
    if (isKey && fieldRead !== undefined) {
      // eslint-disable-next-line local/no-foreign-key -- not a name on Object.prototype
      read[key] = fieldRead;
    }
  }
  return read;
}

function readTagged(part: Part, { tag, members, code = 'invalid-value' }: ShapeOf<'tagged'>): unknown {
  const { value, path, add } = part;
  if (!isRecord(value)) {
    return addIssue(part, 'invalid-value', { kind: 'object' });
  }
  const names = Object.keys(members);
  const name = readShape(
    { kind: 'one-of', values: names, code },
    Object.hasOwn(value, tag) ? value[tag] : undefined,
    fieldPath(path, tag),
    add,
  );
  return name === undefined
    ? undefined
    : readFields(value, { [tag]: { kind: 'one-of', values: names }, ...members[name as string] }, part);
}

function readByField(part: Part, { members }: ShapeOf<'by-field'>): unknown {
  const { value } = part;
  if (!isRecord(value)) {
    return addIssue(part, 'invalid-value', { kind: 'object' });
  }
  const names = Object.keys(members);
  const isPresent = (name: string): boolean => (ownValue(value, name) ?? undefined) !== undefined;
  const name = (names.find(isPresent) ??
    names.find((candidate) => Object.hasOwn(value, candidate)) ??
    names.at(-1)) as string;
  // A row of a table has the columns of every member, empty where they belong to another.
  const columns = Object.values(members).flatMap((fields) => Object.keys(fields).map(nameOf));
  const given = Object.entries(value).filter(([field]) => isPresent(field) || !columns.includes(field));
  return readFields(Object.fromEntries(given), members[name] as Fields, part);
}

/** The shape for the kind of container that a value is. */
function shapeFor({ list, object, otherwise }: ShapeOf<'either'>, value: unknown): Shape {
  const own = Array.isArray(value) ? list : isRecord(value) ? object : undefined;
  return (own ?? otherwise ?? object ?? list) as Shape;
}

function reportRepeated(
  elements: readonly unknown[],
  path: string,
  add: Add,
  { field, code = 'duplicate-code' }: NonNullable<ShapeOf<'list'>['unique']>,
): void {
  const seen = new Set<unknown>();
  for (const [index, element] of elements.entries()) {
    const key = field === undefined || element === undefined ? element : (element as Record<string, unknown>)[field];
    if (key !== undefined && seen.has(key)) {
      const elementPath = `${path}[${index}]`;
      add({
        code,
        path: field === undefined ? elementPath : fieldPath(elementPath, field),
        received: key,
        expected: { kind: 'each-once' },
      });
    }
    seen.add(key);
  }
}

function readFields(
  value: Readonly<Record<string, unknown>>,
  fields: Fields,
  { path, add, prototype }: Part,
  unknownCode: ErrorCode = 'unknown-field',
): Record<string, unknown> {
  const names = namesOf(fields);
  const read = Object.create(prototype) as Record<string, unknown>;
  for (const [field, shape] of Object.entries(fields)) {
    const name = nameOf(field);
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    const isEmpty = isAbsent(shape, given);
    if (!isEmpty || name === field || Object.hasOwn(value, name)) {
      const isUnknown = isEmpty && name !== field;
      // eslint-disable-next-line local/no-foreign-key -- a field name of the shape
      read[name] = isUnknown ? undefined : readShape(shape, given, fieldPath(path, name), add, prototype);
    }
  }
  const unknownNames = Object.keys(value).filter((name) => !names.includes(name));
  for (const [index, name] of unknownNames.entries()) {
    // A record with many unknown names is something else, not misspelt.
    const expected: Expected =
      index < mostMisspelt ? among('known-field', name, names) : { kind: 'known-field', values: names };
    add({ code: unknownCode, path: fieldPath(path, name), received: value[name], expected });
  }
  return read;
}

function namesOf(fields: Fields): readonly string[] {
  const names = namesByFields.get(fields) ?? Object.keys(fields).map(nameOf);
  namesByFields.set(fields, names);
  return names;
}

/** Unknown names of a record for which the nearest known name is looked for. */
const mostMisspelt = 10;

/** Names of fields, computed once per shape. */
const namesByFields = /* @__PURE__ */ new WeakMap<Fields, readonly string[]>();
