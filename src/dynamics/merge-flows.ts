import { refuse } from '../foundation/errors/index.ts';
import { readFilledList } from '../foundation/input/index.ts';
import { flowBases, type FlowLedger } from './flow-ledger.ts';
import { type CellKey, type ReadBase, readLedger, writeLedger } from './tables/cells.ts';

/**
 * Adds the dynamics tables of parts up to those of the whole, cell by cell. A table is in the whole where every part has it, and a cell is
 * known where every part knows it. What balances in every part balances in the whole.
 *
 * @param ledgers - the tables of the parts, such as the communes of a province; at least one
 * @throws PovertyStandardError `empty-input` without parts, or where no table is in all of them; `fractional-count` for a sum too large to
 *   be exact; and as {@link balanceFlows} for a cell
 *
 * @example
 * ```ts
 * const commune = { households: { poor: { columns: { 1: 40, 3: 12, 7: 2 }, closing: 30 } } };
 * mergeFlows([commune, commune]); // => { households: { poor: { columns: { 1: 80, 3: 24, 7: 4 }, closing: 60 } } }
 * ```
 */
export function mergeFlows(ledgers: readonly FlowLedger[]): FlowLedger {
  const parts = readFilledList(ledgers, 'ledgers').map((ledger, place) =>
    readLedger(ledger as FlowLedger, `ledgers[${place}]`),
  );
  const whole = flowBases.flatMap((base): ReadBase[] => {
    const ofBase = parts.flatMap((tables) => tables.filter((one) => one.base === base));
    const [first] = ofBase;
    if (!first || ofBase.length < parts.length) {
      return [];
    }
    const tables = first.tables.filter((table) => ofBase.every((one) => one.tables.includes(table)));
    const keys = [...first.cells.keys()].filter((key) => tables.some((table) => key.startsWith(`${table}.`)));
    const sums = keys.flatMap((key): [CellKey, number][] => {
      const sum = sumOf(key, ofBase);
      return sum === undefined
        ? []
        : [
            [
              key,
              Number.isSafeInteger(sum)
                ? sum
                : refuse('fractional-count', 'ledgers', sum, { kind: 'whole-number', least: 0 }),
            ],
          ];
    });
    return [{ base, tables, cells: new Map(sums) }];
  });
  return whole.some(({ tables }) => tables.length > 0)
    ? writeLedger(whole.filter(({ tables }) => tables.length > 0))
    : refuse('empty-input', 'ledgers', ledgers, { kind: 'table-that-every-part-has' });
}

/** The sum of a cell; undefined where a part does not know it, because what is not known is not zero. */
function sumOf(key: CellKey, parts: readonly ReadBase[]): number | undefined {
  return parts.reduce<number | undefined>((sum, { cells }) => {
    const count = cells.get(key);
    return sum === undefined || count === undefined ? undefined : sum + count;
  }, 0);
}
