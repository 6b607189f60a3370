import { describe, expect, it } from 'vitest';
import {
  programmeTarget,
  programmeTargetIds,
  programmeTargets,
  type Target,
  trackTarget,
} from '../../src/targets/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { observed } from './observed.ts';

/** A bound as programmes word it: = a plain number, ≥ and > open, < strict from below, and ranges. */
function boundText(target: Target): string {
  if (target.kind === 'each-household') {
    return 'each';
  }
  const { value, included, exceededBeyond } = target.bound;
  if (exceededBeyond !== undefined) {
    return exceededBeyond === value ? `= ${value}` : `${value}–${exceededBeyond}`;
  }
  const below = target.kind === 'level' && target.better === 'lower';
  return `${below ? '<' : '>'}${included ? '=' : ''} ${value}`;
}

function howText(target: Target): string {
  switch (target.kind) {
    case 'annual-reduction':
      return target.judged;
    case 'count':
      return target.per;
    case 'level':
      return target.better;
    default:
      return '';
  }
}

// Typed from the texts of the programmes as they were read, one row a target: what changes a number, a word or a mark breaks this.
const rows = `
nq-80-2011/poor | annual-reduction every-year | poor | = 2 | 2010–2020 | confirmed
nq-80-2011/poor-in-poor-districts-and-communes | annual-reduction every-year | poor | = 4 | 2010–2020 | confirmed
nq-80-2011/income-of-the-poor | multiple | income-per-head | = 3.5 | 2010–2020 | confirmed
nq-76-2014/poor | level lower | poor | < 5 | –2015 | unconfirmed
qd-1722-2016/poor | annual-reduction average | poor | 1–1.5 | 2015–2020 | confirmed
qd-1722-2016/poor-in-poor-districts-and-communes | annual-reduction every-year | poor | = 4 | 2015–2020 | confirmed
qd-1722-2016/poor-ethnic-minority | annual-reduction every-year | poor | 3–4 | 2015–2020 | confirmed
qd-1722-2016/income-of-poor-households | multiple | income-per-head | = 1.5 | 2015–2020 | confirmed
qd-1722-2016/income-in-poor-districts | multiple | income-per-head | = 2 | 2015–2020 | single-source
qd-1722-2016/poor-districts-leaving | units-leaving | units-leaving | = 50 | 2015–2020 | confirmed
qd-1722-2016/coastal-communes-leaving | units-leaving | units-leaving | = 30 | 2015–2020 | confirmed
qd-1722-2016/mountain-communes-leaving | units-leaving | units-leaving | 20–30 | 2015–2020 | confirmed
qd-1722-2016/mountain-villages-leaving | units-leaving | units-leaving | 20–30 | 2015–2020 | confirmed
nq-24-2021/poor | annual-reduction every-year | poor | 1–1.5 | 2020–2025 | confirmed
nq-24-2021/poor-ethnic-minority | annual-reduction every-year | poor | > 3 | 2020–2025 | confirmed
nq-24-2021/poor-districts-leaving | units-leaving | units-leaving | = 30 | 2020–2025 | confirmed
nq-24-2021/coastal-communes-leaving | units-leaving | units-leaving | = 30 | 2020–2025 | confirmed
qd-90-2022/poor | annual-reduction every-year | poor | 1–1.5 | 2020–2025 | confirmed
qd-90-2022/poor-ethnic-minority | annual-reduction every-year | poor | > 3 | 2020–2025 | confirmed
qd-90-2022/poor-in-poor-districts | annual-reduction every-year | poor | 4–5 | 2020–2025 | single-source
qd-90-2022/poor-or-near-poor-households | relative-cut | poor-or-near-poor | = 50 | 2020–2025 | confirmed
qd-90-2022/poor-districts-leaving | units-leaving | units-leaving | = 30 | 2020–2025 | confirmed
qd-90-2022/coastal-communes-leaving | units-leaving | units-leaving | = 30 | 2020–2025 | confirmed
qd-90-2022/school-attendance | level higher | school-attendance | >= 90 | –2025 | single-source
qd-880-2022/poor-or-near-poor | annual-reduction every-year | poor-or-near-poor | 6–7 | 2021–2025 | single-source
qd-880-2022/poor-or-near-poor-households | relative-cut | poor-or-near-poor | >= 60 | 2021–2025 | single-source
qd-880-2022/income | multiple | income-per-head | = 1.8 | 2020–2025 | single-source
qd-1719-2021/poor-ethnic-minority | annual-reduction every-year | poor | > 3 | 2020–2025 | confirmed
qd-1719-2021/ethnic-minority-income | multiple | income-per-head | > 2 | 2020–2025 | single-source
nq-01-2026/poor | annual-reduction every-year | poor | 1–1.5 | 2025–2026 | single-source
nq-01-2026/poor-ethnic-minority | annual-reduction every-year | poor | = 3 | 2025–2026 | single-source
nq-257-2025/poor-or-near-poor | annual-reduction every-year | poor-or-near-poor | 1–1.5 | 2025–2030 | confirmed
nq-257-2025/poor-or-near-poor-in-ethnic-minority-area | level lower | poor-or-near-poor | < 10 | –2030 | confirmed
nq-257-2025/rural-income | multiple | income-per-head | 2.5–3 | 2020–2030 | confirmed
nq-257-2025/ethnic-minority-income | level higher | income-to-mean | >= 50 | –2030 | confirmed
lang-son-2016/poor | annual-reduction average | poor | >= 3 | 2015–2020 | single-source
bac-kan-2020/poor | annual-reduction every-year | poor | = 2.5 | 2019–2020 | single-source
bac-kan-2020/poor-in-poor-districts | annual-reduction every-year | poor | 3.5–4 | 2019–2020 | single-source
bac-kan-2020/trained-workers | level higher | trained-workers | >= 45 | –2020 | single-source
bac-kan-2020/new-jobs | count period | new-jobs | = 5000 | 2019–2020 | single-source
bac-kan-2020/health-insurance | level higher | health-insurance | >= 96 | –2020 | single-source
bac-kan-2020/grid-electricity | level higher | grid-electricity | >= 98 | –2020 | single-source
bac-kan-2020/hygienic-water | level higher | hygienic-water | >= 98.5 | –2020 | single-source
lang-son-city-2016/poor | annual-reduction average | poor | = 0.03 | 2015–2020 | single-source
thai-nguyen-2022/poor | annual-reduction average | poor | >= 1 | 2021–2025 | single-source
thai-nguyen-2022/poor-in-ethnic-minority-area | annual-reduction average | poor | = 2 | 2021–2025 | single-source
thai-nguyen-2022/especially-difficult-communes | relative-cut | especially-difficult-communes | = 50 | 2021–2025 | single-source
`
  .trim()
  .split('\n');

const targets = programmeTargets.flatMap((programme) => programme.targets);

describe('the targets of programmes', () => {
  it('agree with the table read from the acts', () => {
    const told = targets.map((target) => {
      const { id, kind, measure, period, evidence } = target;
      const years = [period.from, period.until].map((day) => day?.replace('-12-31', '') ?? '').join('–');
      return [id, `${kind} ${howText(target)}`.trim(), measure, boundText(target), years, evidence].join(' | ');
    });
    expect(told).toEqual(rows);
  });

  it('have unique ids that begin with that of their programme, and cite its act', () => {
    for (const { id, act, targets: own } of programmeTargets) {
      for (const target of own) {
        expect(target.id.startsWith(`${id}/`)).toBe(true);
        expect(target.citation?.act).toBe(act);
      }
    }
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
  });

  it('name their population group', () => {
    const groups = targets.flatMap(({ id, group }) => (group ? [`${id}: ${group}`] : []));
    expect(groups).toHaveLength(30);
    expect(groups).toContain('qd-1722-2016/poor-ethnic-minority: ethnic-minority');
    expect(groups).toContain('qd-880-2022/income: supported-districts');
    expect(groups).toContain('bac-kan-2020/hygienic-water: rural');
  });

  it.each(targets.map((target) => [target.id, target] as const))('%s can be tracked', (_, target) => {
    const progress = trackTarget(target, [observed('2019', '5')], { asOf: '2019' });
    expect(progress.decided ? progress.status : 'open').toMatch(/open|on-track/);
  });

  it('are found by id', () => {
    expect(programmeTargetIds).toEqual(targets.map(({ id }) => id));
    expect(programmeTargetIds.map(programmeTarget)).toEqual(targets);
    // @ts-expect-error no programme has it
    expect(thrownBy(() => programmeTarget('qd-90-2022/rich'))).toMatchObject({
      code: 'unknown-reference',
      details: { path: 'id' },
    });
  });
});
