import type { CivilDate } from '../foundation/index.ts';
import type { ChartWords } from '../language/index.ts';
import type { ObservedPoint, TargetProgress } from '../targets/index.ts';
import type { JsonValue } from './chart-specification.ts';

/** The rows of a chart: what was observed, the way that the target asks for, and where the achieved pace leads. */
export function chartRows(progress: TargetProgress, names: ChartWords): JsonValue[] {
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

/** A day on the axis of years: the end of a year is the year itself, another day so much of the year before it. */
function yearOf(day: CivilDate): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const passed = (daysBefore[month - 1] as number) + Math.min(date, 31);
  return day.endsWith('-12-31') ? year : year - 1 + Math.round((passed / 365) * 100) / 100;
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
