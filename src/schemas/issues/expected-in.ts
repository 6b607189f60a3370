import type * as z from 'zod/mini';

/**
 * What would have been accepted, in words. Given to zod with the parse, so that its language setting is left alone and so
 * are the messages of schemas that the caller wrote; `undefined` leaves the message to zod.
 */
export function expectedIn(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected];
    case 'invalid_value':
      return `one of: ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return knownFields(issue);
    case 'invalid_union':
      return issue.discriminator && tagsOf(issue, issue.discriminator);
    case 'too_small':
      return issue.origin === 'number' ? `a number from ${issue.minimum}` : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'int' ? 'a whole number that is exact' : `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'a calendar date YYYY-MM-DD' : undefined;
    default:
      return undefined;
  }
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  never: 'nothing',
  null: 'null',
  number: 'a finite number',
  object: 'an object',
  record: 'an object',
  string: 'text',
};

/** The fields that an object may have; only of a schema that lists them. */
function knownFields({ inst }: z.core.$ZodRawIssue): string | undefined {
  const { shape } = inst?._zod.def as { readonly shape?: object };
  return shape && `one of: ${Object.keys(shape).join(', ')}`;
}

/** The values that the tag of a union may have. */
function tagsOf({ inst }: z.core.$ZodRawIssue, tag: string): string {
  const values = (inst as z.core.$ZodDiscriminatedUnion)._zod.propValues[tag] as ReadonlySet<unknown>;
  return `one of: ${[...values].join(', ')}`;
}
