import type { ErrorCode } from '../errors/index.ts';
import { own } from '../input/own.ts';

/** Text that is not blank. */
interface TextShape {
  readonly kind: 'text';
  /** The most characters; 10 000 when absent. */
  readonly most?: number;
}

/** A code that can be an object key: no surrounding blanks, and not a name on `Object.prototype`. */
interface CodeShape {
  readonly kind: 'code';
}

/** A safe integer. */
interface CountShape {
  readonly kind: 'count';
  /** Minimum; 0 when absent. */
  readonly least?: number;
  readonly most?: number;
}

/** `flag`: true or false; `number`: finite; `amount`: finite, from 0; `date`: a calendar date. */
type PlainShape =
  | { readonly kind: 'flag' }
  | { readonly kind: 'number' }
  | { readonly kind: 'amount' }
  | { readonly kind: 'date' };

/** One of a closed list. */
interface OneOfShape {
  readonly kind: 'one-of';
  readonly values: readonly unknown[];
  /** The code for anything else; `invalid-value` when absent. */
  readonly code?: ErrorCode;
}

/** A value that only a function can read, such as a printed figure. */
interface ReadableShape {
  readonly kind: 'readable';
  /** Reads the value or throws an error of this package, which becomes an issue. */
  readonly read: (value: unknown, path: string) => unknown;
  /** Its JSON Schema, as far as that can express it. */
  readonly json: Json;
  /** Whether `null` is a value, such as a figure that a source does not print. */
  readonly isNullRead?: true;
}

/** A list of elements of one shape. */
interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  /** The fewest elements; 0 when absent. */
  readonly least?: number;
  /** The most elements; 1 000 when absent. */
  readonly most?: number;
  /** Elements differ, or differ in this field. */
  readonly unique?: { readonly field?: string; readonly code?: ErrorCode };
}

/** A record with known fields. */
interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Fields;
  /** The error code for other fields; `unknown-field` when absent. */
  readonly unknown?: ErrorCode;
  /** Whether at least one field must be present, even if null. */
  readonly isFilled?: true;
}

/** A record with keys of the caller's and values of one shape. */
interface RecordShape {
  readonly kind: 'record';
  readonly of: Shape;
  /** The most keys; 1 000 when absent. */
  readonly most?: number;
}

/** A union of records, discriminated by the value of one field. */
interface TaggedShape {
  readonly kind: 'tagged';
  readonly tag: string;
  readonly members: Readonly<Record<string, Fields>>;
  /** The error code for an unknown tag; `invalid-value` when absent. */
  readonly code?: ErrorCode;
}

/** A union of records, discriminated by which field is present; without any, the last member. */
interface ByFieldShape {
  readonly kind: 'by-field';
  /** By the field that only this member has. */
  readonly members: Readonly<Record<string, Fields>>;
}

/** A list, a record, or something else, each with its shape. A kind without a shape is refused under the last shape given. */
interface EitherShape {
  readonly kind: 'either';
  readonly list?: Shape;
  readonly object?: Shape;
  readonly otherwise?: Shape;
}

/** Anything, passed through unread. */
interface AnythingShape {
  readonly kind: 'anything';
}

/** A JSON Schema, or a part of one. */
export type Json = Readonly<Record<string, unknown>>;

/** The fields of a record; the name of an optional field ends in `?`. */
export type Fields = Readonly<Record<string, Shape>>;

/** The fields of a type; a missing or foreign field does not compile. */
export type FieldsOf<Type> = {
  readonly [Name in keyof Type & (string | number) as undefined extends Type[Name] ? `${Name}?` : `${Name}`]-?: Shape;
};

/** The structure of a value, as data: read by `readShape`, written as JSON Schema by `jsonSchemaOfShape`. */
export type Shape =
  | TextShape
  | CodeShape
  | CountShape
  | PlainShape
  | OneOfShape
  | ReadableShape
  | ListShape
  | ObjectShape
  | RecordShape
  | TaggedShape
  | ByFieldShape
  | EitherShape
  | AnythingShape;

type List = Extract<Shape, { readonly kind: 'list' }>;

/** A record of a type. */
export function recordOf<Type>(fields: FieldsOf<Type>): Shape {
  return { kind: 'object', fields };
}

/** A list of elements of a shape. */
export function listOf(of: Shape, limits?: Omit<List, 'kind' | 'of'>): Shape {
  return { kind: 'list', of, ...limits };
}

/** One of a closed list. */
export function oneOf(values: readonly unknown[]): Shape {
  return { kind: 'one-of', values };
}

/** A copy of a shape without prototype, so that a limit added to `Object.prototype` is not taken for one of its own. */
export function bareShape(shape: Shape): Shape {
  const known = bareShapes.get(shape);
  if (known) {
    return known;
  }
  const bare = own(shape);
  const copy = bare.kind === 'list' && bare.unique ? own({ ...bare, unique: own(bare.unique) }) : bare;
  bareShapes.set(shape, copy);
  return copy;
}

/** Bare copies by shape. */
const bareShapes = /* @__PURE__ */ new WeakMap<Shape, Shape>();
