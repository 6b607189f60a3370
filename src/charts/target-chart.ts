import { fail } from '../foundation/errors/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import { own, ownDeep, requireArgument } from '../foundation/input/index.ts';
import type { ChartWords, Language } from '../language/index.ts';
import type { ObservedPoint, TargetProgress } from '../targets/index.ts';

/** A value that JSON carries. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** A chart as a specification of Vega-Lite 6, plain data. */
export type ChartSpecification = Readonly<Record<string, JsonValue>>;

/**
 * Draws where a target stands as a specification of Vega-Lite: the observations with what rounding leaves possible, the way that the
 * target asks for, and where the achieved pace leads. Nothing is drawn here: the specification is plain data for any renderer.
 *
 * @param progress - what {@link trackTarget} gave
 * @param language - `vietnamese` or `english`: the language of titles, legend and axes
 * @returns a specification of Vega-Lite 6, with its data
 * @throws PovertyStandardError `invalid-value` for what is no language, or for anything but such progress; `missing-value` where there is none
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

/** The rows of a chart: what was observed, the way that the target asks for, and where the achieved pace leads. */
function chartRows(progress: TargetProgress, names: ChartWords): JsonValue[] {
  const { due, goal, latest, baseline, observed, projectedValue } = progress;
  const start = baseline ?? observed.at(0);
  return [
    ...observedRows(progress, names.observed),
    ...(goal === undefined || !start ? [] : line(names.target, [start, { at: due, value: goal }])),
    ...(projectedValue === undefined || !latest
      ? []
      : line(names.projected, [latest, { at: due, value: projectedValue }])),
  ];
}

/** The layers of a chart: dashed and plain lines, the points observed, and bars for what rounding leaves possible. */
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

function observedRows({ observed }: TargetProgress, series: string): JsonValue[] {
  return observed.map(({ at, value, bounds: { from, to } }) => ({
    series,
    year: yearOf(at),
    value,
    ...(from !== undefined && to !== undefined && from < to && { low: from, high: to }),
  }));
}

/** The ends of a line. */
function line(series: string, points: readonly [ObservedPoint, ObservedPoint]): JsonValue[] {
  return points.map(({ at, value }) => ({ series, year: yearOf(at), value }));
}

/** Colours that readers who see no red or green tell apart (Okabe & Ito 2008). */
const colours = ['#0072b2', '#d55e00', '#009e73'];

/** How numbers stand on the axes; currencies are not drawn. Made anew for each chart, because a renderer may change what it is given. */
function numberLocale({ numbers: { group, decimal } }: Language): JsonValue {
  return { decimal, thousands: group, grouping: [3], currency: ['', ''] };
}

/** A day on the axis of years: the end of a year is the year itself, another day so much of the year before it. */
function yearOf(day: CivilDate): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const passed = (daysBefore[month - 1] as number) + Math.min(date, 31);
  return day.endsWith('-12-31') ? year : year - 1 + Math.round((passed / 365) * 100) / 100;
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
