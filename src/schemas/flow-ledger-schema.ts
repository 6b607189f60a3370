import type * as z from 'zod/mini';
import { ledgerShape, readLedger } from '../dynamics/flow-ledger.ts';
import type { FlowLedger } from '../dynamics/index.ts';
import { issuesOfReading } from './shapes/issues-of-reading.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

const shapeOfLedger = /* @__PURE__ */ ledgerShape();

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
export const flowLedgerSchema: z.ZodMiniType<FlowLedger> = /* @__PURE__ */ schemaOfShape<FlowLedger>(
  shapeOfLedger,
  (value) => issuesOfReading(shapeOfLedger, value, (ledger) => readLedger(ledger, '')),
  {
    $id: 'urn:chuan-ngheo:flow-ledger',
    title: 'Dynamics tables',
    description:
      'The official dynamics tables of poor and near-poor households, for households or persons; an absent cell is unknown',
  },
);
