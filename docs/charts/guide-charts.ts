import { programmeTarget, targetChart, trackTarget } from '../../src/index.ts';
import { renderChart } from './render-chart.ts';

const poor = { measure: 'poor', base: 'households' } as const;
const langSon = {
  ...poor,
  standard: 'vn-2016',
  territory: { level: 'province', code: '20', since: '2008-08-01' },
} as const;
const national = { ...poor, standard: 'vn-2022', territory: { level: 'country' } } as const;

/** The charts of the guides, by the name of their file. */
export async function guideCharts(): Promise<Readonly<Record<string, string>>> {
  const langSonProgress = trackTarget(
    programmeTarget('lang-son-2016/poor'),
    [
      { ...langSon, at: 'cuối năm 2015', value: { percent: '25.95' } },
      { ...langSon, at: 'cuối năm 2019', value: { percent: '10.89' } },
    ],
    { asOf: 'cuối năm 2019' },
  );
  const nationalProgress = trackTarget(
    programmeTarget('qd-90-2022/poor'),
    [
      { ...national, at: 'cuối năm 2021', value: { percent: '5.20' } },
      { ...national, at: 'cuối năm 2022', value: { percent: '4.03' } },
      { ...national, at: 'cuối năm 2023', value: { percent: '2.93' } },
      { ...national, at: 'cuối năm 2024', value: { percent: '1.93' } },
    ],
    { asOf: 'cuối năm 2024', baseline: 'cuối năm 2021' },
  );
  return {
    'lang-son-2016-2020.svg': await renderChart(targetChart(langSonProgress, 'en')),
    'national-2021-2025.svg': await renderChart(targetChart(nationalProgress, 'vi')),
  };
}
