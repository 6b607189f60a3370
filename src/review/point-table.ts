import { type Issue, failAll } from '../foundation/errors/index.ts';
import { frozenCopy } from '../foundation/frozen.ts';
import { type BoundAmount, checkBounds, checkEach, type ReadOf, readWithRules } from '../foundation/input/rules.ts';
import { mostRegions } from '../foundation/limits.ts';
import { type FieldsOf, listOf, oneOf, recordOf, type Shape } from '../foundation/shape/index.ts';
import type { BoundOperator } from '../law/index.ts';
import { boundOperators } from '../law/poverty-standard.ts';
import { localizedText } from '../law/source.ts';
import type { LocalizedText } from '../vocabulary/index.ts';

/** Points for every region of the table. */
export type PointsByRegion<Region extends string = string> = Readonly<Record<Region, number>>;

/** An answer that can be chosen. */
export interface PointOption<Region extends string = string> {
  /** Code, unique within the item. */
  readonly code: string;
  /** Name. */
  readonly name?: LocalizedText;
  /** Points that it gives. */
  readonly points: PointsByRegion<Region>;
}

/** A band of numbers: those above the band before, up to its own bound. */
export interface PointBand<Region extends string = string> {
  /** Upper bound; absent in the last band, which has none. */
  readonly upTo?: {
    /** The bound. */
    readonly value: number;
    /** Whether the bound itself still belongs to the band. */
    readonly operator: BoundOperator;
  };
  /** Points that it gives. */
  readonly points: PointsByRegion<Region>;
}

/** What all items have. */
interface Item {
  /** Code, unique within the table. */
  readonly code: string;
  /** Name. */
  readonly name?: LocalizedText;
}

/** An item of which one answer is chosen. */
export interface ChoiceItem<Region extends string = string> extends Item {
  readonly kind: 'choice';
  /** The answers. */
  readonly options: readonly PointOption<Region>[];
}

/** An item that is a number: a whole one, as of members, or any, as of square metres. */
export interface BandedItem<Region extends string = string> extends Item {
  /** Whether only whole numbers can be answered. */
  readonly kind: 'count' | 'number';
  /** The bands, ascending. The first begins at 0. */
  readonly bands: readonly PointBand<Region>[];
}

/** An item that is there or is not. */
export interface YesNoItem<Region extends string = string> extends Item {
  readonly kind: 'yes-no';
  /** Points where it is. */
  readonly yes: PointsByRegion<Region>;
  /** Points where it is not. */
  readonly no: PointsByRegion<Region>;
}

/** An item of a table of points. */
export type PointItem<Region extends string = string> = ChoiceItem<Region> | BandedItem<Region> | YesNoItem<Region>;

/**
 * A table of points, such as that of form B1. The official tables are not part of this package, because no source here has them:
 * a caller who has them brings them as such data.
 */
export interface PointTable<Region extends string = string> {
  /** Id. */
  readonly id: string;
  /** Name. */
  readonly name?: LocalizedText;
  /** The regions whose points differ. */
  readonly regions: readonly Region[];
  /** The items, in the order of the form. */
  readonly items: readonly PointItem<Region>[];
}

/** What can be answered to an item. */
type AnswerTo<One extends PointItem> = One extends ChoiceItem
  ? One['options'][number]['code']
  : One extends YesNoItem
    ? boolean
    : number;

/** Answers to the items of a table, by their codes. What is absent or `undefined` is unknown. */
export type PointAnswers<Table extends PointTable = PointTable> = {
  readonly [One in Table['items'][number] as One['code']]?: AnswerTo<One> | undefined;
};

type OwnFieldsOf<Kind extends PointItem['kind']> = FieldsOf<Omit<PointItem & { readonly kind: Kind }, 'kind'>>;

/** What some item has, as far as it could be read. */
interface Parts {
  readonly kind?: string;
  readonly options?: readonly ({ readonly points?: PointsByRegion } | undefined)[];
  readonly bands?: readonly (ReadOf<PointBand> | undefined)[];
  readonly yes?: PointsByRegion;
  readonly no?: PointsByRegion;
}

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
  failAll('invalid-point-table', table, issues);
  return frozenCopy(read) as Table;
}

/**
 * A table of points, but for what holds between its fields.
 *
 * @internal
 */
export function pointTableShape(): Shape {
  const name = localizedText();
  const code: Shape = { kind: 'code' };
  const points: Shape = { kind: 'record', of: { kind: 'count' }, most: mostRegions };
  const upTo = recordOf<NonNullable<PointBand['upTo']>>({ value: { kind: 'amount' }, operator: oneOf(boundOperators) });
  const bands = listOf(recordOf<PointBand>({ 'upTo?': upTo, points }), { least: 1 });
  const options = listOf(recordOf<PointOption>({ code, 'name?': name, points }), some);
  const members: { readonly [Kind in PointItem['kind']]: OwnFieldsOf<Kind> } = {
    choice: { code, 'name?': name, options },
    count: { code, 'name?': name, bands },
    number: { code, 'name?': name, bands },
    'yes-no': { code, 'name?': name, yes: points, no: points },
  };
  return recordOf<PointTable>({
    id: { kind: 'text' },
    'name?': name,
    regions: listOf(code, { least: 1, most: mostRegions, unique: {} }),
    items: listOf({ kind: 'tagged', tag: 'kind', members }, some),
  });
}

/** Reads what should be a table of points, with every issue of it. */
function readPointTable(value: unknown): { readonly read: PointTable; readonly issues: readonly Issue[] } {
  return readWithRules<PointTable>(pointTableShape(), value, ({ regions, items = [] }, report) => {
    for (const [index, item] of (items as readonly (Parts | undefined)[]).entries()) {
      const path = `items[${index}]`;
      const bands = item?.bands ?? [];
      const checkPoints = (points: ReadOf<PointsByRegion> | undefined, at: string): void =>
        checkEach(points, `${path}.${at}`, regions, 'unknown-field', report);
      checkPoints(item?.yes, 'yes');
      checkPoints(item?.no, 'no');
      item?.options?.forEach((option, place) => checkPoints(option?.points, `options[${place}].points`));
      bands.forEach((band, place) => checkPoints(band?.points, `bands[${place}].points`));
      checkBounds(bands, `${path}.bands`, boundOf, report, item?.kind === 'count');
    }
  });
}

const some = { least: 1, unique: { field: 'code' } };

function boundOf({ value, operator }: ReadOf<NonNullable<PointBand['upTo']>>): readonly BoundAmount[] {
  return [{ at: 'value', value: operator && value, includes: operator === '<=' }];
}
