import { refuse } from '../foundation/errors/index.ts';
import { ownValue, requireArgument } from '../foundation/input/index.ts';

/** Refuses an argument that is no schema of zod, classic or mini. */
export function requireSchema(schema: object): void {
  requireArgument(schema, 'schema');
  if (!ownValue(schema as { readonly _zod?: object }, '_zod')) {
    refuse('invalid-value', 'schema', schema, { kind: 'schema-of-zod' });
  }
}
