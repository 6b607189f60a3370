import type { PovertyStandard } from '../../src/standards/index.ts';

const attested = { citation: {}, evidence: 'draft' } as const;

/** A standard of one area and one bound, whose indicators have these weights and decide from the cut-off. */
export function weightedStandard(weights: readonly number[], cutOff: number): PovertyStandard {
  const name = { vi: 'Thử', en: 'Test' };
  return {
    id: 'weighted',
    name,
    periods: [],
    areas: ['everywhere'],
    incomePeriod: 'month',
    bands: [
      {
        id: 'low',
        upTo: {
          amounts: { value: { everywhere: 1_000 }, ...attested },
          operator: { value: '<=', ...attested },
        },
        outcomes: [
          { from: cutOff, class: 'poor', ...attested },
          { from: 0, class: 'near-poor', ...attested },
        ],
      },
      { id: 'above', outcomes: [{ from: 0, class: 'none', ...attested }] },
    ],
    services: [{ code: 's', name }],
    indicators: weights.map((weight, place) => ({
      code: `i${place}`,
      service: 's',
      name,
      weight,
      rule: { value: { rule: 'reported', gap: 'g' }, ...attested },
    })),
    cutOff: { value: cutOff, ...attested },
    gaps: [{ id: 'g', kind: 'undetermined', about: 'all', description: name }],
  };
}
