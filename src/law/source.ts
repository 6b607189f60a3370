import { own, readOneOf, requireRecord } from '../foundation/input/index.ts';
import { type FieldsOf, oneOf, recordOf, type Shape } from '../foundation/shape/index.ts';
import { type Evidence, evidenceMarks, type LocalizedText } from '../vocabulary/index.ts';
import { type ActId, type AttestedDate, type LegalAct, legalActTypes } from './acts.ts';

/** Where the values of a table or of a section stand, and how well they are attested. */
export interface Source<Act extends string = ActId> extends Citation<Act> {
  /** How well they are attested. */
  readonly evidence: Evidence;
}

/**
 * In what the source of a value differs from that of its section. What names another act tells its whole place: no article is taken over
 * from the section.
 */
export interface OwnSource<Act extends string = ActId> extends Partial<Source<Act>> {
  /** Which part is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}

/** A value that may say in what its source differs from that of the section it stands in. */
export interface Sourced<Act extends string = ActId> {
  /** In what its source differs from that of its section; absent where it does not. */
  readonly source?: OwnSource<Act>;
}

/** The source of one value, in full. */
export interface FullSource<Act extends string = ActId> {
  /** Where it stands. */
  readonly citation: Citation<Act>;
  /** How well it is attested. */
  readonly evidence: Evidence;
  /** Which part is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}

/**
 * Where in the law a value stands.
 *
 * @typeParam Act - keys of the acts that it may name: those of the register, {@link acts}, unless a standard of one’s own brings others
 */
export interface Citation<Act extends string = ActId> {
  /** Key of the act; absent where the sources do not name the act. */
  readonly act?: Act;
  /** Article (điều), where it is known. */
  readonly article?: number;
  /** Clause (khoản) of the article. */
  readonly clause?: number;
  /** The value stands in an annex (phụ lục). */
  readonly annex?: true;
}

/** The full source of a value: that of its section, but for what the value says itself. */
export function fullSource<Act extends string>(section: Source<Act>, difference?: OwnSource<Act>): FullSource<Act> {
  const said = own<OwnSource<Act>>(difference);
  const { evidence, note, ...citation } = own<OwnSource<Act> & Source<Act>>({
    ...(said.act ? { evidence: section.evidence } : section),
    ...said,
  });
  return { citation, evidence, ...(note && { note }) };
}

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

/** A text in both languages. */
export function localizedText(): Shape {
  return recordOf<LocalizedText>({ vi: text, en: text });
}

/** Where in the law a value stands. */
export function citationShape(): Shape {
  return recordOf<Citation>(citationFields());
}

/** The source of a table or of a section. */
export function sourceShape(): Shape {
  return recordOf<Source>({ ...citationFields(), evidence: oneOf(evidenceMarks) });
}

/** In what the source of a value differs from that of its section. */
export function ownSourceShape(): Shape {
  return recordOf<OwnSource>({ ...citationFields(), 'evidence?': oneOf(evidenceMarks), 'note?': text });
}

/** A legal act. */
export function actShape(): Shape {
  const dated = recordOf<AttestedDate>({ value: date, evidence: oneOf(evidenceMarks) });
  return recordOf<LegalAct>({
    type: oneOf(legalActTypes),
    number: text,
    'title?': text,
    'titlePeriod?': text,
    'signed?': dated,
    'gazetted?': dated,
    'inForce?': dated,
    'url?': text,
    'checked?': date,
  });
}

const text: Shape = { kind: 'text' };

function citationFields(): FieldsOf<Citation> {
  return { 'act?': { kind: 'code' }, 'article?': positive, 'clause?': positive, 'annex?': oneOf([true]) };
}

const date: Shape = { kind: 'date' };

const positive: Shape = { kind: 'count', least: 1 };
