import type { PovertyStandard } from '../../src/standards/index.ts';

const source = { act: 'act-1', article: 1, clause: 2, annex: true, evidence: 'draft' } as const;

function bound(plain: number, island: number): NonNullable<PovertyStandard['lowIncomeWorker']> {
  return {
    amounts: { plain, island },
    operator: '<=',
    operatorSource: { note: 'read so' },
  };
}

/** A standard that has everything a standard can have. */
export const sampleStandard: PovertyStandard = {
  id: 'sample',
  name: { vi: 'Chuẩn mẫu', en: 'Sample' },
  territory: { name: { vi: 'Đảo', en: 'Island' } },
  acts: {
    'act-1': {
      type: 'decision',
      number: '1/2030',
      titlePeriod: '2031–2035',
      signed: { value: '2030-01-01', evidence: 'draft' },
      gazetted: { value: '2030-01-02', evidence: 'draft' },
      inForce: { value: '2030-02-01', evidence: 'draft' },
    },
    'act-2': {
      type: 'circular',
      number: '2/2030',
      title: 'Hướng dẫn',
      url: 'https://example.vn/2-2030',
      checked: '2030-03-01',
    },
  },
  sources: {
    standard: source,
    cutOff: source,
    indicators: source,
    reviewScores: source,
    lowIncomeWorker: source,
  },
  periods: [{ from: '2031-01-01', until: '2031-12-31', source: { note: 'first' } }, { from: '2032-01-01' }],
  areas: ['plain', 'island'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'low',
      upTo: bound(100, 80),
      outcomes: [
        { from: 2, class: 'poor', ground: 'deprivation' },
        { from: 0, class: 'near-poor', source: { note: 'otherwise' } },
      ],
    },
    {
      id: 'middle',
      upTo: bound(200, 160),
      outcomes: [{ from: 0, open: { gap: 'middle', possible: ['average-living-standard', 'none'] } }],
    },
    { id: 'high', outcomes: [{ from: 0, class: 'none', source: { act: 'act-2', evidence: 'confirmed' } }] },
  ],
  services: [{ code: 'housing' }, { code: 'light', name: { vi: 'Ánh sáng', en: 'Light' } }],
  indicators: [
    {
      code: 'housing-area',
      service: 'housing',
      weight: 2,
      rule: { rule: 'floor-area-per-head-below', squareMetres: 8 },
      source: { article: 3 },
    },
    {
      code: 'lamp',
      service: 'light',
      name: { vi: 'Đèn', en: 'Lamp' },
      weight: 1,
      rule: { rule: 'reported', gap: 'lamp' },
    },
  ],
  cutOff: 2,
  reviewScores: {
    pointsPerIndicator: 10,
    bands: [{ bands: ['low'], upTo: bound(40, 30) }, { bands: ['middle', 'high'] }],
  },
  lowIncomeWorker: bound(150, 120),
  gaps: [
    { id: 'middle', kind: 'undetermined', about: 'bands.middle', description: { vi: 'Khoảng giữa', en: 'The middle' } },
    { id: 'lamp', kind: 'conflict', about: 'indicators.lamp', description: { vi: 'Đèn', en: 'The lamp' } },
  ],
};
