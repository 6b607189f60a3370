import type { ChartWords } from '../language/index.ts';
import type { JsonValue } from './chart-specification.ts';

/** The layers of a chart: dashed and plain lines, the points observed, and bars for what rounding leaves possible. */
export function chartLayers(
  valueTitle: string,
  { year: yearTitle, observed, target, projected }: ChartWords,
): JsonValue[] {
  const series = [observed, target, projected];
  const year = {
    field: 'year',
    type: 'quantitative',
    title: yearTitle,
    axis: { format: 'd', tickMinStep: 1 },
    scale: { zero: false },
  };
  const value = { field: 'value', type: 'quantitative', title: valueTitle };
  const legend = { orient: 'bottom', labelLimit: 0, symbolType: 'stroke' };
  const color = {
    field: 'series',
    type: 'nominal',
    title: null,
    legend,
    scale: { domain: series, range: [...colours] },
  };
  const isObserved = { field: 'series', equal: observed };
  return [
    {
      mark: 'line',
      encoding: {
        x: year,
        y: value,
        color,
        strokeDash: {
          field: 'series',
          type: 'nominal',
          title: null,
          scale: {
            domain: series,
            range: [
              [1, 0],
              [6, 4],
              [2, 3],
            ],
          },
        },
      },
    },
    {
      transform: [{ filter: isObserved }, { filter: 'isValid(datum.low)' }],
      mark: { type: 'rule', strokeWidth: 3, opacity: 0.4 },
      encoding: { x: year, y: { field: 'low', type: 'quantitative', title: valueTitle }, y2: { field: 'high' }, color },
    },
    {
      transform: [{ filter: isObserved }],
      mark: { type: 'point', filled: true, size: 60 },
      encoding: { x: year, y: value, color },
    },
  ];
}

/** Colours that readers who see no red or green tell apart (Okabe & Ito 2008). */
const colours = ['#0072b2', '#d55e00', '#009e73'];
