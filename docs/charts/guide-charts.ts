import { english, targetChart, vietnamese } from '../../src/index.ts';
import { langSonProgress, nationalProgress } from '../examples/target-examples.ts';
import { renderChart } from './render-chart.ts';

/** The charts of the guides, by the name of their file. */
export async function guideCharts(): Promise<Readonly<Record<string, string>>> {
  return {
    'lang-son-2016-2020.svg': await renderChart(targetChart(langSonProgress, english)),
    'national-2021-2025.svg': await renderChart(targetChart(nationalProgress, vietnamese)),
  };
}
