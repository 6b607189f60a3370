import type { DynamicsTableCode } from '../dynamics-columns.ts';
import type { FlowCell, FlowRule } from '../flow-ledger.ts';

/** A cell of either table, as a key. */
export type CellKey = `${DynamicsTableCode}.${FlowCell}`;

/** The cells of one base that are known. */
export type KnownCells = ReadonlyMap<CellKey, number>;

/** A sum of cells that must be zero. The first term is the one whose number is checked. */
export interface FlowEquation {
  readonly rule: FlowRule;
  readonly terms: readonly (readonly [cell: CellKey, sign: 1 | -1])[];
}

/** Closing − opening + leaving − entering of a table. */
function closingOf(table: DynamicsTableCode): FlowEquation {
  return {
    rule: 'closing',
    terms: [
      [`${table}.closing`, 1],
      [`${table}.1`, -1],
      [`${table}.2`, 1],
      [`${table}.3`, 1],
      [`${table}.4`, 1],
      [`${table}.5`, -1],
      [`${table}.6`, -1],
      [`${table}.7`, -1],
      [`${table}.8`, -1],
    ],
  };
}

/** What goes from one list to the other is in both tables: poor 2 is near-poor 5, poor 5 is near-poor 3. */
const crossings: readonly FlowEquation[] = [
  {
    rule: 'became-near-poor',
    terms: [
      ['near-poor.5', 1],
      ['poor.2', -1],
    ],
  },
  {
    rule: 'became-poor',
    terms: [
      ['near-poor.3', 1],
      ['poor.5', -1],
    ],
  },
];

/** Cells that cancel out when both tables are added. */
const between: readonly CellKey[] = ['poor.2', 'poor.5', 'near-poor.3', 'near-poor.5'];

/** The equations that the tables given must satisfy. */
export function equationsFor(tables: readonly DynamicsTableCode[]): FlowEquation[] {
  const closings = tables.map(closingOf);
  const terms = closings.flatMap((equation) => equation.terms).filter(([cell]) => !between.includes(cell));
  return tables.length === 2 ? [...closings, ...crossings, { rule: 'both-closings', terms }] : closings;
}

/** The sum of the terms that are known, and the terms that are not. */
export function evaluate(
  { terms }: FlowEquation,
  known: KnownCells,
): { readonly sum: number; readonly unknown: FlowEquation['terms'] } {
  return {
    sum: terms.reduce((sum, [cell, sign]) => sum + sign * (known.get(cell) ?? 0), 0),
    unknown: terms.filter(([cell]) => !known.has(cell)),
  };
}
