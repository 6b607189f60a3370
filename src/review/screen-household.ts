import type { Citation, Evidence } from '../vocabulary/index.ts';
import { readFields, readIfKnown, readOneOf, within } from './reading/read-value.ts';
import { refuse } from './reading/refuse.ts';
import type { ReviewProcedure, ScreeningRule } from './review-procedure.ts';

/** Whether a household is scored with form B. */
export type ScreeningOutcome = 'scored' | 'screened-out';

const screeningOutcomes: readonly ScreeningOutcome[] = ['scored', 'screened-out'];

/** What form A says of a household. */
export interface ScreeningFacts {
  /** Whether the household asks to be on a list, or may leave the one that it is on. */
  readonly review: 'entry' | 'exit';
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
  readonly citation: Citation;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** What decides in place of the criteria: that an exit is reviewed by form B only, or the local authority. */
export interface ScreeningRuleReason {
  /** What decides. */
  readonly kind: 'exit-review' | 'authority';
  /** Where the rule stands. */
  readonly citation: Citation;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** The screening is settled. */
export interface DecidedScreening {
  /** Tells this result from an undecided one. */
  readonly decided: true;
  /** Whether the household is scored. */
  readonly outcome: ScreeningOutcome;
  /** What decided. */
  readonly because: CriteriaReason | ScreeningRuleReason;
}

/** The screening is not settled by the criteria that are known. */
export interface UndecidedScreening {
  /** Tells this result from a decided one. */
  readonly decided: false;
  /** Paths of the criteria that are unknown; `criteria` for those that were not named. */
  readonly missing: readonly string[];
  /** How far the criteria are known. */
  readonly because: CriteriaReason;
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
 *   the local authority decide; `invalid-value`, also for more criteria than the form has; `missing-value`, `unknown-field`
 *
 * @example
 * ```ts
 * const criteria = { car: false, pension: true, solidHouse: true, airConditioner: true, shop: true };
 * screenHousehold({ review: 'entry', criteria }, review2022).outcome; // => 'screened-out'
 *
 * const partly = screenHousehold({ review: 'entry', criteria: { ...criteria, shop: undefined } }, review2022);
 * partly.missing; // => ['criteria.shop', 'criteria']
 * screenHousehold({ review: 'exit' }, review2022).outcome; // => 'scored'
 * ```
 */
export function screenHousehold(facts: ScreeningFacts, procedure: ReviewProcedure): Screening {
  const { id, screening } = procedure;
  if (!screening) {
    return refuse('not-in-standard', 'procedure', id, 'a procedure whose form A is known');
  }
  const fields = readFields(facts, '', ['review', 'criteria', 'authority']);
  const review = readOneOf(fields.get('review'), 'review', ['entry', 'exit']);
  const authority = readIfKnown(fields.get('authority'), 'authority', screeningOutcomes);
  const { because, missing } = compareCriteria(fields.get('criteria') ?? {}, screening);
  if (authority) {
    const { citation, evidence } =
      screening.authorityMayOverride ??
      refuse('not-in-standard', 'authority', authority, `nothing: ${id} does not let the authority decide`);
    return { decided: true, outcome: authority, because: { kind: 'authority', citation, evidence } };
  }
  if (review === 'exit') {
    const { citation, evidence } =
      screening.exitByFormBOnly ?? refuse('not-in-standard', 'review', review, `entry: ${id} tells nothing of exits`);
    return { decided: true, outcome: 'scored', because: { kind: 'exit-review', citation, evidence } };
  }
  return because.operator
    ? { decided: true, outcome: because.operator === '<' ? 'scored' : 'screened-out', because }
    : { decided: false, missing, because };
}

/** The number of criteria met against the bound, and the criteria that are unknown. */
function compareCriteria(
  criteria: unknown,
  { criteria: { value: all }, screenedOutFrom: { value: bound, citation, evidence } }: ScreeningRule,
): { because: CriteriaReason; missing: string[] } {
  const given = readFields(criteria, 'criteria');
  const answers = [...given].map(([name, met]) => readIfKnown(met, within('criteria', name), [true, false]));
  if (given.size > all) {
    refuse('invalid-value', 'criteria', criteria, `at most ${all} criteria`);
  }
  const met = answers.filter((answer) => answer === true).length;
  const most = all - answers.filter((answer) => answer === false).length;
  const operator = met >= bound ? '>=' : most < bound && '<';
  return {
    because: { kind: 'criteria', met, most, ...(operator && { operator }), bound, citation, evidence },
    missing: [
      ...[...given.keys()].filter((name) => given.get(name) === undefined).map((name) => within('criteria', name)),
      ...(given.size < all ? ['criteria'] : []),
    ],
  };
}
