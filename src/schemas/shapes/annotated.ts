import type { Json } from '../../foundation/shape/index.ts';

/** What people are told of a field. */
interface Annotation {
  readonly title?: string;
  readonly description: string;
}

/** Annotations by the path of a field; that of an element of a list ends in `[]`. */
export type Annotations = Readonly<Record<string, Annotation | string>>;

/** A JSON Schema whose fields say what they mean. */
export function annotated(schema: Json, annotations: Annotations, path = ''): Json {
  const annotation = Object.hasOwn(annotations, path) ? annotations[path] : undefined;
  const { properties, items, anyOf, oneOf } = schema as Readonly<{
    properties?: Readonly<Record<string, Json>>;
    items?: Json;
    anyOf?: readonly Json[];
    oneOf?: readonly Json[];
  }>;
  // Members of a union stand at the same path, and say nothing twice.
  const members = (schemas: readonly Json[]): Json[] =>
    schemas.map((member) => annotated(member, { ...annotations, [path]: undefined as never }, path));
  return {
    ...(typeof annotation === 'string' ? { description: annotation } : annotation),
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          annotated(field, annotations, path ? `${path}.${name}` : name),
        ]),
      ),
    }),
    ...(items && { items: annotated(items, annotations, `${path}[]`) }),
    ...(anyOf && { anyOf: members(anyOf) }),
    ...(oneOf && { oneOf: members(oneOf) }),
  };
}
