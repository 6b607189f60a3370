import { fc } from '@fast-check/vitest';
import { type HouseholdEvent, type ReviewedClass, type ReviewedHousehold } from '../../src/dynamics/index.ts';
import { householdClasses } from '../../src/vocabulary/index.ts';

const standard = 'vn-2022';

const decided: fc.Arbitrary<ReviewedClass> = fc
  .constantFrom(...householdClasses)
  .map((name) => ({ decided: true, class: name, standard }));

const undecided: fc.Arbitrary<ReviewedClass> = fc
  .subarray([...householdClasses], { minLength: 2 })
  .map((possible) => ({ decided: false, possible, standard }));

const answer = fc.boolean();

/** Households at two reviews under one standard, with an event that can have been. */
function householdsWith(
  review: fc.Arbitrary<ReviewedClass>,
  history: fc.Arbitrary<{ wasPoor?: boolean | undefined; wasNearPoor?: boolean | undefined }>,
): fc.Arbitrary<ReviewedHousehold> {
  const event = (...events: HouseholdEvent[]): fc.Arbitrary<HouseholdEvent> => fc.constantFrom(...events);
  const absent = fc.constant('absent' as const);
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ previous: review, current: review, history }) },
    fc.record({ previous: review, current: review, history, event: event('members-changed', 'split', 'merged') }),
    fc.record({ previous: review, current: absent, event: event('death', 'moved-away', 'split', 'merged') }),
    fc.record({ previous: absent, current: review, event: event('moved-in', 'split', 'merged') }),
  );
}

/** Households of which all is known. */
export const knownHousehold: fc.Arbitrary<ReviewedHousehold> = householdsWith(
  decided,
  fc.record({ wasPoor: answer, wasNearPoor: answer }),
);

/** Households of which anything may be unknown. */
export const anyHousehold: fc.Arbitrary<ReviewedHousehold> = householdsWith(
  fc.oneof(decided, undecided),
  fc.record({ wasPoor: fc.option(answer, { nil: undefined }), wasNearPoor: fc.option(answer, { nil: undefined }) }),
);
