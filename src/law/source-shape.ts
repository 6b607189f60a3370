import { type FieldsOf, oneOf, recordOf, type Shape } from '../foundation/shape/index.ts';
import { evidenceMarks, type LocalizedText } from '../vocabulary/index.ts';
import type { Citation } from './citation.ts';
import { type AttestedDate, type LegalAct, legalActTypes } from './legal-act.ts';
import type { OwnSource, Source } from './source.ts';

/** The source of a table or of a section. */
export function sourceShape(): Shape {
  return recordOf<Source>({ ...citationFields(), evidence: oneOf(evidenceMarks) });
}

/** A text in both languages. */
export function localizedText(): Shape {
  return recordOf<LocalizedText>({ vi: text, en: text });
}

/** Where in the law a value stands. */
export function citationShape(): Shape {
  return recordOf<Citation>(citationFields());
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

function citationFields(): FieldsOf<Citation> {
  return { 'act?': { kind: 'code' }, 'article?': positive, 'clause?': positive, 'annex?': oneOf([true]) };
}

const text: Shape = { kind: 'text' };

const date: Shape = { kind: 'date' };

const positive: Shape = { kind: 'count', least: 1 };
