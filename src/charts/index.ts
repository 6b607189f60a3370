/**
 * Charts as specifications of Vega-Lite, plain data.
 *
 * @packageDocumentation
 */
export { type ChartSpecification, type JsonValue, targetChart } from './target-chart.ts';
