import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { compile, type TopLevelSpec } from 'vega-lite';
import { guideCharts } from '../../docs/charts/guide-charts.ts';
import { targetChart } from '../../src/charts/index.ts';
import { trackTarget } from '../../src/targets/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { atLeast, observed, planned, target } from '../targets/observed.ts';
import { english, vietnamese } from '../../src/language/index.ts';

const two = target('annual-reduction', { judged: 'average', bound: planned('2') });
const progress = trackTarget(two, [observed('2015', '20.0'), observed('2017', { count: 15, total: 100 })], {
  asOf: '2017',
});

/** The rows of a chart. */
function rowsOf(one: ReturnType<typeof targetChart>): unknown {
  return (one['data'] as { values: unknown }).values;
}

describe('targetChart', () => {
  it('has a row for each observation, and two for the target and for the projection', () => {
    expect(rowsOf(targetChart(progress, english))).toEqual([
      { series: 'Observed', year: 2015, value: 20, low: 19.95, high: 20.05 },
      { series: 'Observed', year: 2017, value: 15 },
      { series: 'Target', year: 2015, value: 20 },
      { series: 'Target', year: 2020, value: 10 },
      { series: 'At the achieved pace', year: 2017, value: 15 },
      { series: 'At the achieved pace', year: 2020, value: 7.5 },
    ]);
  });

  it('uses the language for titles, legend and numbers of the axes', () => {
    const chart = targetChart(progress, vietnamese);
    expect(chart['title']).toEqual({
      text: 'Tỷ lệ hộ nghèo',
      subtitle: 'Tỷ lệ hộ nghèo giảm bình quân 2 điểm phần trăm một năm, từ cuối năm 2015 đến cuối năm 2020',
      anchor: 'start',
    });
    expect(chart['config']).toEqual({
      locale: { number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ''] } },
    });
    expect(JSON.stringify(chart)).toContain('Tỷ lệ hộ nghèo (%)');
    expect(
      JSON.stringify(
        targetChart(
          trackTarget(target('relative-cut', { bound: planned('50') }), [observed('2015', { number: 5 })], {
            asOf: '2015',
          }),
          english,
        ),
      ),
    ).not.toContain('(%)');
  });

  it('places days within a year before its end, and draws no unknown value', () => {
    const level = target('level', { better: 'lower', bound: atLeast('5'), period: { until: '2020' } });
    expect(
      rowsOf(
        targetChart(trackTarget(level, [observed('2018-07-02', { count: 1, total: 10 })], { asOf: '2019' }), english),
      ),
    ).toEqual([
      { series: 'Observed', year: 2017.5, value: 10 },
      { series: 'Target', year: 2017.5, value: 10 },
      { series: 'Target', year: 2020, value: 5 },
    ]);
    expect(
      rowsOf(
        targetChart(trackTarget(two, [observed('2015', '5', { measure: 'near-poor' })], { asOf: '2016' }), english),
      ),
    ).toEqual([]);
    const cut = trackTarget(
      target('relative-cut', { bound: planned('50') }),
      [observed('2016', { number: 5 }), observed('2017', { number: 4 })],
      { asOf: '2017' },
    );
    expect(rowsOf(targetChart(cut, english))).toHaveLength(4);
  });

  it('is plain data that Vega-Lite compiles', () => {
    const chart = targetChart(progress, vietnamese);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(compile(chart as unknown as TopLevelSpec).spec.marks?.length).toBeGreaterThan(0);
  });

  it.each([[{}], [{ target: {} }], [{ ...progress, observed: null }]])(
    'throws for a value that is not progress: %j',
    (value) => {
      expect(thrownBy(() => targetChart(value as never, vietnamese))).toMatchObject({
        code: 'invalid-value',
        details: { path: 'progress' },
      });
    },
  );

  it('throws for a value that is not a language', () => {
    expect(thrownBy(() => targetChart(progress, {} as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'language' },
    });
    expect(thrownBy(() => targetChart(progress, 'fr' as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'language' },
    });
  });
});

it('the charts of the guides are those that the docs build draws', async () => {
  for (const [name, svg] of Object.entries(await guideCharts())) {
    expect(readFileSync(`docs/guides/charts/${name}`, 'utf8')).toBe(svg);
  }
});
