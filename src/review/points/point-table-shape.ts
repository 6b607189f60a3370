import { mostRegions } from '../../foundation/limits.ts';
import { type FieldsOf, listOf, oneOf, recordOf, type Shape } from '../../foundation/shape/index.ts';
import { boundOperators } from '../../law/poverty-standard.ts';
import { localizedText } from '../../law/source.ts';
import type { PointBand, PointItem, PointOption, PointTable } from '../point-table.ts';

type OwnFieldsOf<Kind extends PointItem['kind']> = FieldsOf<Omit<PointItem & { readonly kind: Kind }, 'kind'>>;

/** A table of points, but for what holds between its fields. */
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

const some = { least: 1, unique: { field: 'code' } };
