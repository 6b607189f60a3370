import type { ErrorCode } from '../errors/index.ts';
import { own } from '../input/own.ts';

/** A text that is not blank. */
interface TextShape {
  readonly kind: 'text';
  /** The most characters; 10 000 when absent. */
  readonly most?: number;
}

/** A code that can be a key of any object: no blanks around it, and no name that every object has already. */
interface CodeShape {
  readonly kind: 'code';
}

/** A whole number that a double holds exactly. */
interface CountShape {
  readonly kind: 'count';
  /** The least; 0 when absent. */
  readonly least?: number;
  readonly most?: number;
}

/** True or false, any finite number, a finite number from 0, or a calendar date. */
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

/** What only a function can tell, such as whether a figure can be read. */
interface ReadableShape {
  readonly kind: 'readable';
  /** Reads the value or throws an error of this package, which is reported under the path. */
  readonly read: (value: unknown, path: string) => unknown;
  /** What JSON Schema can say of it. */
  readonly json: Json;
  /** Whether `null` says something by itself, as that a source prints no figure. */
  readonly isNullRead?: true;
}

/** A list of which each element has one shape. */
interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  /** The fewest elements; 0 when absent. */
  readonly least?: number;
  /** The most elements; 1 000 when absent. */
  readonly most?: number;
  /** No two elements are alike, or have the same value in this field. */
  readonly unique?: { readonly field?: string; readonly code?: ErrorCode };
}

/** A record of fields that are known, each with its shape. */
interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Fields;
  /** The code for a field that is not among them; `unknown-field` when absent. */
  readonly unknown?: ErrorCode;
  /** Whether at least one field must be named, be it as unknown. */
  readonly isFilled?: true;
}

/** A record whose keys are the caller's, each value of one shape. */
interface RecordShape {
  readonly kind: 'record';
  readonly of: Shape;
  /** The most keys; 1 000 when absent. */
  readonly most?: number;
}

/** Records that are told apart by the value of one field. */
interface TaggedShape {
  readonly kind: 'tagged';
  readonly tag: string;
  readonly members: Readonly<Record<string, Fields>>;
  /** The code for a tag that is not among them; `invalid-value` when absent. */
  readonly code?: ErrorCode;
}

/** Records that are told apart by which of these fields they have; one that has none is read as the last. */
interface ByFieldShape {
  readonly kind: 'by-field';
  /** By the field that only this record has. */
  readonly members: Readonly<Record<string, Fields>>;
}

/** A value that may be a list, a record or neither, each with its shape; what has none is refused as the last of them. */
interface EitherShape {
  readonly kind: 'either';
  readonly list?: Shape;
  readonly object?: Shape;
  readonly otherwise?: Shape;
}

/** Anything, passed through as it came. */
interface AnythingShape {
  readonly kind: 'anything';
}

/** A JSON Schema, or a part of one. */
export type Json = Readonly<Record<string, unknown>>;

/** The fields of a record; the name of one that may be absent ends in `?`. */
export type Fields = Readonly<Record<string, Shape>>;

/** The fields of a record of a type: one that is forgotten, or is no field of it, does not compile. */
export type FieldsOf<Type> = {
  readonly [Name in keyof Type & (string | number) as undefined extends Type[Name] ? `${Name}?` : `${Name}`]-?: Shape;
};

/** What a value must look like, as data: read by `readShape`, written as JSON Schema by `jsonSchemaOfShape`. */
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

/** The same shape, which inherits nothing: a limit that somebody put on every object is none of its limits. */
export function bareShape(shape: Shape): Shape {
  const known = bareShapes.get(shape);
  if (known) {
    return known;
  }
  const bare = own(shape);
  const made = bare.kind === 'list' && bare.unique ? own({ ...bare, unique: own(bare.unique) }) : bare;
  bareShapes.set(shape, made);
  return made;
}

/** Shapes that have been asked for. */
const bareShapes = /* @__PURE__ */ new WeakMap<Shape, Shape>();
