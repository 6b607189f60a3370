import { refuseAll } from '../foundation/errors/index.ts';
import { frozenCopy } from '../foundation/frozen.ts';
import type { PointTable } from './point-table.ts';
import { readPointTable } from './points/read-point-table.ts';

/**
 * A table of points of the caller's own, such as that of form B1 in the circular in force. It is checked as a whole and returned as
 * a frozen copy, with its items, answers and regions known to the type.
 *
 * Checked are the fields and their types, where null is absent; codes, which must be unique; that every answer has whole points from 0 for every region
 * and for no other; that the bounds of bands ascend and only the last band is open; and that there are at most 100
 * regions, and 1 000 items, options of an item or bands.
 *
 * @param table - the table
 * @returns a copy, frozen at every depth, so that what was checked stays so
 * @throws PovertyStandardError `invalid-point-table`, which counts the issues by code; each is in `details.issues`
 *
 * @example
 * ```ts
 * const table = definePointTable({
 *   id: 'sample',
 *   regions: ['north', 'south'],
 *   items: [
 *     { kind: 'yes-no', code: 'motorbike', yes: { north: 15, south: 20 }, no: { north: 0, south: 0 } },
 *     {
 *       kind: 'count',
 *       code: 'members',
 *       bands: [
 *         { upTo: { value: 4, operator: '<=' }, points: { north: 20, south: 25 } },
 *         { points: { north: 0, south: 0 } },
 *       ],
 *     },
 *   ],
 * });
 * scorePoints({ motorbike: true, members: 4 }, table, { region: 'south' }).score; // => 45
 * ```
 */
export function definePointTable<const Table extends PointTable>(table: Table): Table {
  const { read, issues } = readPointTable(table);
  refuseAll('invalid-point-table', table, issues);
  return frozenCopy(read) as Table;
}
