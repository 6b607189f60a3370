import { expectTypeOf, it } from 'vitest';
import type { AreaRules, Succession, UnitState } from '../../src/administrative/index.ts';
import { type ActId, acts, type Citation, type LegalAct } from '../../src/law/index.ts';
import type { ReviewProcedure } from '../../src/review/index.ts';
import { defineStandard, type PovertyStandard, vn2022 } from '../../src/standards/index.ts';

it('the register has acts, by keys that are known to the type', () => {
  expectTypeOf(acts).toExtend<Readonly<Record<string, LegalAct>>>();
  expectTypeOf<'nd-07-2021'>().toExtend<ActId>();
});

it('a misspelt act does not compile', () => {
  // @ts-expect-error -- no such act
  const citation: Citation = { act: 'nd-70-2021' };
  expectTypeOf(citation).toEqualTypeOf<Citation>();
  const cited = { value: 3, citation: { act: 'nd-70-2021' }, evidence: 'draft' } as const;
  // @ts-expect-error -- nor in a shipped standard
  const cutOff: PovertyStandard<never, never, never>['cutOff'] = cited;
  expectTypeOf(cutOff).not.toBeAny();
  // @ts-expect-error -- nor in area rules
  expectTypeOf<AreaRules<ActId>['citation']>({ act: 'nd-70-2021' });
  // @ts-expect-error -- nor in a review procedure
  expectTypeOf<NonNullable<ReviewProcedure<ActId>['periodic']>['citation']>({ act: 'nd-70-2021' });
  // @ts-expect-error -- nor in shipped units
  expectTypeOf<UnitState<'province', ActId>['act']>('202/2025/QH15');
  // @ts-expect-error -- nor in shipped successions
  expectTypeOf<Succession<'province', ActId>['act']>('202/2025/QH15');
});

it('units and successions of a caller name an act in any words', () => {
  expectTypeOf<UnitState['act']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Succession['act']>().toEqualTypeOf<string | undefined>();
});

it('a standard of one’s own cites its own acts and those of the register, and no others', () => {
  const draft = {
    id: 'draft',
    name: { vi: 'Dự thảo', en: 'Draft' },
    areas: ['everywhere'],
    incomePeriod: 'month',
    bands: [{ id: 'all', outcomes: [{ from: 0, class: 'poor', citation: { act: 'mine' }, evidence: 'draft' }] }],
    services: [],
    indicators: [],
    gaps: [],
  } as const;
  const acts = { mine: { type: 'decree', number: '1/2030' } } as const;
  const own = defineStandard({
    ...draft,
    acts,
    periods: [{ from: '2030-01-01', citation: { act: 'nd-07-2021' }, evidence: 'draft' }],
  });
  expectTypeOf(own).toEqualTypeOf<PovertyStandard<never, 'everywhere', 'mine'>>();
  expectTypeOf(own).toExtend<PovertyStandard>();
  expectTypeOf(vn2022).toExtend<PovertyStandard>();
  const period = { from: '2030-01-01', evidence: 'draft' } as const;
  const unknown = (): unknown =>
    defineStandard({
      ...draft,
      acts,
      periods: [
        {
          ...period,
          // @ts-expect-error -- neither its own nor of the register
          citation: { act: 'yours' },
        },
      ],
    });
  // @ts-expect-error -- brought by nobody
  const absent = (): unknown => defineStandard({ ...draft, periods: [] });
  expectTypeOf([unknown, absent]).toBeArray();
});
