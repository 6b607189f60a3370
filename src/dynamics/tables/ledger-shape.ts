import type { Fields, FieldsOf, Shape } from '../../foundation/shape/index.ts';
import { columnNumbers, dynamicsTableCodes } from '../dynamics-columns.ts';
import { flowBases, type FlowLedger, type FlowTable } from '../flow-ledger.ts';

/** A ledger, complete or not. */
export function ledgerShape(): Shape {
  return { kind: 'object', fields: oneOfEach(flowBases, tablesShape(false)) satisfies Partial<FieldsOf<FlowLedger>> };
}

/** The tables of one base; where they are to be complete, every cell of a table that is there. */
export function tablesShape(isComplete: boolean): Shape {
  const cell: Shape = { kind: 'count' };
  const columns: Shape = { kind: 'object', fields: oneOfEach(columnNumbers, cell, isComplete) };
  const table: Fields = isComplete
    ? { columns, closing: cell }
    : ({ columns, 'closing?': cell } satisfies FieldsOf<FlowTable>);
  return { kind: 'object', fields: oneOfEach(dynamicsTableCodes, { kind: 'object', fields: table }) };
}

/** One field for each of some codes, each of which may be absent unless all must be there. */
function oneOfEach(codes: readonly (string | number)[], shape: Shape, isComplete = false): Fields {
  return Object.fromEntries(codes.map((code) => [isComplete ? `${code}` : `${code}?`, shape]));
}
