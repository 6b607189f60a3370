import type { PointTable, PointsByRegion } from '../../src/review/index.ts';

const points = (north: number, south: number): PointsByRegion<'north' | 'south'> => ({ north, south });

/** A table that has everything a table can have. Its points are made up. */
export const samplePointTable: PointTable<'north' | 'south'> = {
  id: 'sample',
  name: { vi: 'Bảng mẫu', en: 'Sample' },
  regions: ['north', 'south'],
  items: [
    {
      kind: 'count',
      code: 'members',
      name: { vi: 'Số nhân khẩu', en: 'Members' },
      bands: [
        { upTo: { value: 1, operator: '<=' }, points: points(40, 45) },
        { upTo: { value: 4, operator: '<' }, points: points(25, 30) },
        { points: points(0, 0) },
      ],
    },
    {
      kind: 'number',
      code: 'floor-area',
      bands: [
        { upTo: { value: 8, operator: '<' }, points: points(0, 0) },
        { upTo: { value: 20, operator: '<=' }, points: points(5, 10) },
        { points: points(15, 20) },
      ],
    },
    {
      kind: 'choice',
      code: 'cooking-fuel',
      options: [
        { code: 'gas', name: { vi: 'Ga', en: 'Gas' }, points: points(10, 10) },
        { code: 'wood', points: points(0, 5) },
      ],
    },
    { kind: 'yes-no', code: 'motorbike', yes: points(15, 20), no: points(0, 0) },
    { kind: 'yes-no', code: 'telephone', yes: points(5, 0), no: points(0, 0) },
  ],
};
