import type { BoundOperator } from '../law/index.ts';
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
