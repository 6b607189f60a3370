/**
 * Charts as Vega-Lite specifications: plain data, no drawing.
 *
 * @packageDocumentation
 */
export { type ChartSpecification, targetChart } from './target-chart.ts';
