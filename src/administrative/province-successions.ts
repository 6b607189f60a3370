import { freezeDeep } from '../foundation/frozen.ts';
import type { ActId, Succession } from '../law/index.ts';
import { type Mergers, mergers2025 } from '../law/provinces/mergers-2025.ts';

/**
 * Which of the 63 provinces went into which of the 34, all of their territory and people: Resolution 202/2025/QH15, whose map agrees in
 * three publications. The eleven provinces that stayed as they were have no succession.
 */
export const provinceSuccessions: readonly Succession<'province', ActId>[] = /* @__PURE__ */ successionsOf(mergers2025);

/** One succession for each unit that goes into another, whole. */
function successionsOf({ act, on, into }: Mergers): readonly Succession<'province', ActId>[] {
  const whole = { territory: 'whole', people: 'whole' } as const;
  return freezeDeep<readonly Succession<'province', ActId>[]>(
    into.flatMap(([to, parts]) => parts.map((from) => ({ level: 'province', from, to, on, ...whole, act }) as const)),
  );
}
