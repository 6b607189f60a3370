import type { PovertyStandard } from '../../src/standards/index.ts';

/** A standard of one area and one bound, whose indicators have these weights and decide from the cut-off. */
export function weightedStandard(weights: readonly number[], cutOff: number): PovertyStandard {
  const name = { vi: 'Thử', en: 'Test' };
  return {
    id: 'weighted',
    name,
    sources: { standard: { evidence: 'draft' } },
    periods: [],
    areas: ['everywhere'],
    incomePeriod: 'month',
    bands: [
      {
        id: 'low',
        upTo: { amounts: { everywhere: 1_000 }, operator: '<=' },
        outcomes: [
          { from: cutOff, class: 'poor' },
          { from: 0, class: 'near-poor' },
        ],
      },
      { id: 'above', outcomes: [{ from: 0, class: 'none' }] },
    ],
    services: [{ code: 's', name }],
    indicators: weights.map((weight, place) => ({
      code: `i${place}`,
      service: 's',
      name,
      weight,
      rule: { rule: 'reported', gap: 'g' },
    })),
    cutOff,
    gaps: [{ id: 'g', kind: 'undetermined', about: 'all', description: name }],
  };
}
