import { freezeDeep } from '../foundation/frozen/index.ts';
import { own } from '../foundation/reading/index.ts';
import type { PovertyStandard } from './poverty-standard.ts';
import { type OwnSource, type Source, sourceOf } from './source.ts';
import type { StandardRows } from './standard-rows.ts';

/** Fields whose value is given its source. A row with a `from`, a period or an outcome, has one source as a whole. */
const attested: readonly string[] = ['cutOff', 'amounts', 'operator', 'rule', 'pointsPerIndicator'];

/** A row as it is printed, or a part of one. */
interface Row {
  readonly source?: OwnSource;
  readonly operatorSource?: OwnSource;
  [field: string]: unknown;
}

/**
 * A standard whose every value says where it stands, from rows that say only in what it differs from its section: what evaluation and
 * callers are given. It is done once, when the standard is imported, in a walk over some sixty values; evaluation would otherwise have to
 * put sources together for each household, and a standard of one’s own would have another form than those that are shipped.
 */
export function expandStandard<Indicator extends string, Area extends string>(
  given: StandardRows<Indicator, Area>,
): PovertyStandard<Indicator, Area, never> {
  const { sources, ...rows } = given;
  const sections = own<Partial<Record<string, Source>>>({ ...sources });
  const expand = (part: unknown, section: Source): unknown => {
    if (typeof part !== 'object') {
      return part;
    }
    if (Array.isArray(part)) {
      return part.map((element) => expand(element, section));
    }
    const { source, operatorSource = source, ...row }: Row = own(part as Row);
    return Object.fromEntries(
      Object.entries(row).flatMap(([field, value]): (readonly [string, unknown])[] => {
        const place = sections[field] ?? section;
        const read = attested.includes(field)
          ? { value, ...sourceOf(place, field === 'operator' ? operatorSource : source) }
          : expand(value, place);
        return [
          [field, read],
          ...(field === 'from' ? Object.entries(sourceOf(section, source)) : []),
          // The law counts indicators, and weighs none.
          ...(field === 'rule' ? [['weight', 1] as const] : []),
        ];
      }),
    );
  };
  return freezeDeep(expand(rows, sources.standard) as PovertyStandard<Indicator, Area, never>);
}
