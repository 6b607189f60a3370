import { ownValue } from '../foundation/input/index.ts';
import { fullSource } from './full-source.ts';
import type { StandardSources } from './poverty-standard.ts';
import type { FullSource, OwnSource } from './source.ts';

/** The full source of a value of a standard, by its section. */
export function sourceInStandard(
  { sources }: { readonly sources: StandardSources },
  section: keyof StandardSources,
  difference?: OwnSource<string>,
): FullSource<string> {
  return fullSource(ownValue(sources, section) ?? sources.standard, difference);
}
