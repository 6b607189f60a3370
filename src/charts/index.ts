/**
 * Charts as specifications of Vega-Lite, plain data.
 *
 * @packageDocumentation
 */
export { type ChartSpecification, targetChart } from './target-chart.ts';
