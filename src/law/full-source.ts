import { own } from '../foundation/input/index.ts';
import type { FullSource, OwnSource, Source } from './source.ts';

/** The full source of a value: that of its section, but for what the value says itself. */
export function fullSource<Act extends string>(section: Source<Act>, difference?: OwnSource<Act>): FullSource<Act> {
  const said = own<OwnSource<Act>>(difference);
  const { evidence, note, ...citation } = own<OwnSource<Act> & Source<Act>>({
    ...(said.act ? { evidence: section.evidence } : section),
    ...said,
  });
  return { citation, evidence, ...(note && { note }) };
}
