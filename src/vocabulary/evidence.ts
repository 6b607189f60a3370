import { freezeDeep } from '../foundation/frozen.ts';
import type { LocalizedText } from './locale.ts';

const marks = ['confirmed', 'official-text', 'single-source', 'draft', 'disputed', 'unconfirmed'] as const;

/**
 * How well a legal value is attested.
 *
 * - `confirmed`: read in two or more independent publications that agree
 * - `official-text`: read in the official gazette, or in a copy of it
 * - `single-source`: read in one publication
 * - `draft`: read only in coverage of a draft of the instrument
 * - `disputed`: publications disagree, and a note names the readings
 * - `unconfirmed`: plausible, to be checked against the gazette
 *
 * An unknown value has no evidence: it is a {@link Gap}.
 */
export type Evidence = (typeof marks)[number];

/** All kinds of gap. */
export const gapKinds = ['undetermined', 'incomplete', 'conflict'] as const;

/**
 * Kinds of gap in the law, or in what is known of it.
 *
 * - `undetermined`: the value is not known, and not guessed
 * - `incomplete`: only part of a list is known
 * - `conflict`: sources contradict each other, or a text is ambiguous
 */
export type GapKind = (typeof gapKinds)[number];

/** A declared gap of a standard. */
export interface Gap {
  /** Id, unique within the standard. */
  readonly id: string;
  /** Kind of gap. */
  readonly kind: GapKind;
  /** Path in the standard, such as `bands.above` or `indicators.waste-treatment`. */
  readonly about: string;
  /** What is not known, in words. */
  readonly description: LocalizedText;
}

/** All marks, the strongest first. */
export const evidenceMarks: readonly Evidence[] = /* @__PURE__ */ freezeDeep(marks);
