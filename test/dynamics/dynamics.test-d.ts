import { describe, expectTypeOf, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { householdDynamics } from '../../src/dynamics/index.ts';
import { vn2022 } from '../../src/standards/index.ts';

describe('reviewed households', () => {
  it('any classification is a reviewed class', () => {
    const classified = classifyHousehold({ area: 'rural' }, vn2022);
    householdDynamics({ previous: classified, current: 'absent', event: 'moved-away' });
    // @ts-expect-error no such event
    householdDynamics({ previous: classified, current: classified, event: 'wedding' });
    const result = householdDynamics({ previous: classified, current: classified });
    // @ts-expect-error an undecided result has no state
    expectTypeOf(result.state).not.toBeAny();
  });
});
