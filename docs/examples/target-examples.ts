import { programmeTarget, type TargetProgress, trackTarget } from '../../src/index.ts';

const poor = { measure: 'poor', base: 'households' } as const;
const langSon = {
  ...poor,
  standard: 'vn-2016',
  territory: { level: 'province', code: '20', since: '2008-08-01' },
} as const;
const national = { ...poor, standard: 'vn-2022', territory: { level: 'country' } } as const;

/** Lạng Sơn from end-2015 to end-2019 (Cổng TTĐT tỉnh, 18/6/2020), against at least 3 points a year. */
export const langSonProgress: TargetProgress = trackTarget(
  programmeTarget('lang-son-2016/poor'),
  [
    { ...langSon, at: 'cuối năm 2015', value: { percent: '25.95' } },
    { ...langSon, at: 'cuối năm 2019', value: { percent: '10.89' } },
  ],
  { asOf: 'cuối năm 2019' },
);

/** The country from end-2021 to end-2024, against 1–1.5 points a year. */
export const nationalProgress: TargetProgress = trackTarget(
  programmeTarget('qd-90-2022/poor'),
  [
    { ...national, at: 'cuối năm 2021', value: { percent: '5.20' } },
    { ...national, at: 'cuối năm 2022', value: { percent: '4.03' } },
    { ...national, at: 'cuối năm 2023', value: { percent: '2.93' } },
    { ...national, at: 'cuối năm 2024', value: { percent: '1.93' } },
  ],
  { asOf: 'cuối năm 2024', baseline: 'cuối năm 2021' },
);
