import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { ChartSpecification } from '../../src/charts/index.ts';

/** Draws a chart as SVG. */
export async function renderChart(specification: ChartSpecification): Promise<string> {
  const { spec } = compile(specification as unknown as TopLevelSpec);
  const view = new vega.View(vega.parse(spec), { renderer: 'none' });
  return `${await view.toSVG()}\n`;
}
