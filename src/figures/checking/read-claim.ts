import { refuse } from '../../foundation/errors/index.ts';
import { locales } from '../../vocabulary/index.ts';
import type { Claim, ClaimKind } from '../claim.ts';
import { type ReadOperand, readOperand } from './read-operand.ts';
import { readFields, readIfKnown, readList, readOneOf } from '../../foundation/reading/index.ts';

const contextFields = ['kind', 'id', 'locale', 'source'];

const ownFields: Readonly<Record<ClaimKind, readonly string[]>> = {
  share: ['count', 'total', 'percent', 'unit'],
  sum: ['parts', 'total'],
  difference: ['from', 'to', 'change', 'direction'],
  average: ['from', 'to', 'change', 'direction', 'steps', 'moments', 'perStep'],
  'implied-total': ['pairs'],
  flow: ['opening', 'leaving', 'entering', 'closing'],
  attainment: ['achieved', 'planned', 'percent', 'unit'],
};

/** Reads the figures of one claim, naming them by their fields. */
export interface ClaimReader {
  /** Reads a value that stands at a path such as `pairs[0].count`. */
  readonly read: (value: unknown, path: string) => ReadOperand;
  /** The figure of a field. */
  readonly figure: (field: string) => ReadOperand;
  /** The figures of a list. */
  readonly figures: (field: string) => ReadOperand[];
}

/** Refuses a claim of no known kind, with other fields than its kind has, or whose context is wrong; hands back a reader for its figures. */
export function readClaim(claim: Claim): ClaimReader {
  const kind = readOneOf(readFields(claim, '').get('kind'), 'kind', Object.keys(ownFields) as ClaimKind[]);
  const fields = readFields(claim, '', [...contextFields, ...ownFields[kind]]);
  const locale = readIfKnown(fields.get('locale'), 'locale', locales);
  for (const field of ['id', 'source']) {
    if (!['string', 'undefined'].includes(typeof fields.get(field))) {
      refuse('invalid-value', field, fields.get(field), 'text');
    }
  }
  const read = (value: unknown, path: string): ReadOperand => readOperand(value, path, locale);
  return {
    read,
    figure: (field) => read(fields.get(field), field),
    figures: (field) => readList(fields.get(field), field).map((item, index) => read(item, `${field}[${index}]`)),
  };
}
