import * as z from 'zod/mini';
import { expectedText, type HouseholdIssue, plainValue, showValue } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import { type Json, jsonSchemaOfShape, pathOf, pathParts, readInput, type Shape } from '../foundation/shape/index.ts';
import { type IssueParams, valueAt } from './issues.ts';
import { requireSchema } from './read-records.ts';

/** Name and description of a schema and of its fields. */
interface SchemaInfo {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly fields?: Annotations;
}

/** Title and description of a field. */
interface Annotation {
  readonly title?: string;
  readonly description: string;
}

/** Annotations by path of the field; the path of list elements ends in `[]`. */
export type Annotations = Readonly<Record<string, Annotation | string>>;

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The zod schema of a shape: it accepts values without issues, and reports all issues at once. It returns a copy with own fields only, in
 * plain objects.
 *
 * @param issuesOf - all issues of a value, of its shape and between its fields
 */
export function schemaOfShape<Value>(
  shape: Shape,
  issuesOf: (value: unknown) => readonly HouseholdIssue[],
  { fields = {}, ...info }: SchemaInfo,
): z.ZodMiniType<Value> {
  const reading = z.check((payload) => {
    const issues = issuesOf(payload.value);
    for (const issue of issues) {
      payload.issues.push(zodIssueOf(issue, payload.value));
    }
    if (issues.length === 0) {
      payload.value = readInput(shape, payload.value, '', Object.prototype).read;
    }
  });
  // Constructed with its check: a schema to which a check is added later has a parent, whose JSON Schema zod would use.
  const schema = new z.ZodMiniUnknown({ type: 'unknown', checks: [reading] });
  // Wherever zod writes a JSON Schema, it is that of the shape.
  schema._zod.toJSONSchema = () => annotated(jsonSchemaOfShape(shape), fields);
  z.globalRegistry.add(schema, info);
  return schema as z.ZodMiniType as z.ZodMiniType<Value>;
}

/** A JSON Schema with the annotations of its fields. */
function annotated(schema: Json, annotations: Annotations, path = ''): Json {
  const annotation = Object.hasOwn(annotations, path) ? annotations[path] : undefined;
  const { properties, items, anyOf, oneOf } = schema as Readonly<{
    properties?: Readonly<Record<string, Json>>;
    items?: Json;
    anyOf?: readonly Json[];
    oneOf?: readonly Json[];
  }>;
  // Members of a union have the same path; the annotation is not repeated in each.
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

/**
 * The JSON Schema of a zod schema, for forms, interfaces and other languages. It accepts the same JSON as the schema, except that it cannot
 * express the rules between fields of a standard, of a claim and of a household with its members.
 *
 * @param schema - {@link householdFactsSchema}, {@link householdSchema}, {@link povertyStandardSchema} or {@link claimSchema}
 * @returns a JSON Schema, draft 2020-12, with `$id`, title and descriptions
 * @throws PovertyStandardError `missing-value` for an absent schema
 *
 * @example
 * ```ts
 * jsonSchemaOf(householdFactsSchema(vn2022)).$id; // => 'urn:chuan-ngheo:household-facts:vn-2022'
 * ```
 */
export function jsonSchemaOf(schema: z.core.$ZodType): JsonSchema {
  requireSchema(schema);
  // zod may add properties that are not JSON, such as hooks.
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema))) as JsonSchema;
}

/** An issue of this package as a zod issue, with the whole of it in `params`. */
function zodIssueOf(issue: HouseholdIssue, input: unknown): z.core.$ZodRawIssue {
  const { code: errorCode, path, received, expected, member, unit } = own(issue);
  const params: IssueParams = {
    errorCode,
    expected,
    received: plainValue(received),
    ...(member !== undefined && { member }),
    ...(unit && { unit }),
  };
  return { code: 'custom', params: { ...params }, message: sentenceOf(issue, input), path: pathParts(path), input };
}

/** A sentence with the member and field of an issue, the received and the expected value. */
function sentenceOf({ member, path, received, expected }: HouseholdIssue, input: unknown): string {
  const atPath = valueAt(input, pathParts(path));
  const shown = plainValue(atPath) === plainValue(received) ? atPath : received;
  const field = member === undefined ? path : `member ${showValue(member)}, ${pathOf(pathParts(path).slice(2))}`;
  return `${field && `${field}: `}received ${showValue(shown)}, expected ${expectedText(expected)}`;
}
