import * as z from 'zod/mini';
import type { DynamicsColumn, FlowLedger, FlowTable, FlowTables } from '../dynamics/index.ts';
import { readLedger } from '../dynamics/tables/cells.ts';
import { agreesWith } from './building/agrees-with.ts';
import { annotate } from './building/annotate.ts';
import { count } from './building/count.ts';
import { ofOwnFields } from './building/own-fields.ts';
import { type Fields, strictObject } from './building/strict-object.ts';

function table(): z.ZodMiniType<FlowTable> {
  const cell = z.optional(count(0));
  const columns: Fields<Partial<Record<DynamicsColumn, number>>> = {
    1: cell,
    2: cell,
    3: cell,
    4: cell,
    5: cell,
    6: cell,
    7: cell,
    8: cell,
  };
  return strictObject<FlowTable>({ columns: strictObject<FlowTable['columns']>(columns), closing: cell });
}

function tables(): z.ZodMiniType<FlowTables> {
  return strictObject<FlowTables>({ poor: z.optional(table()), 'near-poor': z.optional(table()) });
}

/**
 * The schema of dynamics tables that come from outside, complete or not.
 *
 * It accepts what {@link balanceFlows} accepts: whole numbers from 0 in cells that may be absent, and at least one table.
 *
 * @example
 * ```ts
 * flowLedgerSchema.safeParse({ households: { poor: { columns: { 1: 40, 3: 12, 7: 2 }, closing: 30 } } }).success; // => true
 * flowLedgerSchema.safeParse({ households: {} }).success; // => false
 * ```
 */
export const flowLedgerSchema: z.ZodMiniType<FlowLedger> = annotate(
  ofOwnFields(
    strictObject<FlowLedger>({ households: z.optional(tables()), persons: z.optional(tables()) }).check(
      agreesWith((value: FlowLedger) => readLedger(value, '')),
    ),
  ),
  {
    $id: 'urn:chuan-ngheo:flow-ledger',
    title: 'Dynamics tables',
    description:
      'The official dynamics tables of poor and near-poor households, for households or persons; an absent cell is unknown',
  },
);
