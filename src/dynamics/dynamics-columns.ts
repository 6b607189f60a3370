import { freezeDeep } from '../foundation/frozen.ts';

const tables = ['poor', 'near-poor'] as const;

/** The two dynamics tables (diễn biến): of poor and of near-poor households. */
export type DynamicsTableCode = (typeof tables)[number];

/** The numbers of the columns, in order. */
export const columnNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** A column of a dynamics table, by its number on the official form. */
export type DynamicsColumn = (typeof columnNumbers)[number];

/** The meaning of a column. Columns 2, 3 and 5 differ between the two tables. */
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

/** The meaning of each column of each table. Households in columns 2 to 4 leave the list, in columns 5 to 8 they enter it. */
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

/** Both tables, the poor table first. */
export const dynamicsTableCodes: readonly DynamicsTableCode[] = /* @__PURE__ */ freezeDeep(tables);
