import * as z from 'zod/mini';
import { expectedText, type HouseholdIssue, plainValue, showValue } from '../../foundation/errors/index.ts';
import { own } from '../../foundation/input/index.ts';
import { jsonSchemaOfShape, pathOf, pathParts, readInput, type Shape } from '../../foundation/shape/index.ts';
import type { ToldIssue } from '../issues/told-issue.ts';
import { valueAt } from '../issues/value-at.ts';
import { annotated, type Annotations } from './annotated.ts';

/** What a schema is called, and what its fields mean. */
interface Naming {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  /** By the path of a field. */
  readonly fields?: Annotations;
}

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
