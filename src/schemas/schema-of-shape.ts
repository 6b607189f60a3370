import * as z from 'zod/mini';
import { expectedText, type HouseholdIssue, plainValue, showValue } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import { type Json, jsonSchemaOfShape, pathOf, pathParts, readInput, type Shape } from '../foundation/shape/index.ts';
import { type ToldIssue, valueAt } from './issues.ts';
import { requireSchema } from './read-records.ts';

/** What a schema is called, and what its fields mean. */
interface Naming {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  /** By the path of a field. */
  readonly fields?: Annotations;
}

/** What people are told of a field. */
interface Annotation {
  readonly title?: string;
  readonly description: string;
}

/** Annotations by the path of a field; that of an element of a list ends in `[]`. */
export type Annotations = Readonly<Record<string, Annotation | string>>;

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The schema of a shape: it accepts what this package finds nothing wrong with, and names every issue at once. What it gives is a copy
 * of own fields only, in plain objects.
 *
 * @param issuesOf - everything that is wrong with a value: with its shape, and between its fields
 */
export function schemaOfShape<Value>(
  shape: Shape,
  issuesOf: (value: unknown) => readonly HouseholdIssue[],
  { fields = {}, ...naming }: Naming,
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
  // Made with its check: what a check is added to has a parent, of which zod asks for a JSON Schema of its own.
  const schema = new z.ZodMiniUnknown({ type: 'unknown', checks: [reading] });
  // The JSON Schema is that of the shape, wherever zod writes one.
  schema._zod.toJSONSchema = () => annotated(jsonSchemaOfShape(shape), fields);
  z.globalRegistry.add(schema, naming);
  return schema as z.ZodMiniType as z.ZodMiniType<Value>;
}

/** A JSON Schema whose fields say what they mean. */
function annotated(schema: Json, annotations: Annotations, path = ''): Json {
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

/**
 * The JSON Schema of a schema, for forms, interfaces and other languages. It accepts the same JSON as the schema does,
 * but for the rules across fields of a standard, of a claim and of a household with its members, which only the schemas themselves know.
 *
 * @param schema - {@link householdFactsSchema}, {@link householdSchema}, {@link povertyStandardSchema} or {@link claimSchema}
 * @returns a JSON Schema, draft 2020-12, with `$id`, title and descriptions
 * @throws PovertyStandardError `missing-value` where there is no schema
 *
 * @example
 * ```ts
 * jsonSchemaOf(householdFactsSchema(vn2022)).$id; // => 'urn:chuan-ngheo:household-facts:vn-2022'
 * ```
 */
export function jsonSchemaOf(schema: z.core.$ZodType): JsonSchema {
  requireSchema(schema);
  // zod may add what is not JSON, such as a hook of its own.
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema))) as JsonSchema;
}

/** An issue of this package as one of zod, which carries it whole in `params`. */
function zodIssueOf(issue: HouseholdIssue, input: unknown): z.core.$ZodRawIssue {
  const { code: errorCode, path, received, expected, member, unit } = own(issue);
  const params: ToldIssue = {
    errorCode,
    expected,
    received: plainValue(received),
    ...(member !== undefined && { member }),
    ...(unit && { unit }),
  };
  return { code: 'custom', params: { ...params }, message: sentenceOf(issue, input), path: pathParts(path), input };
}

/** Names the member and the field of an issue, and says what came and what was expected. */
function sentenceOf({ member, path, received, expected }: HouseholdIssue, input: unknown): string {
  const standing = valueAt(input, pathParts(path));
  const came = plainValue(standing) === plainValue(received) ? standing : received;
  const field = member === undefined ? path : `member ${showValue(member)}, ${pathOf(pathParts(path).slice(2))}`;
  return `${field && `${field}: `}received ${showValue(came)}, expected ${expectedText(expected)}`;
}
