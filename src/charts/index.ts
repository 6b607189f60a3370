/**
 * Charts as specifications of Vega-Lite, plain data.
 *
 * @packageDocumentation
 */
export type { ChartSpecification, JsonValue } from './chart-specification.ts';
export { targetChart } from './target-chart.ts';
