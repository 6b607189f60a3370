export { fieldOf, isRecord } from './containers.ts';
export { jsonSchemaOfShape } from './json-schema-of-shape.ts';
export { among } from './nearest-name.ts';
export { fieldPath, pathOf, pathParts } from './paths.ts';
export { readInput, readOrRefuse } from './read-input.ts';
export type { Add } from './read-shape.ts';
export { listOf, oneOf, recordOf } from './shape-of.ts';
export type { Fields, FieldsOf, Json, Shape } from './shape.ts';
export { testOfShape } from './test-of-shape.ts';
