/**
 * Charts as Vega-Lite specifications: plain data, no drawing.
 *
 * @packageDocumentation
 */
export { type ChartSpecification, type JsonValue, targetChart } from './target-chart.ts';
