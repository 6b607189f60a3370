import type { CivilDate } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { readOrFail } from '../foundation/shape/index.ts';
import type { Settlement, UnitKey, UnitState } from '../law/index.ts';
import { indexOf } from '../units/create-registry.ts';
import { settlementOf, unitKeyOf, type Registry } from '../units/index.ts';
import { holdingOn } from '../units/registry-index.ts';
import { forwardConverter } from './crosswalk.ts';

/** A commune-level unit whose rural or urban class differs between two days, or is undetermined on either, although nobody moved. */
export interface ReclassifiedUnit {
  /** Always `reclassified-unit`. */
  readonly kind: 'reclassified-unit';
  /** The unit on the first day. */
  readonly unit: UnitKey<'commune'>;
  /** Name on the first day. */
  readonly name: string;
  /** Class on the first day. */
  readonly from: Exclude<Settlement, 'mixed'>;
  /** The units to which it belongs on the second day, at least in part; several if it was split. */
  readonly to: readonly {
    /** The unit on the second day. */
    readonly unit: UnitKey<'commune'>;
    /** Name on the second day. */
    readonly name: string;
    /** Class on the second day. */
    readonly area: Exclude<Settlement, 'mixed'>;
  }[];
}

/**
 * Lists the commune-level units whose rural or urban class changed between two days without anybody moving: a xã that became part of a
 * phường, a thị trấn that became part of a xã. The income line of their households changed with it, so a change of a rate between these
 * days is not a change of poverty alone.
 *
 * @param registry - the units and their successions
 * @param days - the two days
 * @returns the units in the order of their codes, without units that keep their class and units whose successors are unknown
 * @throws PovertyStandardError `wrong-order` if the second day is before the first; `invalid-date`, `missing-value`, `invalid-value`,
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
      const targets = [...new Set(targetsOf(state))] as UnitState<'commune'>[];
      return {
        kind: 'reclassified-unit',
        unit: unitKeyOf(unit),
        name: unit.name,
        from: settlementOf(unit),
        to: targets.map((target) => ({ unit: unitKeyOf(target), name: target.name, area: settlementOf(target) })),
      };
    })
    .filter((candidate) => candidate.to.some(({ area }) => area !== candidate.from))
    .sort((first, second) => (first.unit.code < second.unit.code ? -1 : 1));
}
