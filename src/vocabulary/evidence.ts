import { freezeDeep } from '../foundation/frozen.ts';

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
 * What is not known at all has no value and no evidence: it is a {@link Gap}.
 */
export type Evidence = (typeof marks)[number];

/** All marks, the strongest first. */
export const evidenceMarks: readonly Evidence[] = /* @__PURE__ */ freezeDeep(marks);
