import { longestText, mostElements } from '../limits.ts';
import { namesOfEveryObject } from './nearest-name.ts';
import { mostOfCode } from './read-plain.ts';
import { nameOf } from './read-shape.ts';
import { bareShape, type Fields, type Json, type Shape } from './shape.ts';

/** The JSON Schema, draft 2020-12, that accepts the same JSON as a shape. */
export function jsonSchemaOfShape(given: Shape): Json {
  const shape = bareShape(given);
  switch (shape.kind) {
    case 'text':
      return { type: 'string', pattern: '\\S', maxLength: shape.most ?? longestText };
    case 'code':
      return {
        type: 'string',
        pattern: '^\\S(?:[\\s\\S]*\\S)?$',
        maxLength: mostOfCode,
        not: { enum: namesOfEveryObject },
      };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number' };
    case 'amount':
      return { type: 'number', minimum: 0 };
    case 'count':
      return { type: 'integer', minimum: shape.least ?? 0, maximum: shape.most ?? Number.MAX_SAFE_INTEGER };
    case 'date':
      return { type: 'string', format: 'date', pattern: calendarDate };
    case 'one-of':
      // `enum` must not be empty in JSON Schema.
      return shape.values.length > 0 ? { enum: shape.values } : { not: {} };
    case 'readable':
      return shape.json;
    case 'list': {
      const { of, least, most = mostElements, unique } = shape;
      return {
        type: 'array',
        items: jsonSchemaOfShape(of),
        ...(least !== undefined && { minItems: least }),
        maxItems: most,
        ...(unique && unique.field === undefined && { uniqueItems: true }),
      };
    }
    case 'object':
      return schemaOfFields(shape.fields, shape.isFilled);
    case 'record':
      return {
        type: 'object',
        propertyNames: jsonSchemaOfShape({ kind: 'code' }),
        additionalProperties: nullable(jsonSchemaOfShape(shape.of)),
        maxProperties: shape.most ?? mostElements,
      };
    case 'tagged':
      return {
        type: 'object',
        oneOf: Object.entries(shape.members).map(([name, fields]) =>
          schemaOfFields({ [shape.tag]: { kind: 'one-of', values: [name] }, ...fields }),
        ),
      };
    case 'by-field':
      return {
        type: 'object',
        anyOf: Object.values(shape.members).map((fields) => emptyBeside(fields, shape.members)),
      };
    case 'either':
      return {
        anyOf: [shape.list, shape.object, shape.otherwise]
          .filter((member) => member !== undefined)
          .map((member) => jsonSchemaOfShape(member)),
      };
    case 'anything':
      return { not: { type: 'null' } };
  }
}

/** A calendar date: months of 31 and of 30 days, February, and 29 February of a leap year. */
const calendarDate =
  '^(?!0000)(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';

function schemaOfFields(fields: Fields, isFilled?: true): Json {
  const names = Object.keys(fields);
  const properties = Object.fromEntries(
    Object.entries(fields).map(([field, shape]) => {
      const schema = jsonSchemaOfShape(shape);
      return [nameOf(field), nameOf(field) === field ? schema : nullable(schema)];
    }),
  );
  return {
    type: 'object',
    properties,
    required: names.filter((field) => nameOf(field) === field),
    additionalProperties: false,
    ...(isFilled && { minProperties: 1 }),
  };
}

/** The same schema with null, which means absent. */
function nullable(schema: Json): Json {
  const { type, enum: values, anyOf, oneOf } = schema;
  if (Array.isArray(anyOf) && type === undefined) {
    return { ...schema, anyOf: [...(anyOf as unknown[]), { type: 'null' }] };
  }
  if (Array.isArray(values)) {
    return { ...schema, enum: [...(values as unknown[]), null] };
  }
  if (Array.isArray(type) && type.includes('null')) {
    return schema;
  }
  // Keywords beside a type apply to values of that type only, except `not` of a code, which does not match null.
  return typeof type === 'string' && !anyOf && !oneOf
    ? { ...schema, type: [type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
}

/** A record in which the fields of the other members may be null. */
function emptyBeside(fields: Fields, members: Readonly<Record<string, Fields>>): Json {
  const record = schemaOfFields(fields);
  const empty = Object.values(members).flatMap((member) =>
    Object.keys(member).map((name) => [nameOf(name), { type: 'null' }]),
  );
  return { ...record, properties: { ...(Object.fromEntries(empty) as Json), ...(record['properties'] as Json) } };
}
