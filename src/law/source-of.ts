import { requireArgument } from '../foundation/reading/index.ts';
import { fullSource } from './full-source.ts';
import type { FullSource, OwnSource, Source } from './source.ts';

/**
 * The full source of a value: that of its section, but for what the value says itself.
 *
 * @param section - the source of the section in which the value stands
 * @param difference - what the value says itself; absent where it says nothing
 * @throws PovertyStandardError `missing-value` where there is no section, `invalid-value` for one that is no object
 *
 * @example
 * ```ts
 * const { sources, indicators } = vn2022;
 * sourceOf(sources.indicators ?? sources.standard, indicators[0].source);
 * // => { citation: { act: 'nd-07-2021', annex: true }, evidence: 'single-source' }
 * ```
 */
export function sourceOf<Act extends string>(section: Source<Act>, difference?: OwnSource<Act>): FullSource<Act> {
  requireArgument(section, 'section');
  return fullSource(section, difference);
}
