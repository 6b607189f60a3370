import { type ErrorCode, type Expected, type Issue, isPovertyStandardError } from '../errors/index.ts';
import { longestText, mostElements } from '../limits.ts';
import { own, ownValue } from '../reading/index.ts';
import { isCivilDate } from '../time/index.ts';
import { bareShape } from './bare-shape.ts';
import { isRecord } from './containers.ts';
import { namesOfEveryObject } from './names-of-every-object.ts';
import { among } from './nearest-name.ts';
import { fieldPath } from './paths.ts';
import type { Fields, Shape } from './shape.ts';

/** Takes down an issue. */
export type Add = (issue: Issue) => void;

type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { readonly kind: Kind }>;

/** A value that is there, and where it stands. */
interface Part {
  readonly value: unknown;
  readonly path: string;
  readonly add: Add;
  /** What the records of the copy inherit. */
  readonly prototype: object | null;
}

/**
 * Reads a value of a shape and takes down everything in which it is not of it.
 *
 * What is read is a copy of own fields only, in records that inherit nothing; `null` is absent. What is absent or cannot be read is
 * `undefined` in it, and an element keeps its place.
 *
 * @param prototype - what the records of the copy inherit; nothing when absent, so that what somebody put on every object is no fact
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
    return report(part, 'missing-value', { kind: 'value' });
  }
  switch (shape.kind) {
    case 'text':
      return readText(part, shape.most ?? longestText);
    case 'code':
      return readCode(part);
    case 'flag':
      return typeof value === 'boolean' ? value : report(part, 'invalid-value', { kind: 'true-or-false' });
    case 'number':
    case 'amount':
    case 'count':
      return readNumber(part, shape);
    case 'date':
      return isCivilDate(value) ? value : report(part, 'invalid-date', { kind: 'calendar-date' });
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
      return readShape(chosen(shape, value), value, path, add, prototype);
    case 'anything':
      return value;
  }
}

/** Whether a value says nothing: null does, but to a shape that reads it. */
export function isAbsent(shape: Shape, value: unknown): boolean {
  return value === undefined || (value === null && !(shape.kind === 'readable' && ownValue(shape, 'isNullRead')));
}

/** Takes down an issue of a part, of which nothing is read. */
function report({ value, path, add }: Omit<Part, 'prototype'>, code: ErrorCode, expected: Expected): unknown {
  add({ code, path, received: value, expected });
  return undefined;
}

function readText(part: Omit<Part, 'prototype'>, most: number): unknown {
  const { value } = part;
  if (typeof value !== 'string') {
    return report(part, 'invalid-value', { kind: 'text' });
  }
  if (!value.trim()) {
    return report(part, 'empty-input', { kind: 'text' });
  }
  // A letter outside the basic plane is one character of two units.
  return value.length > most && Array.from(value).length > most
    ? report(part, 'text-too-long', { kind: 'text', most })
    : value;
}

function readCode(part: Omit<Part, 'prototype'>): unknown {
  const text = readText(part, mostOfCode);
  return typeof text === 'string' && (text !== text.trim() || namesOfEveryObject.includes(text))
    ? report(part, 'invalid-value', { kind: 'code' })
    : text;
}

/** Characters of a code. */
export const mostOfCode = 200;

function readNumber(part: Part, shape: ShapeOf<'number' | 'amount' | 'count'>): unknown {
  const { value } = part;
  const isCount = shape.kind === 'count';
  const { least = 0, most } = isCount ? shape : own({} as { most?: number; least?: number });
  const expected: Expected = {
    kind: isCount ? 'whole-number' : 'number',
    ...(shape.kind !== 'number' && { least }),
    ...(most !== undefined && { most }),
  };
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return report(part, 'invalid-number', expected);
  }
  if (value < 0 && shape.kind !== 'number') {
    return report(part, 'negative-value', expected);
  }
  if (isCount && !Number.isSafeInteger(value)) {
    return report(part, 'fractional-count', expected);
  }
  return isCount && (value < least || value > (most ?? value)) ? report(part, 'out-of-range', expected) : value;
}

function readOneOf(part: Part, { values, code = 'invalid-value' }: ShapeOf<'one-of'>): unknown {
  const { value } = part;
  return values.includes(value) ? value : report(part, code, among('one-of', value, values));
}

function readReadable({ value, path, add }: Part, { read }: ShapeOf<'readable'>): unknown {
  try {
    return read(value, path);
  } catch (error) {
    // Whatever else is thrown is a fault of the function, and says nothing of the value.
    if (!isPovertyStandardError(error)) {
      throw error;
    }
    const { code, details } = error;
    add({ code, path: details.path, received: details.received, expected: details.expected });
    return undefined;
  }
}

function readList(part: Part, { of, least = 0, most = mostElements, unique }: ShapeOf<'list'>): unknown {
  const { value, path, add, prototype } = part;
  if (!Array.isArray(value)) {
    return report(part, 'invalid-value', { kind: 'list' });
  }
  if (value.length > most) {
    return report(part, 'out-of-range', { kind: 'list', most });
  }
  if (value.length < least) {
    report(part, 'empty-input', { kind: 'list', least });
  }
  // Goes over holes too; what one inherits is no element.
  const elements = Array.from(value.keys(), (index) =>
    readShape(of, ownValue(value as unknown[], index), `${path}[${index}]`, add, prototype),
  );
  if (unique) {
    reportRepeated(elements, path, add, unique);
  }
  return elements;
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
      const place = `${path}[${index}]`;
      add({
        code,
        path: field === undefined ? place : fieldPath(place, field),
        received: key,
        expected: { kind: 'each-once' },
      });
    }
    seen.add(key);
  }
}

function readRecord(part: Part, shape: ShapeOf<'object'>): unknown {
  const { value } = part;
  if (!isRecord(value)) {
    return report(part, 'invalid-value', { kind: 'object' });
  }
  const read = readFields(value, shape.fields, part, shape.unknown);
  if (shape.isFilled && Object.keys(value).length === 0) {
    report(part, 'empty-input', { kind: 'at-least-one', values: Object.keys(shape.fields).map(nameOf) });
  }
  return read;
}

/** The name of a field without the mark that it may be absent. */
export function nameOf(field: string): string {
  return field.endsWith('?') ? field.slice(0, -1) : field;
}

/** Unknown names of a record for which the nearest is looked for. */
const mostMisspelt = 10;

/** The names of fields, by the fields. */
const namesByFields = /* @__PURE__ */ new WeakMap<Fields, readonly string[]>();

function namesOf(fields: Fields): readonly string[] {
  const names = namesByFields.get(fields) ?? Object.keys(fields).map(nameOf);
  namesByFields.set(fields, names);
  return names;
}

function readFields(
  value: Readonly<Record<string, unknown>>,
  fields: Fields,
  { path, add, prototype }: Part,
  unknown: ErrorCode = 'unknown-field',
): Record<string, unknown> {
  const names = namesOf(fields);
  const read = Object.create(prototype) as Record<string, unknown>;
  for (const [field, shape] of Object.entries(fields)) {
    const name = nameOf(field);
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    const isNothing = isAbsent(shape, given);
    if (!isNothing || name === field || Object.hasOwn(value, name)) {
      const isUnknown = isNothing && name !== field;
      // eslint-disable-next-line local/no-foreign-key -- a name of the shape, which no record inherits
      read[name] = isUnknown ? undefined : readShape(shape, given, fieldPath(path, name), add, prototype);
    }
  }
  const others = Object.keys(value).filter((name) => !names.includes(name));
  for (const [index, name] of others.entries()) {
    // Whoever misspelt more than a few meant something else by all of them.
    const expected: Expected =
      index < mostMisspelt ? among('known-field', name, names) : { kind: 'known-field', values: names };
    add({ code: unknown, path: fieldPath(path, name), received: value[name], expected });
  }
  return read;
}

function readKeys(part: Part, { of, most = mostElements }: ShapeOf<'record'>): unknown {
  const { value, path, add, prototype } = part;
  if (!isRecord(value)) {
    return report(part, 'invalid-value', { kind: 'object' });
  }
  const keys = Object.keys(value);
  if (keys.length > most) {
    return report(part, 'out-of-range', { kind: 'object', most });
  }
  const read = Object.create(prototype) as Record<string, unknown>;
  for (const key of keys) {
    const place = fieldPath(path, key);
    const isKey = readCode({ value: key, path: place, add }) !== undefined;
    const fieldRead =
      value[key] === undefined || value[key] === null ? undefined : readShape(of, value[key], place, add, prototype);
    if (isKey && fieldRead !== undefined) {
      // eslint-disable-next-line local/no-foreign-key -- no name that every object has
      read[key] = fieldRead;
    }
  }
  return read;
}

function readTagged(part: Part, { tag, members, code = 'invalid-value' }: ShapeOf<'tagged'>): unknown {
  const { value, path, add } = part;
  if (!isRecord(value)) {
    return report(part, 'invalid-value', { kind: 'object' });
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
    return report(part, 'invalid-value', { kind: 'object' });
  }
  const names = Object.keys(members);
  const isThere = (name: string): boolean => (ownValue(value, name) ?? undefined) !== undefined;
  const name = (names.find(isThere) ?? names.find((one) => Object.hasOwn(value, one)) ?? names.at(-1)) as string;
  // A row of a table has the columns of all of them, those of the others empty.
  const others = Object.values(members).flatMap((fields) => Object.keys(fields).map(nameOf));
  const given = Object.entries(value).filter(([field]) => isThere(field) || !others.includes(field));
  return readFields(Object.fromEntries(given), members[name] as Fields, part);
}

/** The shape for a value of its container. */
function chosen({ list, object, otherwise }: ShapeOf<'either'>, value: unknown): Shape {
  const own = Array.isArray(value) ? list : isRecord(value) ? object : undefined;
  return (own ?? otherwise ?? object ?? list) as Shape;
}
