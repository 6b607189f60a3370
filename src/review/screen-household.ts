import { refuse } from '../foundation/errors/index.ts';
import { own, readFields, readIfKnown, readOneOf, requireArgument, within } from '../foundation/input/index.ts';
import { type MissingPath, outcomesOf } from '../foundation/unknown.ts';
import type { ReviewProcedure, ScreeningRule } from '../law/index.ts';
import { screeningSource } from '../law/review-procedure.ts';
import {
  type CriteriaReason,
  screenedReviews,
  type Screening,
  type ScreeningFacts,
  screeningOutcomes,
} from './screening.ts';

/**
 * Decides by form A whether a household is scored with form B, or screened out because it meets too many criteria.
 *
 * The criteria themselves are the caller's: no source here has them. Criteria that are unknown leave the screening open only as long as
 * they can decide.
 *
 * @param facts - the kind of review, the criteria of the form, and the decision of the local authority
 * @param procedure - the procedure, such as {@link review2022}
 * @returns the outcome, or which criteria are missing
 * @throws PovertyStandardError `not-in-standard` where the procedure has no form A, does not exempt an exit from it, or does not let
 *   the local authority decide; `invalid-value`, also for more criteria than the form has; `missing-value`, also where there is no
 *   procedure; `unknown-field`
 *
 * @example
 * ```ts
 * const criteria = { car: false, pension: true, solidHouse: true, airConditioner: true, shop: true };
 * screenHousehold({ review: 'entry', criteria }, review2022).outcome; // => 'screened-out'
 *
 * const partly = screenHousehold({ review: 'entry', criteria: { ...criteria, shop: undefined } }, review2022);
 * partly.missing; // => [{ path: 'criteria.shop' }, { path: 'criteria' }]
 * screenHousehold({ review: 'exit' }, review2022).outcome; // => 'scored'
 * ```
 */
export function screenHousehold(facts: ScreeningFacts, procedure: ReviewProcedure): Screening {
  requireArgument(facts, 'facts');
  requireArgument(procedure, 'procedure');
  const { id, screening } = own(procedure);
  if (!screening) {
    return refuse('not-in-standard', 'procedure', id, { kind: 'procedure-with-form-a' });
  }
  const fields = readFields(facts, '', ['review', 'criteria', 'authority']);
  const review = readOneOf(fields.get('review'), 'review', screenedReviews);
  const authority = readIfKnown(fields.get('authority'), 'authority', screeningOutcomes);
  const { reason, missing } = compareCriteria(fields.get('criteria') ?? {}, screening, procedure);
  const kind = 'screening';
  if (authority) {
    if (!own(screening).authorityMayOverride) {
      refuse('not-in-standard', 'authority', authority, {
        kind: 'no-decision-of-the-authority-under-the-procedure',
        than: id,
      });
    }
    const source = screeningSource(procedure, screening, 'authorityMayOverride');
    return { kind, decided: true, outcome: authority, reasons: [{ kind: 'authority', ...source }] };
  }
  if (review === 'exit') {
    if (!own(screening).exitByFormBOnly) {
      refuse('not-in-standard', 'review', review, { kind: 'one-of', values: ['entry'] });
    }
    const source = screeningSource(procedure, screening, 'exitByFormBOnly');
    return { kind, decided: true, outcome: 'scored', reasons: [{ kind: 'exit-review', ...source }] };
  }
  const { operator } = own(reason);
  return operator
    ? { kind, decided: true, outcome: operator === '<' ? 'scored' : 'screened-out', reasons: [reason] }
    : { kind, decided: false, possible: screeningOutcomes, missing, gaps: [], reasons: [reason] };
}

/** The number of criteria met against the bound, and the criteria that are unknown. */
function compareCriteria(
  criteria: unknown,
  screening: ScreeningRule,
  procedure: ReviewProcedure,
): { reason: CriteriaReason; missing: MissingPath[] } {
  const { criteria: all, screenedOutFrom: bound } = screening;
  const given = readFields(criteria, 'criteria');
  const answers = [...given].map(([name, met]) => readIfKnown(met, within('criteria', name), [true, false]));
  if (given.size > all) {
    refuse('invalid-value', 'criteria', criteria, { kind: 'object', most: all });
  }
  const met = answers.filter((answer) => answer === true).length;
  const most = all - answers.filter((answer) => answer === false).length;
  // The least and the most stand for all numbers between. While they do not settle it, each criterion that is unknown can.
  const { possible } = outcomesOf({ number: [met, most] }, ({ number }) => [
    number >= bound ? ('>=' as const) : ('<' as const),
  ]);
  const [operator, another] = possible;
  const source = screeningSource(procedure, screening, 'screenedOutFrom');
  return {
    reason: { kind: 'criteria', met, most, ...(operator && !another && { operator }), bound, ...source },
    missing: [
      ...[...given.keys()]
        .filter((name) => given.get(name) === undefined)
        .map((name) => ({ path: within('criteria', name) })),
      ...(given.size < all ? [{ path: 'criteria' }] : []),
    ],
  };
}
