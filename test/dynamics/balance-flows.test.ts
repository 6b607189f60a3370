import { describe, expect, it } from 'vitest';
import { balanceFlows, type FlowLedger, type FlowTable, mergeFlows } from '../../src/dynamics/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

// Đồng Nai 2020, provincial standard: 5 500 − 1 778 − 245 + 241 = 3 718.
const dongNai: FlowTable = { columns: { 1: 5_500, 2: 0, 3: 1_778, 4: 245, 5: 0, 6: 0, 7: 241, 8: 0 }, closing: 3_718 };

// An invented area: 30 went from poor to near-poor, 4 the other way.
const poor: FlowTable = { columns: { 1: 100, 2: 30, 3: 20, 4: 2, 5: 4, 6: 3, 7: 6, 8: 1 }, closing: 62 };
const nearPoor: FlowTable = { columns: { 1: 200, 2: 50, 3: 4, 4: 6, 5: 30, 6: 2, 7: 9, 8: 3 }, closing: 184 };
const both: FlowLedger = { households: { poor, 'near-poor': nearPoor } };

const cells = [1, 2, 3, 4, 5, 6, 7, 8, 'closing'] as const;
type Cell = (typeof cells)[number];

function valueOf(table: FlowTable, cell: Cell): number {
  return (cell === 'closing' ? table.closing : table.columns[cell]) as number;
}

/** A table with one cell changed, or left out. */
function changed({ columns, closing }: FlowTable, cell: Cell, value: number | undefined): FlowTable {
  if (cell === 'closing') {
    return value === undefined ? { columns } : { columns, closing: value };
  }
  const { [cell]: _, ...others } = columns;
  return {
    columns: value === undefined ? others : { ...columns, [cell]: value },
    ...(closing !== undefined && { closing }),
  };
}

describe('tables that balance', () => {
  it.each<[string, FlowLedger]>([
    ['Đồng Nai 2020', { households: { poor: dongNai } }],
    ['both tables', both],
    ['households and persons', { ...both, persons: both.households as object }],
  ])('%s', (_, ledger) => {
    expect(balanceFlows(ledger)).toEqual({
      kind: 'flow-balance',
      decided: true,
      balanced: true,
      ledger,
      solved: [],
      undecided: [],
      imbalances: [],
      candidateErrors: [],
    });
  });
});

describe('a missing cell', () => {
  it.each(cells)('%s of one table is found', (cell) => {
    const result = balanceFlows({ households: { poor: changed(poor, cell, undefined) } });
    const { solved, ledger } = result;
    expect(result).toMatchObject({ decided: true, balanced: true });
    expect(solved).toEqual([{ base: 'households', table: 'poor', cell, value: valueOf(poor, cell) }]);
    expect(ledger).toEqual({ households: { poor } });
  });

  it.each(cells.flatMap((one) => cells.map((other) => [one, other] as const)))(
    '%s of the one and %s of the other are found',
    (one, other) => {
      const ledger = {
        households: { poor: changed(poor, one, undefined), 'near-poor': changed(nearPoor, other, undefined) },
      };
      const result = balanceFlows(ledger);
      expect(result.ledger).toEqual(both);
      expect(result).toMatchObject({ decided: true, balanced: true });
    },
  );

  it('what crosses is found in the other table, and with it a second cell', () => {
    const { ledger } = balanceFlows({
      households: { poor: changed(changed(poor, 2, undefined), 7, undefined), 'near-poor': nearPoor },
    });
    expect(ledger).toEqual(both);
  });

  it('with what crosses unknown in both tables, the two together still find a closing', () => {
    const [one, other] = [poor, nearPoor].map((table) =>
      changed(changed(changed(table, 2, undefined), 3, undefined), 5, undefined),
    ) as [FlowTable, FlowTable];
    const undecided = {
      poor: changed(changed(poor, 2, undefined), 5, undefined),
      'near-poor': changed(changed(nearPoor, 3, undefined), 5, undefined),
    };
    const result = balanceFlows({
      households: { ...undecided, poor: changed(undecided.poor, 'closing', undefined) },
    });
    expect(result.solved).toEqual([{ base: 'households', table: 'poor', cell: 'closing', value: 62 }]);
    expect(result).toMatchObject({
      decided: false,
      missing: [
        { path: 'households.poor.columns.2' },
        { path: 'households.poor.columns.5' },
        { path: 'households.near-poor.columns.3' },
        { path: 'households.near-poor.columns.5' },
      ],
    });
    expect(result).not.toHaveProperty('balanced');
    expect(balanceFlows({ households: { poor: one, 'near-poor': other } }).undecided).toHaveLength(6);
  });

  it('two of one table stay undecided, and nothing is said', () => {
    const result = balanceFlows({ households: { poor: changed(changed(poor, 3, undefined), 7, undefined) } });
    expect(result).toMatchObject({
      kind: 'flow-balance',
      decided: false,
      possible: [true, false],
      missing: [{ path: 'households.poor.columns.3' }, { path: 'households.poor.columns.7' }],
      gaps: [],
      solved: [],
      imbalances: [],
      candidateErrors: [],
    });
    expect(result).not.toHaveProperty('balanced');
    expect(result.undecided).toEqual([
      { base: 'households', table: 'poor', cell: 3 },
      { base: 'households', table: 'poor', cell: 7 },
    ]);
  });

  it('that would be below zero is an imbalance, not a number', () => {
    const result = balanceFlows({
      households: { poor: { columns: { 1: 5, 2: 0, 3: 9, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0 } } },
    });
    expect(result).toMatchObject({
      balanced: false,
      solved: [],
      undecided: [{ base: 'households', table: 'poor', cell: 'closing' }],
      imbalances: [
        {
          rule: 'not-negative',
          base: 'households',
          table: 'poor',
          cell: 'closing',
          stated: -4,
          expected: 0,
          difference: -4,
        },
      ],
    });
  });
});

describe('a changed cell', () => {
  it.each(cells)('%s of Đồng Nai is located and quantified', (cell) => {
    const right = valueOf(dongNai, cell);
    const result = balanceFlows({
      households: { poor: changed(dongNai, cell, right + 10) },
    });
    const leaving = cell === 2 || cell === 3 || cell === 4 || cell === 'closing';
    const { imbalances, candidateErrors } = result;
    expect(result).toMatchObject({ decided: true, balanced: false });
    expect(imbalances).toMatchObject([
      { rule: 'closing', table: 'poor', cell: 'closing', difference: leaving ? 10 : -10 },
    ]);
    expect(candidateErrors).toContainEqual({
      base: 'households',
      table: 'poor',
      cell,
      stated: right + 10,
      expected: right,
    });
  });

  it.each([
    ['poor', 2],
    ['poor', 5],
    ['near-poor', 3],
    ['near-poor', 5],
  ] as const)('of both tables, %s %s crosses and is the only suspect', (table, cell) => {
    const own = table === 'poor' ? poor : nearPoor;
    const right = valueOf(own, cell);
    const { imbalances, candidateErrors } = balanceFlows({
      households: { ...both.households, [table]: changed(own, cell, right + 1) },
    });
    expect(imbalances.map(({ rule }) => rule).sort()).toEqual(
      [
        'closing',
        `${table} ${cell}` === 'poor 2' || `${table} ${cell}` === 'near-poor 5' ? 'became-near-poor' : 'became-poor',
      ].sort(),
    );
    expect(candidateErrors).toEqual([{ base: 'households', table, cell, stated: right + 1, expected: right }]);
  });

  it('two wrong cells leave no single suspect', () => {
    const { candidateErrors, imbalances } = balanceFlows({
      households: { poor: changed(poor, 7, 9), 'near-poor': changed(nearPoor, 7, 19) },
    });
    expect(imbalances).toHaveLength(2);
    expect(candidateErrors).toEqual([]);
  });

  it('where what crosses is unknown, both tables together are checked', () => {
    const ledger = {
      households: {
        poor: changed(changed(poor, 2, undefined), 5, undefined),
        'near-poor': changed(changed(changed(nearPoor, 3, undefined), 5, undefined), 'closing', 190),
      },
    };
    expect(balanceFlows(ledger).imbalances).toEqual([
      { rule: 'both-closings', base: 'households', stated: 252, expected: 246, difference: 6 },
    ]);
  });

  it('fewer persons than households is impossible', () => {
    const { imbalances } = balanceFlows({
      households: { poor: { columns: { 1: 10 } } },
      persons: { poor: { columns: { 1: 9, 2: 0 } } },
    });
    expect(imbalances).toEqual([
      {
        rule: 'persons-at-least-households',
        base: 'persons',
        table: 'poor',
        cell: 1,
        stated: 9,
        expected: 10,
        difference: -1,
      },
    ]);
  });
});

describe('mergeFlows', () => {
  it('adds cells that every part knows, of tables that every part has', () => {
    expect(mergeFlows([both, both])).toEqual({
      households: {
        poor: { columns: { 1: 200, 2: 60, 3: 40, 4: 4, 5: 8, 6: 6, 7: 12, 8: 2 }, closing: 124 },
        'near-poor': { columns: { 1: 400, 2: 100, 3: 8, 4: 12, 5: 60, 6: 4, 7: 18, 8: 6 }, closing: 368 },
      },
    });
    expect(mergeFlows([both, { households: { poor: changed(poor, 4, undefined) }, persons: { poor } }])).toEqual({
      households: { poor: { columns: { 1: 200, 2: 60, 3: 40, 5: 8, 6: 6, 7: 12, 8: 2 }, closing: 124 } },
    });
  });
});

describe('bad input', () => {
  it.each<[code: string, path: string, call: () => unknown]>([
    ['empty-input', '', () => balanceFlows({})],
    ['empty-input', '', () => balanceFlows({ households: {} })],
    ['unknown-field', 'families', () => balanceFlows({ families: {} } as FlowLedger)],
    ['unknown-field', 'households.rich', () => balanceFlows({ households: { rich: poor } } as FlowLedger)],
    ['missing-value', 'households.poor.columns', () => balanceFlows({ households: { poor: {} } } as FlowLedger)],
    [
      'unknown-field',
      'households.poor.columns.9',
      () => balanceFlows({ households: { poor: { columns: { 9: 1 } } } } as FlowLedger),
    ],
    [
      'negative-value',
      'households.poor.columns.3',
      () => balanceFlows({ households: { poor: { columns: { 3: -1 } } } }),
    ],
    [
      'fractional-count',
      'households.poor.closing',
      () => balanceFlows({ households: { poor: { columns: {}, closing: 1.5 } } }),
    ],
    ['empty-input', 'ledgers', () => mergeFlows([])],
    ['empty-input', 'ledgers', () => mergeFlows([{ households: { poor } }, { households: { 'near-poor': nearPoor } }])],
    ['empty-input', 'ledgers', () => mergeFlows([{ households: { poor } }, { persons: { poor } }])],
    [
      'invalid-number',
      'ledgers[1].households.poor.columns.1',
      () => mergeFlows([both, { households: { poor: { columns: { 1: Number.NaN } } } }]),
    ],
    [
      'fractional-count',
      'ledgers',
      () =>
        mergeFlows(
          Array.from({ length: 2 }, () => ({ households: { poor: { columns: { 1: Number.MAX_SAFE_INTEGER } } } })),
        ),
    ],
  ])('%s at %s', (code, path, call) => {
    const error = thrownBy(call);
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});
