import type { FieldsOf, Shape } from './shape.ts';

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
