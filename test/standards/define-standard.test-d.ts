import { describe, expectTypeOf, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { defineStandard, type PovertyStandard, vn2001 } from '../../src/standards/index.ts';

const common = {
  id: 'draft',
  name: { vi: 'Dự thảo', en: 'Draft' },
  sources: { standard: { evidence: 'draft' } },
  periods: [],
  incomePeriod: 'month',
  gaps: [],
} as const;

const roof = defineStandard({
  ...common,
  areas: ['plain', 'island'],
  bands: [{ id: 'all', outcomes: [{ from: 0, class: 'poor' }] }],
  services: [{ code: 'housing' }],
  indicators: [
    {
      code: 'roof',
      service: 'housing',
      weight: 1,
      rule: { rule: 'ill-member-untreated' },
    },
    {
      code: 'walls',
      service: 'housing',
      weight: 1,
      rule: { rule: 'ill-member-untreated' },
    },
  ],
});

const incomeOnly = defineStandard({
  ...common,
  areas: ['everywhere'],
  bands: [{ id: 'all', outcomes: [{ from: 0, class: 'poor' }] }],
  services: [],
  indicators: [],
});

describe('defineStandard', () => {
  it('knows the indicators and areas of its argument', () => {
    expectTypeOf(roof).toEqualTypeOf<PovertyStandard<'roof' | 'walls', 'plain' | 'island', never>>();
  });

  it('gives every standard as a plain standard', () => {
    expectTypeOf(roof).toExtend<PovertyStandard>();
    expectTypeOf(vn2001).toExtend<PovertyStandard>();
  });

  it('knows that a standard without indicators has none', () => {
    expectTypeOf(incomeOnly).toEqualTypeOf<PovertyStandard<never, 'everywhere', never>>();
  });

  it('refuses an indicator or an area that the standard does not have', () => {
    classifyHousehold({ area: 'plain', deprivations: ['roof'] }, roof);
    // @ts-expect-error -- no such indicator
    classifyHousehold({ area: 'plain', deprivations: ['floor'] }, roof);
    // @ts-expect-error -- no such area
    classifyHousehold({ area: 'mountain', deprivations: ['roof'] }, roof);
  });

  it('refuses an amount that is missing for an area, an unknown class and an unknown rule', () => {
    defineStandard({
      ...common,
      areas: ['plain', 'island'],
      bands: [
        {
          id: 'line',
          upTo: {
            // @ts-expect-error -- the island has no amount
            amounts: { plain: 1 },
            operator: '<',
          },
          // @ts-expect-error -- no such class
          outcomes: [{ from: 0, class: 'rich' }],
        },
      ],
      services: [],
      indicators: [
        {
          code: 'roof',
          service: 'housing',
          weight: 1,
          // @ts-expect-error -- no such rule
          rule: { rule: 'leaks' },
        },
      ],
    });
  });
});
