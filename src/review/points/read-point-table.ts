import type { Issue } from '../../foundation/errors/index.ts';
import { type BoundAmount, checkBounds, checkEach, type ReadOf, readWithRules } from '../../foundation/input/rules.ts';
import type { PointBand, PointsByRegion, PointTable } from '../point-table.ts';
import { pointTableShape } from './point-table-shape.ts';

/** What some item has, as far as it could be read. */
interface Parts {
  readonly kind?: string;
  readonly options?: readonly ({ readonly points?: PointsByRegion } | undefined)[];
  readonly bands?: readonly (ReadOf<PointBand> | undefined)[];
  readonly yes?: PointsByRegion;
  readonly no?: PointsByRegion;
}

/** Reads what should be a table of points, with every issue of it. */
export function readPointTable(value: unknown): { readonly read: PointTable; readonly issues: readonly Issue[] } {
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

function boundOf({ value, operator }: ReadOf<NonNullable<PointBand['upTo']>>): readonly BoundAmount[] {
  return [{ at: 'value', value: operator && value, includes: operator === '<=' }];
}
