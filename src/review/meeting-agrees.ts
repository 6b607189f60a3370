import { refuse } from '../foundation/errors/index.ts';
import { own, readCount, readFields, requireArgument } from '../foundation/input/index.ts';
import type { ReviewProcedure } from '../law/index.ts';

/** The agreement of a meeting. */
export interface MeetingVote {
  /** Persons who agree with the result. */
  readonly agreeing: number;
  /** Persons among whom agreement is counted. */
  readonly persons: number;
}

/**
 * Whether the meeting of a village accepts the result of a review. The share is compared exactly; half is enough where the law says so.
 *
 * @param vote - those who agree, and all of whom they are a part
 * @param procedure - the procedure, such as {@link review2022}
 * @throws PovertyStandardError `not-in-standard` where the procedure does not tell the share; `division-by-zero` where nobody is
 *   counted; `invalid-value` for more who agree than there are; `missing-value`, also where there is no procedure;
 *   `invalid-number`, `negative-value`, `fractional-count`, `unknown-field`
 *
 * @example
 * ```ts
 * meetingAgrees({ agreeing: 20, persons: 40 }, review2022); // => true
 * meetingAgrees({ agreeing: 20, persons: 41 }, review2022); // => false
 * ```
 */
export function meetingAgrees(vote: MeetingVote, procedure: ReviewProcedure): boolean {
  requireArgument(vote, 'vote');
  requireArgument(procedure, 'procedure');
  const { id, meetingAgreementPercent } = own(procedure);
  if (meetingAgreementPercent === undefined) {
    return refuse('not-in-standard', 'procedure', id, { kind: 'procedure-with-a-share-of-agreement' });
  }
  const fields = readFields(vote, '', ['agreeing', 'persons']);
  const agreeing = readCount(fields.get('agreeing'), 'agreeing');
  const persons = readCount(fields.get('persons'), 'persons');
  if (persons === 0) {
    refuse('division-by-zero', 'persons', persons, { kind: 'whole-number', least: 1 });
  }
  if (agreeing > persons) {
    refuse('invalid-value', 'agreeing', agreeing, { kind: 'whole-number', least: 0, most: persons });
  }
  return agreeing * 100 >= meetingAgreementPercent * persons;
}
