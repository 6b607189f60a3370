import { refuse } from '../foundation/errors/index.ts';
import { own, ownDeep, requireArgument } from '../foundation/input/index.ts';
import type { Language } from '../language/index.ts';
import type { TargetProgress } from '../targets/index.ts';
import { chartLayers } from './chart-layers.ts';
import { chartRows } from './chart-rows.ts';
import type { ChartSpecification, JsonValue } from './chart-specification.ts';

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
    refuse('invalid-value', 'language', language, { kind: 'language' });
  }
  try {
    return drawProgress(ownDeep(progress), language);
  } catch {
    return refuse('invalid-value', 'progress', progress, { kind: 'result' });
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

/** How numbers stand on the axes; currencies are not drawn. Made anew for each chart, because a renderer may change what it is given. */
function numberLocale({ numbers: { group, decimal } }: Language): JsonValue {
  return { decimal, thousands: group, grouping: [3], currency: ['', ''] };
}
