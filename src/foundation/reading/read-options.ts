import { refuse } from '../errors/index.ts';
import { own } from './own.ts';
import { readFields } from './read-value.ts';

/**
 * The options of a function, under the name of the argument: a misspelt name is refused with the nearest, and what is `null` is absent. The
 * argument itself is never `null`, because nobody says by that which defaults are meant.
 */
export function readOptions<Options extends object>(
  options: Options,
  argument: string,
  names: readonly (keyof Options & string)[],
): Partial<Options> {
  const given: unknown = options;
  return given === null
    ? refuse('missing-value', argument, given, { kind: 'object-or-nothing' })
    : own(Object.fromEntries(readFields(given, argument, names)) as Partial<Options>);
}
