import { refuse } from '../../foundation/errors/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { PovertyStandard } from '../../law/index.ts';
import type { ExplainContext } from '../explain-context.ts';
import type { CommonWords } from './common-words.ts';

/** In which words something is told, and what it is about, as far as that was given. */
export interface Telling {
  /** The words that every sentence may need. */
  readonly common: CommonWords;
  /** The standard whose own names, acts and gaps are told. */
  readonly standard: PovertyStandard | undefined;
  /** Ids of the members, in the order of the household; without them a member is told by its place. */
  readonly members?: readonly string[] | undefined;
}

/** How a result is told; one under a standard only with that standard. */
export function tellingOf(common: CommonWords, context: ExplainContext, id?: string): Telling {
  const { standard, household } = own(context);
  if (standard && id !== undefined && standard.id !== id) {
    refuse('invalid-value', 'context.standard.id', standard.id, { kind: 'standard-of-the-result', than: id });
  }
  return own({ common, standard, members: household?.members.map(({ id: member }) => member) });
}
