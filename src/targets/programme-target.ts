import { refuse } from '../foundation/errors/index.ts';
import { programmeTargets } from './programme-targets.ts';
import type { Target } from './target.ts';

/**
 * The encoded target of a name.
 *
 * @param id - such as `qd-90-2022/poor`; {@link programmeTargets} has them all
 * @throws PovertyStandardError `unknown-reference` for a name that no programme has
 *
 * @example
 * ```ts
 * programmeTarget('qd-90-2022/poor').bound; // => { value: '1', included: true, exceededBeyond: '1.5' }
 * programmeTarget('qd-90-2022/rich'); // throws unknown-reference
 * ```
 */
export function programmeTarget(id: string): Target {
  const targets = programmeTargets.flatMap((programme) => programme.targets);
  return (
    targets.find((target) => target.id === id) ??
    refuse('unknown-reference', 'id', id, { kind: 'one-of', values: targets.map((target) => target.id) })
  );
}
