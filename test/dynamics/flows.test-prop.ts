import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { balanceFlows, type FlowLedger, mergeFlows } from '../../src/dynamics/index.ts';

describe('flows', () => {
  /** Tables of an area that balance, whatever moved. */
  const balanced = fc
    .record({ open: fc.tuple(fc.nat(500), fc.nat(500)), moves: fc.array(fc.nat(40), { minLength: 12, maxLength: 12 }) })
    .map(({ open, moves }): FlowLedger => {
      const [toNearPoor, toPoor, ...others] = moves as [number, number, ...number[]];
      const [a, b, c, d, e, f, g, h, i, j] = others as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const leaving = { poor: toNearPoor + a + b, near: c + toPoor + d };
      const opening = { poor: open[0] + leaving.poor, near: open[1] + leaving.near };
      return {
        households: {
          poor: {
            columns: { 1: opening.poor, 2: toNearPoor, 3: a, 4: b, 5: toPoor, 6: e, 7: f, 8: g },
            closing: open[0] + toPoor + e + f + g,
          },
          'near-poor': {
            columns: { 1: opening.near, 2: c, 3: toPoor, 4: d, 5: toNearPoor, 6: h, 7: i, 8: j },
            closing: open[1] + toNearPoor + h + i + j,
          },
        },
      };
    });

  test.prop({ parts: fc.array(balanced, { minLength: 1, maxLength: 5 }) })(
    'of parts add to the flows of the whole',
    ({ parts }) => {
      const whole = mergeFlows(parts);
      expect(balanceFlows(whole)).toMatchObject({ balanced: true, ledger: whole });
      expect(whole.households?.poor?.closing).toBe(
        parts.reduce((sum, part) => sum + (part.households?.poor?.closing ?? 0), 0),
      );
      expect(mergeFlows([...parts].reverse())).toEqual(whole);
    },
  );

  test.prop({ ledger: balanced, off: fc.integer({ min: 1, max: 9 }), column: fc.constantFrom(1, 3, 4, 6, 7, 8) })(
    'a changed column is off by as much as it was changed, and is among the candidateErrors',
    ({ ledger, off, column }) => {
      const table = ledger.households?.poor as { columns: Record<number, number>; closing: number };
      const stated = (table.columns[column] as number) + off;
      const { imbalances, candidateErrors } = balanceFlows({
        households: { ...ledger.households, poor: { ...table, columns: { ...table.columns, [column]: stated } } },
      });
      expect(imbalances.map(({ difference }) => Math.abs(difference))).toEqual([off]);
      expect(candidateErrors).toContainEqual({
        base: 'households',
        table: 'poor',
        cell: column,
        stated,
        expected: stated - off,
      });
    },
  );
});
