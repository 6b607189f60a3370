import { readOneOf, requireRecord } from '../foundation/input/index.ts';
import { evidenceMarks } from '../vocabulary/index.ts';
import { fullSource } from './full-source.ts';
import type { FullSource, OwnSource, Source } from './source.ts';

/**
 * The full source of a value: that of its section, but for what the value says itself.
 *
 * @param section - the source of the section in which the value stands
 * @param difference - what the value says itself; absent where it says nothing
 * @throws PovertyStandardError `missing-value` where there is no section, or none with an evidence; `invalid-value` for what is none
 *
 * @example
 * ```ts
 * const { sources, indicators } = vn2022;
 * sourceOf(sources.indicators ?? sources.standard, indicators[0].source);
 * // => { citation: { act: 'nd-07-2021', annex: true }, evidence: 'single-source' }
 * ```
 */
export function sourceOf<Act extends string>(section: Source<Act>, difference?: OwnSource<Act>): FullSource<Act> {
  requireRecord(section, 'section');
  readOneOf(section.evidence, 'section.evidence', evidenceMarks);
  return fullSource(section, difference);
}
