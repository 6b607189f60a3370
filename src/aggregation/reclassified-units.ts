import type { CivilDate } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { readOrFail } from '../foundation/shape/index.ts';
import type { Settlement, UnitKey, UnitState } from '../law/index.ts';
import { indexOf } from '../units/create-registry.ts';
import { settlementOf, unitKeyOf, type Registry } from '../units/index.ts';
import { holdingOn } from '../units/registry-index.ts';
import { forwardConverter } from './crosswalk.ts';

/** A commune-level unit whose people are rural on one day and urban on another, or whose class is open on one of them, though nobody moved. */
export interface ReclassifiedUnit {
  /** A reclassified unit. */
  readonly kind: 'reclassified-unit';
  /** The unit on the first day. */
  readonly unit: UnitKey<'commune'>;
  /** Its name on that day. */
  readonly name: string;
  /** Its class on that day. */
  readonly from: Exclude<Settlement, 'mixed'>;
  /** The units to which it belongs on the other day, at least in part, each with its class; more than one where it was split. */
  readonly to: readonly {
    /** The unit. */
    readonly unit: UnitKey<'commune'>;
    /** Its name. */
    readonly name: string;
    /** Its class. */
    readonly area: Exclude<Settlement, 'mixed'>;
  }[];
}

/**
 * Lists the commune-level units whose rural or urban class changed from one day to another without anybody moving: a xã that became part
 * of a phường, a thị trấn that became part of a xã. The income line of their households changed with it, so a change of a rate over these
 * days is not only one of poverty.
 *
 * @param registry - the units and their successions
 * @param days - the two days
 * @returns in the order of their codes; a unit that goes on in its class is not listed, nor one of whose end nothing is known
 * @throws PovertyStandardError `wrong-order` where the second day is before the first; `invalid-date`, `missing-value`, `invalid-value`,
 *   `unknown-field`; for the registry as {@link unitAt}
 *
 * @example
 * ```ts
 * const registry = createRegistry({
 *   units: [
 *     ...provinces,
 *     { level: 'district', code: '178', name: 'Lạng Sơn', type: 'provincial-city', parent: '20', from: '2008-08-01', until: '2025-06-30' },
 *     { level: 'commune', code: '05986', name: 'Hoàng Đồng', type: 'commune', parent: '178', from: '2008-08-01', until: '2025-06-30' },
 *     { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' },
 *   ],
 *   successions: [{ level: 'commune', from: '05986', to: '05986', on: '2025-07-01', territory: 'whole' }],
 * });
 * findReclassified(registry, { from: '2025-06-30', to: '2025-07-01' }).map(({ name, from, to }) => [name, from, to.map(({ name, area }) => [name, area])]);
 * // => [['Hoàng Đồng', 'rural', [['Tam Thanh', 'urban']]]]
 * ```
 */
export function findReclassified(
  registry: Registry,
  days: { readonly from: CivilDate; readonly to: CivilDate },
): ReclassifiedUnit[] {
  const index = indexOf(registry);
  const { from, to } = readOrFail(
    { kind: 'object', fields: { from: { kind: 'date' }, to: { kind: 'date' } } },
    days,
    'days',
  ) as typeof days;
  if (to < from) {
    fail('wrong-order', 'days.to', to, { kind: 'date-not-before', than: from });
  }
  const policy = { followsPeople: false, weights: new Map() };
  const { targetsOf } = forwardConverter(index, { from, to, level: undefined }, policy);
  return index.states.commune.lists
    .flatMap((states) => holdingOn(states, from) ?? [])
    .map((state): ReclassifiedUnit => {
      const unit = state as UnitState<'commune'>;
      const later = [...new Set(targetsOf(state))] as UnitState<'commune'>[];
      return {
        kind: 'reclassified-unit',
        unit: unitKeyOf(unit),
        name: unit.name,
        from: settlementOf(unit),
        to: later.map((one) => ({ unit: unitKeyOf(one), name: one.name, area: settlementOf(one) })),
      };
    })
    .filter((one) => one.to.some(({ area }) => area !== one.from))
    .sort((one, other) => (one.unit.code < other.unit.code ? -1 : 1));
}
