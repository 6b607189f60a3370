import { describe, expectTypeOf, it } from 'vitest';
import { classifyHousehold, classifyUnder } from '../../src/classification/index.ts';
import { balanceFlows, type FlowImbalance, householdDynamics } from '../../src/dynamics/index.ts';
import { vn2022 } from '../../src/standards/index.ts';

describe('reviewed households', () => {
  it('any classification is a reviewed class', () => {
    const classified = classifyHousehold({ area: 'rural' }, vn2022);
    const [compared = 'absent'] = classifyUnder({ area: 'rural' }, [vn2022]);
    householdDynamics({ previous: compared, current: { decided: true, class: 'poor', standard: 'vn-2022' } });
    householdDynamics({ previous: classified, current: 'absent', event: 'moved-away' });
    // @ts-expect-error no such event
    householdDynamics({ previous: classified, current: classified, event: 'wedding' });
    const result = householdDynamics({ previous: classified, current: classified });
    // @ts-expect-error an undecided result has no state
    expectTypeOf(result.state).not.toBeAny();
  });
});

describe('flows', () => {
  it('balance or not once that is decided', () => {
    const balance = balanceFlows({ households: { poor: { columns: {} } } });
    if (balance.decided) {
      expectTypeOf(balance.balanced).toBeBoolean();
    } else {
      expectTypeOf(balance.possible).toEqualTypeOf<readonly boolean[]>();
      // @ts-expect-error it is not decided whether they balance
      expectTypeOf(balance.balanced).not.toBeAny();
    }
    expectTypeOf(balance.imbalances).toEqualTypeOf<readonly FlowImbalance[]>();
  });
});
