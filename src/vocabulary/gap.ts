import type { LocalizedText } from './locale.ts';

/** All kinds of gap. */
export const gapKinds = ['undetermined', 'incomplete', 'conflict'] as const;

/**
 * Something the law, or what is known of it, leaves open.
 *
 * - `undetermined`: the value is not known; nothing is guessed in its place
 * - `incomplete`: part of a list is known
 * - `conflict`: sources contradict each other, or a text can be read in two ways
 */
export type GapKind = (typeof gapKinds)[number];

/** A declared gap of a standard. */
export interface Gap {
  /** Name of the gap within the standard. */
  readonly id: string;
  /** What kind of gap it is. */
  readonly kind: GapKind;
  /** What it is about: a path in the standard, such as `bands.above` or `indicators.waste-treatment`. */
  readonly about: string;
  /** What is not known, in words. */
  readonly description: LocalizedText;
}
