import type { Answer } from '../../foundation/unknown.ts';
import type { ThingReason } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import { observedFacts } from './observed-facts.ts';

/** A judgement by things of the household; they are named once it is decided. */
export function decidedBy(
  deprived: Answer,
  facts: Readonly<Record<string, unknown>>,
  details: Pick<ThingReason, 'accepted' | 'members'>,
): Judgement {
  return {
    deprived,
    reasons: typeof deprived === 'boolean' ? [{ kind: 'thing', observed: observedFacts(facts), ...details }] : [],
  };
}
