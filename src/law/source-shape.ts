import { type FieldsOf, oneOf, recordOf, type Shape } from '../foundation/shape/index.ts';
import { evidenceMarks, type LocalizedText } from '../vocabulary/index.ts';
import type { Attested, Citation } from './citation.ts';
import { type AttestedDate, type LegalAct, legalActTypes } from './legal-act.ts';

const text: Shape = { kind: 'text' };
const date: Shape = { kind: 'date' };
const positive: Shape = { kind: 'count', least: 1 };

/** A text in both languages. */
export function localizedText(): Shape {
  return recordOf<LocalizedText>({ vi: text, en: text });
}

/** The fields by which a value tells its source. */
export function sourceFields(): FieldsOf<Omit<Attested<never>, 'value'>> {
  const act: Shape = { kind: 'code' };
  const citation = { 'act?': act, 'article?': positive, 'clause?': positive, 'annex?': oneOf([true]) };
  return { citation: recordOf<Citation>(citation), evidence: oneOf(evidenceMarks), 'note?': text };
}

/** A value of the law with its source. */
export function attested(value: Shape): Shape {
  return { kind: 'object', fields: { value, ...sourceFields() } };
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
