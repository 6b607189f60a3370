import { expectTypeOf, it } from 'vitest';
import type { ZoneRules } from '../../src/zones/index.ts';
import type { RegionScheme, Succession, UnitState } from '../../src/units/index.ts';
import { type ActId, acts, type Citation, type LegalAct } from '../../src/law/index.ts';
import type { ReviewProcedure } from '../../src/review/index.ts';
import { type BandOutcome, defineStandard, type PovertyStandard, vn2022 } from '../../src/standards/index.ts';

it('the register has acts, by keys that are known to the type', () => {
  expectTypeOf(acts).toExtend<Readonly<Record<string, LegalAct>>>();
  expectTypeOf<'nd-07-2021'>().toExtend<ActId>();
});

it('a misspelt act does not compile', () => {
  // @ts-expect-error -- no such act
  const citation: Citation = { act: 'nd-70-2021' };
  expectTypeOf(citation).toEqualTypeOf<Citation>();
  const misspelt = { act: 'nd-70-2021', evidence: 'draft' } as const;
  // @ts-expect-error -- nor in a shipped standard
  const sources: PovertyStandard<never, never, never>['sources'] = { standard: misspelt };
  expectTypeOf(sources).not.toBeAny();
  // @ts-expect-error -- nor by one of its values
  const outcome: BandOutcome<ActId> = { from: 0, source: misspelt };
  expectTypeOf(outcome).not.toBeAny();
  // @ts-expect-error -- nor in area rules
  expectTypeOf<ZoneRules<ActId>['source']>(misspelt);
  // @ts-expect-error -- nor in a review procedure
  expectTypeOf<ReviewProcedure<ActId>['sources']>({ procedure: misspelt });
  // @ts-expect-error -- nor in a scheme of regions
  expectTypeOf<RegionScheme['source']>(misspelt);
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
    sources: { standard: { evidence: 'draft' } },
    incomePeriod: 'month',
    bands: [{ id: 'all', outcomes: [{ from: 0, class: 'poor', source: { act: 'mine' } }] }],
    services: [],
    indicators: [],
    gaps: [],
  } as const;
  const acts = { mine: { type: 'decree', number: '1/2030' } } as const;
  const own = defineStandard({
    ...draft,
    acts,
    periods: [{ from: '2030-01-01', source: { act: 'nd-07-2021' } }],
  });
  expectTypeOf(own).toEqualTypeOf<PovertyStandard<never, 'everywhere', 'mine'>>();
  expectTypeOf(own).toExtend<PovertyStandard>();
  expectTypeOf(vn2022).toExtend<PovertyStandard>();
  const period = { from: '2030-01-01' } as const;
  const unknown = (): unknown =>
    defineStandard({
      ...draft,
      acts,
      periods: [
        {
          ...period,
          // @ts-expect-error -- neither its own nor of the register
          source: { act: 'yours' },
        },
      ],
    });
  // @ts-expect-error -- brought by nobody
  const absent = (): unknown => defineStandard({ ...draft, periods: [] });
  expectTypeOf([unknown, absent]).toBeArray();
});
