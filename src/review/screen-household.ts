import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { own, readFields, readIfKnown, readOneOf, requireArgument, joinPath } from '../foundation/input/index.ts';
import { type MissingPath, type OpenResult, outcomesOf } from '../foundation/unknown.ts';
import type { Citation, ReviewProcedure, ScreeningRule } from '../law/index.ts';
import { screeningSource } from '../law/review-procedure.ts';
import type { Evidence } from '../vocabulary/index.ts';

const outcomes = ['scored', 'screened-out'] as const;

/** Whether a household is scored with form B. */
export type ScreeningOutcome = (typeof outcomes)[number];

/** Both reviews in which form A can be asked for. */
const screenedReviews = ['entry', 'exit'] as const;

/** What form A says of a household. */
export interface ScreeningFacts {
  /** Whether the household asks to be on a list, or may leave the one that it is on. */
  readonly review: (typeof screenedReviews)[number];
  /** Whether it meets each criterion of the form, by names of the caller; a criterion that is absent or `undefined` is unknown. */
  readonly criteria?: Readonly<Record<string, boolean | undefined>> | undefined;
  /** What the local authority decided against the form; absent where it left it at that. */
  readonly authority?: ScreeningOutcome | undefined;
}

/** The criteria of the form against the bound. */
export interface CriteriaReason {
  /** Tells this reason from the other. */
  readonly kind: 'criteria';
  /** Number of criteria met. */
  readonly met: number;
  /** Number of criteria met if all that are unknown were met too. */
  readonly most: number;
  /** How every possible number stands to the bound; absent while that is open. */
  readonly operator?: '>=' | '<';
  /** Number of criteria from which a household is screened out. */
  readonly bound: number;
  /** Where the bound stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** What decides in place of the criteria: that an exit is reviewed by form B only, or the local authority. */
export interface ScreeningRuleReason {
  /** What decides. */
  readonly kind: 'exit-review' | 'authority';
  /** Where the rule stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** The screening is settled. */
export interface DecidedScreening {
  /** What is told. */
  readonly kind: 'screening';
  /** One outcome alone is possible. */
  readonly decided: true;
  /** Whether the household is scored. */
  readonly outcome: ScreeningOutcome;
  /** What decided. */
  readonly reasons: readonly [CriteriaReason | ScreeningRuleReason];
}

/**
 * The screening is not settled by the criteria that are known: both outcomes are possible. Missing are the criteria that are unknown, and
 * `criteria` for those that were not named.
 */
export interface UndecidedScreening extends OpenResult<'screening', readonly ScreeningOutcome[]> {
  /** How far the criteria are known. */
  readonly reasons: readonly [CriteriaReason];
}

/** The screening of a household by form A. */
export type Screening = DecidedScreening | UndecidedScreening;

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
    return fail('not-in-standard', 'procedure', id, { kind: 'procedure-with-form-a' });
  }
  const fields = readFields(facts, '', ['review', 'criteria', 'authority']);
  const review = readOneOf(fields.get('review'), 'review', screenedReviews);
  const authority = readIfKnown(fields.get('authority'), 'authority', screeningOutcomes);
  const { reason, missing } = compareCriteria(fields.get('criteria') ?? {}, screening, procedure);
  const kind = 'screening';
  if (authority) {
    if (!own(screening).authorityMayOverride) {
      fail('not-in-standard', 'authority', authority, {
        kind: 'no-decision-of-the-authority-under-the-procedure',
        than: id,
      });
    }
    const source = screeningSource(procedure, screening, 'authorityMayOverride');
    return { kind, decided: true, outcome: authority, reasons: [{ kind: 'authority', ...source }] };
  }
  if (review === 'exit') {
    if (!own(screening).exitByFormBOnly) {
      fail('not-in-standard', 'review', review, { kind: 'one-of', values: ['entry'] });
    }
    const source = screeningSource(procedure, screening, 'exitByFormBOnly');
    return { kind, decided: true, outcome: 'scored', reasons: [{ kind: 'exit-review', ...source }] };
  }
  const { operator } = own(reason);
  return operator
    ? { kind, decided: true, outcome: operator === '<' ? 'scored' : 'screened-out', reasons: [reason] }
    : { kind, decided: false, possible: screeningOutcomes, missing, gaps: [], reasons: [reason] };
}

/** Both outcomes. */
export const screeningOutcomes: readonly ScreeningOutcome[] = /* @__PURE__ */ freezeDeep(outcomes);

/** The number of criteria met against the bound, and the criteria that are unknown. */
function compareCriteria(
  criteria: unknown,
  screening: ScreeningRule,
  procedure: ReviewProcedure,
): { reason: CriteriaReason; missing: MissingPath[] } {
  const { criteria: all, screenedOutFrom: bound } = screening;
  const given = readFields(criteria, 'criteria');
  const answers = [...given].map(([name, met]) => readIfKnown(met, joinPath('criteria', name), [true, false]));
  if (given.size > all) {
    fail('invalid-value', 'criteria', criteria, { kind: 'object', most: all });
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
        .map((name) => ({ path: joinPath('criteria', name) })),
      ...(given.size < all ? [{ path: 'criteria' }] : []),
    ],
  };
}
