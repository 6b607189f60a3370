export { fieldOf, fieldPath, isRecord, pathOf, pathParts } from './containers.ts';
export { jsonSchemaOfShape } from './json-schema-of-shape.ts';
export { among } from './nearest-name.ts';
export type { Add } from './read-plain.ts';
export { readInput, readOrFail } from './read-shape.ts';
export { type Fields, type FieldsOf, type Json, listOf, oneOf, recordOf, type Shape } from './shape.ts';
export { testOfShape } from './test-of-shape.ts';
