import { fail } from '../foundation/errors/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import { own, ownDeep, requireArgument } from '../foundation/input/index.ts';
import type { ChartWords, Language } from '../language/index.ts';
import type { ObservedPoint, TargetProgress } from '../targets/index.ts';

/** Any JSON value. */
type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** A Vega-Lite 6 specification: plain JSON data, data rows included. */
export type ChartSpecification = Readonly<Record<string, JsonValue>>;

/**
 * Charts the progress of a target as a Vega-Lite specification: the observations with their rounding intervals, the path that the target
 * asks for, and the projection at the achieved pace. The result is plain data for any Vega-Lite renderer.
 *
 * @param progress - a result of {@link trackTarget}
 * @param language - `vietnamese` or `english`: the language of titles, legend and axes
 * @returns a Vega-Lite 6 specification with its data rows
 * @throws PovertyStandardError `missing-value` for an absent argument; `invalid-value` for an argument of another type
 *
 * @example
 * ```ts
 * const national = { measure: 'poor', base: 'households', standard: 'vn-2022', territory: { level: 'country' } } as const;
 * const progress = trackTarget(
 *   programmeTarget('qd-90-2022/poor'),
 *   [
 *     { ...national, at: 'cuối năm 2021', value: { percent: '5.20' } },
 *     { ...national, at: 'cuối năm 2022', value: { percent: '4.03' } },
 *   ],
 *   { asOf: 'cuối năm 2022', baseline: 'cuối năm 2021' },
 * );
 * targetChart(progress, english).title;
 * // => {
 * //   text: 'The share of poor households',
 * //   subtitle: 'The share of poor households (the whole country) falls by 1–1.5 percentage points every year, from the end of 2020 to the end of 2025',
 * //   anchor: 'start',
 * // }
 * ```
 */
export function targetChart(progress: TargetProgress, language: Language): ChartSpecification {
  requireArgument(progress, 'progress');
  requireArgument(language, 'language');
  const { chart, numbers } = own<Partial<Language>>(language);
  if (!chart || !numbers) {
    fail('invalid-value', 'language', language, { kind: 'language' });
  }
  try {
    return drawProgress(ownDeep(progress), language);
  } catch {
    return fail('invalid-value', 'progress', progress, { kind: 'result' });
  }
}

function drawProgress(progress: TargetProgress, language: Language): ChartSpecification {
  const { chart } = language;
  const measured = chart.title(progress);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: measured, subtitle: chart.subtitle(progress), anchor: 'start' },
    config: { locale: { number: numberLocale(language) } },
    width: 560,
    height: 300,
    data: { values: chartRows(progress, chart) },
    layer: chartLayers(progress.unit === 'percent' ? `${measured} (%)` : measured, chart),
  };
}

/** Data rows: the observations, the path that the target asks for, the projection at the achieved pace. */
function chartRows(progress: TargetProgress, names: ChartWords): JsonValue[] {
  const { due, goal, latest, baseline, observed, projectedValue } = progress;
  const start = baseline ?? observed.at(0);
  const targetPath = start && goal !== undefined ? line(names.target, [start, { at: due, value: goal }]) : [];
  const projection =
    latest && projectedValue !== undefined ? line(names.projected, [latest, { at: due, value: projectedValue }]) : [];
  return [...observedRows(progress, names.observed), ...targetPath, ...projection];
}

function observedRows({ observed }: TargetProgress, series: string): JsonValue[] {
  return observed.map(({ at, value, bounds: { from, to } }) => ({
    series,
    year: yearOf(at),
    value,
    ...(from !== undefined && to !== undefined && from < to && { low: from, high: to }),
  }));
}

/** The two rows of a straight line. */
function line(series: string, points: readonly [ObservedPoint, ObservedPoint]): JsonValue[] {
  return points.map(({ at, value }) => ({ series, year: yearOf(at), value }));
}

/** Layers: a line for each series (solid, dashed, dotted), bars for the rounding intervals, points for the observations. */
function chartLayers(valueTitle: string, { year: yearTitle, observed, target, projected }: ChartWords): JsonValue[] {
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

/** Colours distinguishable with red-green colour blindness (Okabe & Ito 2008). */
const colours = ['#0072b2', '#d55e00', '#009e73'];

/** Number format of the axes. A new object for each chart, because a renderer may change its input; no currency is drawn. */
function numberLocale({ numbers: { group, decimal } }: Language): JsonValue {
  return { decimal, thousands: group, grouping: [3], currency: ['', ''] };
}

/** The decimal year of a day on the time axis: 31 December is the year itself, an earlier day lies between it and the year before. */
function yearOf(day: CivilDate): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const dayOfYear = (daysBefore[month - 1] as number) + Math.min(date, 31);
  return day.endsWith('-12-31') ? year : year - 1 + Math.round((dayOfYear / 365) * 100) / 100;
}

/** Days of the year before each month, without leap days. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
