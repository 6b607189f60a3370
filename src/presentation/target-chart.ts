import { ownDeep, requireArgument } from '../foundation/reading/index.ts';
import type { TargetProgress } from '../targets/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import { chartLayers } from './charting/chart-layers.ts';
import { chartRows } from './charting/chart-rows.ts';
import type { ChartSpecification, JsonValue } from './charting/chart-specification.ts';
import { readLocale } from './numbers/read-locale.ts';
import { withCapital } from './wording/capital.ts';
import { measureInWords } from './wording/measured.ts';
import { targetInWords } from './wording/target-in-words.ts';
import { tellResult } from './wording/tell-result.ts';

/** The marks within numbers. */
const marks = { vi: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;

/** How numbers stand on the axes; currencies are not drawn. Made anew for each chart, because a renderer may change what it is given. */
function numberLocale(locale: Locale): JsonValue {
  return { ...marks[locale], grouping: [3], currency: ['', ''] };
}

/**
 * Draws where a target stands as a specification of Vega-Lite: the observations with what rounding leaves possible, the way that the
 * target asks for, and where the achieved pace leads. Nothing is drawn here: the specification is plain data for any renderer.
 *
 * @param progress - what {@link trackTarget} gave
 * @param locale - the language of titles, legend and axes
 * @returns a specification of Vega-Lite 6, with its data
 * @throws PovertyStandardError `invalid-value` for an unknown locale, or for anything but such progress; `missing-value` where there is none
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
 * targetChart(progress, 'en').title;
 * // => {
 * //   text: 'The share of poor households',
 * //   subtitle: 'The share of poor households falls by 1–1.5 percentage points every year, from the end of 2020 to the end of 2025',
 * //   anchor: 'start',
 * // }
 * ```
 */
export function targetChart(progress: TargetProgress, locale: Locale): ChartSpecification {
  requireArgument(progress, 'progress');
  const language = readLocale(locale);
  return tellResult(progress, 'progress', { kind: 'result' }, () => drawProgress(progress, language));
}

function drawProgress(progress: TargetProgress, language: Locale): ChartSpecification {
  const known = ownDeep(progress);
  const { target, unit } = known;
  const measured = withCapital(measureInWords(target, unit, language));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: measured, subtitle: withCapital(targetInWords(target, unit, language)), anchor: 'start' },
    config: { locale: { number: numberLocale(language) } },
    width: 560,
    height: 300,
    data: { values: chartRows(known, language) },
    layer: chartLayers(unit === 'percent' ? `${measured} (%)` : measured, language),
  };
}
