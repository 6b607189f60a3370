import { own, readOneOf, requireRecord } from '../foundation/input/index.ts';
import { type FieldsOf, oneOf, recordOf, type Shape } from '../foundation/shape/index.ts';
import { type Evidence, evidenceMarks, type LocalizedText } from '../vocabulary/index.ts';
import { type ActId, type AttestedDate, type LegalAct, legalActTypes } from './acts.ts';

/** The source of the values of a table or section: citation and evidence. */
export interface Source<Act extends string = ActId> extends Citation<Act> {
  /** Evidence for the values. */
  readonly evidence: Evidence;
}

/**
 * The difference of a value’s source from that of its section. A source with another act replaces the whole citation: no article of the
 * section is kept.
 */
export interface OwnSource<Act extends string = ActId> extends Partial<Source<Act>> {
  /** Which part is attested less well, or how an ambiguous wording is read. */
  readonly note?: string;
}

/** A value that may have a source different from that of its section. */
export interface Sourced<Act extends string = ActId> {
  /** The difference from the source of the section; absent where there is none. */
  readonly source?: OwnSource<Act>;
}

/** The complete source of a value. */
export interface FullSource<Act extends string = ActId> {
  /** Location in the law. */
  readonly citation: Citation<Act>;
  /** Evidence for the value. */
  readonly evidence: Evidence;
  /** Which part is attested less well, or how an ambiguous wording is read. */
  readonly note?: string;
}

/**
 * A location in the law.
 *
 * @typeParam Act - keys of the acts that may be cited: those of the register, {@link acts}, unless a standard of the caller’s has acts of its own
 */
export interface Citation<Act extends string = ActId> {
  /** Key of the act; absent where the sources do not name the act. */
  readonly act?: Act;
  /** Article (điều), where it is known. */
  readonly article?: number;
  /** Clause (khoản) of the article. */
  readonly clause?: number;
  /** Whether the value is in an annex (phụ lục). */
  readonly annex?: true;
}

/** The complete source of a value: that of its section, overridden by the value’s own. Arguments are not checked. */
export function fullSource<Act extends string>(section: Source<Act>, difference?: OwnSource<Act>): FullSource<Act> {
  const override = own<OwnSource<Act>>(difference);
  const { evidence, note, ...citation } = own<OwnSource<Act> & Source<Act>>({
    ...(override.act ? { evidence: section.evidence } : section),
    ...override,
  });
  return { citation, evidence, ...(note && { note }) };
}

/**
 * The complete source of a value: that of its section, overridden by the value’s own.
 *
 * @param section - source of the section
 * @param difference - source of the value itself; absent where it does not differ
 * @throws PovertyStandardError `missing-value` for an absent section or evidence; `invalid-value` for a section that is not a record, or an unknown evidence
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

/** Shape of a text in both languages. */
export function localizedText(): Shape {
  return recordOf<LocalizedText>({ vi: text, en: text });
}

/** Shape of a citation. */
export function citationShape(): Shape {
  return recordOf<Citation>(citationFields());
}

/** Shape of the source of a table or section. */
export function sourceShape(): Shape {
  return recordOf<Source>({ ...citationFields(), evidence: oneOf(evidenceMarks) });
}

/** Shape of the source of a single value. */
export function ownSourceShape(): Shape {
  return recordOf<OwnSource>({ ...citationFields(), 'evidence?': oneOf(evidenceMarks), 'note?': text });
}

/** Shape of a legal act. */
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
