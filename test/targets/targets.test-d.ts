import { describe, expectTypeOf, it } from 'vitest';
import {
  type Change,
  type Observation,
  programmeTarget,
  type RequiredPace,
  type Target,
  type Trajectory,
  trackTarget,
} from '../../src/targets/index.ts';
import { ownName } from '../../src/vocabulary/index.ts';

declare const change: Change;
declare const pace: RequiredPace;
declare const plan: Trajectory;

describe('the fields kind, of and decided discriminate results', () => {
  it('a change is a RateChange, a NumberChange or an IncomparableChange', () => {
    if (change.kind === 'incomparable') {
      expectTypeOf(change.reasons.length).toBeNumber();
    } else if (change.of === 'rate') {
      expectTypeOf(change.percentagePoints).toBeNumber();
    } else {
      expectTypeOf(change.difference).toBeNumber();
    }
    // @ts-expect-error nothing is known of a change that may not be
    expectTypeOf(change.percentagePoints).toBeNumber();
  });

  it('a pace may be undecided, and a plan impossible', () => {
    expectTypeOf(pace.decided ? pace.perYear : 0).toBeNumber();
    expectTypeOf(plan.kind === 'trajectory' ? plan.milestones.length : 0).toBeNumber();
    // @ts-expect-error there may be no plan
    expectTypeOf(plan.milestones).toBeArray();
  });
});

it('a target of a wrong shape does not compile', () => {
  const context = { id: 'a', measure: 'poor', period: { until: '2020' } } as const;
  const bound = { value: '3', included: true } as const;
  expectTypeOf({ ...context, kind: 'level', better: 'lower', bound } as const).toExtend<Target>();
  // @ts-expect-error a level says on which side it is met
  const noSide: Target = { ...context, kind: 'level', bound };
  // @ts-expect-error a mean or every year
  const noWay: Target = { ...context, kind: 'annual-reduction', bound };
  // @ts-expect-error a bound is exact text
  const number: Target = { ...context, kind: 'multiple', bound: { value: 3, included: true } };
  expectTypeOf([noSide, noWay, number]).toBeArray();
  // @ts-expect-error the day up to which things are known is never today by default
  trackTarget({ ...context, kind: 'multiple', bound }, []);
});

describe('a misspelt name does not compile', () => {
  const figure = { at: '2024', territory: { level: 'country' }, value: { percent: '4' } } as const;

  it('of a measure, unless it is said to be one’s own', () => {
    expectTypeOf({ ...figure, measure: 'poor', standard: 'vn-2022' } as const).toExtend<Observation>();
    expectTypeOf({ ...figure, measure: ownName('literacy') } as const).toExtend<Observation>();
    // @ts-expect-error `poor` is meant
    expectTypeOf({ ...figure, measure: 'por', standard: 'vn-2022' } as const).toExtend<Observation>();
  });

  it('of a standard', () => {
    expectTypeOf({ ...figure, measure: 'poor', standard: ownName('my-province') } as const).toExtend<Observation>();
    // @ts-expect-error `vn-2022` is meant
    expectTypeOf({ ...figure, measure: 'poor', standard: 'vn-2202' } as const).toExtend<Observation>();
  });

  it('of a target', () => {
    expectTypeOf(programmeTarget('qd-90-2022/poor')).toEqualTypeOf<Target>();
    // @ts-expect-error no programme has it
    programmeTarget('qd-90-2022/por');
  });
});
