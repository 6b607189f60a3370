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

/** The kinds of review: for entry to a list, or exit from it. */
const screenedReviews = ['entry', 'exit'] as const;

/** The answers of a household to form A. */
export interface ScreeningFacts {
  /** `entry` for a household that asks to be on a list, `exit` for a household that may leave it. */
  readonly review: (typeof screenedReviews)[number];
  /** Whether the household meets each criterion of the form, by names of the caller; a criterion that is absent or `undefined` is unknown. */
  readonly criteria?: Readonly<Record<string, boolean | undefined>> | undefined;
  /** Decision of the local authority that overrides the form; absent without such a decision. */
  readonly authority?: ScreeningOutcome | undefined;
}

/** The number of criteria met against the bound. */
export interface CriteriaReason {
  /** Always `criteria`. */
  readonly kind: 'criteria';
  /** Number of criteria met. */
  readonly met: number;
  /** Number of criteria met if every unknown criterion were met. */
  readonly most: number;
  /** Relation of the number to the bound; absent while unknown criteria could change it. */
  readonly operator?: '>=' | '<';
  /** Number of criteria from which a household is screened out. */
  readonly bound: number;
  /** Source of the bound. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/** A rule that decides instead of the criteria: an exit is reviewed by form B alone, or the local authority decides. */
export interface ScreeningRuleReason {
  /** The rule that decides. */
  readonly kind: 'exit-review' | 'authority';
  /** Source of the rule. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/** A decided screening. */
export interface DecidedScreening {
  /** Always `screening`. */
  readonly kind: 'screening';
  /** Always `true`: a single outcome is possible. */
  readonly decided: true;
  /** Whether the household is scored. */
  readonly outcome: ScreeningOutcome;
  /** The deciding reason. */
  readonly reasons: readonly [CriteriaReason | ScreeningRuleReason];
}

/**
 * A screening that the known criteria do not decide: both outcomes are possible. `missing` lists the unknown criteria, and `criteria` if
 * fewer criteria are named than the form has.
 */
export interface UndecidedScreening extends OpenResult<'screening', readonly ScreeningOutcome[]> {
  /** The criteria known so far against the bound. */
  readonly reasons: readonly [CriteriaReason];
}

/** The screening of a household by form A. */
export type Screening = DecidedScreening | UndecidedScreening;

/**
 * Decides by form A whether a household is scored with form B, or screened out because it meets too many criteria.
 *
 * The caller names the criteria, because no source here has them. Unknown criteria leave the screening undecided only as long as they
 * can decide.
 *
 * @param facts - the kind of review, the criteria of the form, and the decision of the local authority
 * @param procedure - the procedure, such as {@link review2022}
 * @returns the outcome, or the missing criteria
 * @throws PovertyStandardError `not-in-standard` where the procedure has no form A, does not exempt an exit from it, or does not let
 *   the local authority decide; `invalid-value`, also for more criteria than the form has; `missing-value`, also for an absent
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

/** Compares the number of criteria met with the bound, and lists the unknown criteria. */
function compareCriteria(
  criteria: unknown,
  screening: ScreeningRule,
  procedure: ReviewProcedure,
): { reason: CriteriaReason; missing: MissingPath[] } {
  const { criteria: criteriaOfForm, screenedOutFrom: bound } = screening;
  const given = readFields(criteria, 'criteria');
  const answers = [...given].map(([name, met]) => readIfKnown(met, joinPath('criteria', name), [true, false]));
  if (given.size > criteriaOfForm) {
    fail('invalid-value', 'criteria', criteria, { kind: 'object', most: criteriaOfForm });
  }
  const met = answers.filter((answer) => answer === true).length;
  const most = criteriaOfForm - answers.filter((answer) => answer === false).length;
  // The least and the most number stand for every number between. If they differ in outcome, each unknown criterion can decide.
  const { possible } = outcomesOf({ number: [met, most] }, ({ number }) => [
    number >= bound ? ('>=' as const) : ('<' as const),
  ]);
  const [operator, secondOperator] = possible;
  const source = screeningSource(procedure, screening, 'screenedOutFrom');
  return {
    reason: { kind: 'criteria', met, most, ...(operator && !secondOperator && { operator }), bound, ...source },
    missing: [
      ...[...given.keys()]
        .filter((name) => given.get(name) === undefined)
        .map((name) => ({ path: joinPath('criteria', name) })),
      ...(given.size < criteriaOfForm ? [{ path: 'criteria' }] : []),
    ],
  };
}
