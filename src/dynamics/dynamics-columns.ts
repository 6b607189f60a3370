import { freezeDeep } from '../foundation/frozen.ts';

const tables = ['poor', 'near-poor'] as const;

/** The two dynamics tables (diễn biến): that of poor and that of near-poor households. */
export type DynamicsTableCode = (typeof tables)[number];

/** The columns, in their order. */
export const columnNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Columns of a dynamics table, by their number on the official form. */
export type DynamicsColumn = (typeof columnNumbers)[number];

/** What a column counts. The second, third and fifth differ between the two tables. */
export type DynamicsColumnName =
  | 'opening'
  | 'became-near-poor'
  | 'rose-above-near-poor'
  | 'became-poor'
  | 'other-decrease'
  | 'from-near-poor'
  | 'from-poor'
  | 'relapsed'
  | 'new'
  | 'other-increase';

/** What each column of each table counts. Columns 2 to 4 leave the list, columns 5 to 8 enter it. */
export const dynamicsColumns: Readonly<
  Record<DynamicsTableCode, Readonly<Record<DynamicsColumn, DynamicsColumnName>>>
> = /* @__PURE__ */ freezeDeep({
  poor: {
    1: 'opening',
    2: 'became-near-poor',
    3: 'rose-above-near-poor',
    4: 'other-decrease',
    5: 'from-near-poor',
    6: 'relapsed',
    7: 'new',
    8: 'other-increase',
  },
  'near-poor': {
    1: 'opening',
    2: 'rose-above-near-poor',
    3: 'became-poor',
    4: 'other-decrease',
    5: 'from-poor',
    6: 'relapsed',
    7: 'new',
    8: 'other-increase',
  },
});

/** Both tables, the poor first. */
export const dynamicsTableCodes: readonly DynamicsTableCode[] = /* @__PURE__ */ freezeDeep(tables);
