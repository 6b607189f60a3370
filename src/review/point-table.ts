import { type Issue, failAll } from '../foundation/errors/index.ts';
import { frozenCopy } from '../foundation/frozen.ts';
import { type BoundAmount, checkBounds, checkEach, type ReadOf, readWithRules } from '../foundation/input/rules.ts';
import { mostRegions } from '../foundation/limits.ts';
import { type FieldsOf, listOf, oneOf, recordOf, type Shape } from '../foundation/shape/index.ts';
import type { BoundOperator } from '../law/index.ts';
import { boundOperators } from '../law/poverty-standard.ts';
import { localizedText } from '../law/source.ts';
import type { LocalizedText } from '../vocabulary/index.ts';

/** Points by region of the table, whole numbers from 0. */
export type PointsByRegion<Region extends string = string> = Readonly<Record<Region, number>>;

/** A possible answer to a choice. */
export interface PointOption<Region extends string = string> {
  /** Code, unique within the item. */
  readonly code: string;
  /** Name in Vietnamese and English; absent if the caller gives none. */
  readonly name?: LocalizedText;
  /** Points for this answer. */
  readonly points: PointsByRegion<Region>;
}

/** A band of numbers: above the bound of the band before, up to its own bound. */
export interface PointBand<Region extends string = string> {
  /** Upper bound; absent in the last band alone. */
  readonly upTo?: {
    /** The bound. */
    readonly value: number;
    /** `<=` if the bound itself belongs to the band, `<` if not. */
    readonly operator: BoundOperator;
  };
  /** Points for a number in this band. */
  readonly points: PointsByRegion<Region>;
}

/** The fields that all items share. */
interface Item {
  /** Code, unique within the table. */
  readonly code: string;
  /** Name in Vietnamese and English; absent if the caller gives none. */
  readonly name?: LocalizedText;
}

/** An item with a choice of answers. */
export interface ChoiceItem<Region extends string = string> extends Item {
  readonly kind: 'choice';
  /** The possible answers, at least one. */
  readonly options: readonly PointOption<Region>[];
}

/** An item answered by a number: a count, as of members, or any number, as of square metres. */
export interface BandedItem<Region extends string = string> extends Item {
  /** `count` for whole numbers, `number` for any number from 0. */
  readonly kind: 'count' | 'number';
  /** The bands, ascending; the first begins at 0. */
  readonly bands: readonly PointBand<Region>[];
}

/** A yes/no item. */
export interface YesNoItem<Region extends string = string> extends Item {
  readonly kind: 'yes-no';
  /** Points for yes. */
  readonly yes: PointsByRegion<Region>;
  /** Points for no. */
  readonly no: PointsByRegion<Region>;
}

/** An item of a table of points. */
export type PointItem<Region extends string = string> = ChoiceItem<Region> | BandedItem<Region> | YesNoItem<Region>;

/**
 * A table of points, such as that of form B1. The official tables are not part of this package, because no source here has them;
 * callers supply them as data of this type.
 */
export interface PointTable<Region extends string = string> {
  /** Id of the table. */
  readonly id: string;
  /** Name in Vietnamese and English; absent if the caller gives none. */
  readonly name?: LocalizedText;
  /** Codes of the regions, each with points of its own. */
  readonly regions: readonly Region[];
  /** The items, in the order of the form. */
  readonly items: readonly PointItem<Region>[];
}

/** The possible answers to an item. */
type AnswerTo<AnItem extends PointItem> = AnItem extends ChoiceItem
  ? AnItem['options'][number]['code']
  : AnItem extends YesNoItem
    ? boolean
    : number;

/** Answers to the items of a table, by code. An answer that is absent or `undefined` is unknown. */
export type PointAnswers<Table extends PointTable = PointTable> = {
  readonly [AnItem in Table['items'][number] as AnItem['code']]?: AnswerTo<AnItem> | undefined;
};

type OwnFieldsOf<Kind extends PointItem['kind']> = FieldsOf<Omit<PointItem & { readonly kind: Kind }, 'kind'>>;

/** The fields of a partly read item of any kind. */
interface ReadItem {
  readonly kind?: string;
  readonly options?: readonly ({ readonly points?: PointsByRegion } | undefined)[];
  readonly bands?: readonly (ReadOf<PointBand> | undefined)[];
  readonly yes?: PointsByRegion;
  readonly no?: PointsByRegion;
}

/**
 * Defines a table of points, such as that of form B1 in the circular in force. It is checked as a whole and returned as a frozen copy,
 * with its items, answers and regions known to the type.
 *
 * The checks: fields and their types, where null counts as absent; unique codes; whole points from 0 for exactly the regions of the
 * table in every answer; ascending bounds of bands, of which the last alone has no bound; at most 100 regions, and 1 000 items, options of
 * an item or bands.
 *
 * @param table - the table
 * @returns a deeply frozen copy, which therefore stays valid
 * @throws PovertyStandardError `invalid-point-table`, which counts the issues by code; `details.issues` lists them
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
 * The shape of a table of points, without the rules between its fields.
 *
 * @internal
 */
export function pointTableShape(): Shape {
  const name = localizedText();
  const code: Shape = { kind: 'code' };
  const points: Shape = { kind: 'record', of: { kind: 'count' }, most: mostRegions };
  const upTo = recordOf<NonNullable<PointBand['upTo']>>({ value: { kind: 'amount' }, operator: oneOf(boundOperators) });
  const bands = listOf(recordOf<PointBand>({ 'upTo?': upTo, points }), { least: 1 });
  const options = listOf(recordOf<PointOption>({ code, 'name?': name, points }), withUniqueCodes);
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
    items: listOf({ kind: 'tagged', tag: 'kind', members }, withUniqueCodes),
  });
}

/** Reads a table of points with every issue. */
function readPointTable(value: unknown): { readonly read: PointTable; readonly issues: readonly Issue[] } {
  return readWithRules<PointTable>(pointTableShape(), value, ({ regions, items = [] }, report) => {
    for (const [index, item] of (items as readonly (ReadItem | undefined)[]).entries()) {
      const path = `items[${index}]`;
      const bands = item?.bands ?? [];
      const checkPoints = (points: ReadOf<PointsByRegion> | undefined, location: string): void =>
        checkEach(points, `${path}.${location}`, regions, 'unknown-field', report);
      checkPoints(item?.yes, 'yes');
      checkPoints(item?.no, 'no');
      item?.options?.forEach((option, optionIndex) => checkPoints(option?.points, `options[${optionIndex}].points`));
      bands.forEach((band, bandIndex) => checkPoints(band?.points, `bands[${bandIndex}].points`));
      checkBounds(bands, `${path}.bands`, boundOf, report, item?.kind === 'count');
    }
  });
}

/** At least one element, with a unique code each. */
const withUniqueCodes = { least: 1, unique: { field: 'code' } };

function boundOf({ value, operator }: ReadOf<NonNullable<PointBand['upTo']>>): readonly BoundAmount[] {
  return [{ at: 'value', value: operator && value, includes: operator === '<=' }];
}
