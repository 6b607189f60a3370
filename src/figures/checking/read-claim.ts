import { readOrRefuse } from '../../foundation/shape/index.ts';
import type { Claim } from '../claim.ts';
import { claimShape } from './claim-shape.ts';
import { type ReadOperand, readOperand } from './read-operand.ts';

/** Reads the figures of one claim, naming them by their fields. */
export interface ClaimReader {
  /** Reads a value that stands at a path such as `pairs[0].count`. */
  readonly read: (value: unknown, path: string) => ReadOperand;
  /** The figure of a field. */
  readonly figure: (field: string) => ReadOperand;
  /** The figures of a list. */
  readonly figures: (field: string) => ReadOperand[];
}

/** Refuses what is no claim; hands back the claim, and a reader for its figures. */
export function readClaim(given: Claim): { readonly claim: Claim; readonly reader: ClaimReader } {
  const claim = readOrRefuse(shape, given, '') as Claim;
  const fields = claim as unknown as Readonly<Record<string, unknown>>;
  const read = (value: unknown, path: string): ReadOperand => readOperand(value, path, claim.locale);
  return {
    claim,
    reader: {
      read,
      figure: (field) => read(fields[field], field),
      figures: (field) => (fields[field] as readonly unknown[]).map((item, index) => read(item, `${field}[${index}]`)),
    },
  };
}

const shape = /* @__PURE__ */ claimShape();
