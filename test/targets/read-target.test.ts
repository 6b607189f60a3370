import { describe, expect, it } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { type Target, type TrackOptions, trackTarget } from '../../src/targets/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { atLeast, observed, planned, target } from './observed.ts';

const good = target('annual-reduction', { judged: 'average', bound: planned('2') });
const series = [observed('2015', '20'), observed('2020', '10')];

function refusal(one: unknown, options: unknown = { asOf: '2020' }): unknown {
  const error = thrownBy(() => trackTarget(one as Target, series, options as TrackOptions));
  return isPovertyStandardError(error) && [error.code, error.details.path];
}

describe('an invalid target', () => {
  it.each<[code: string, path: string, fields: Record<string, unknown>]>([
    ['missing-value', 'target.kind', { kind: undefined }],
    ['invalid-value', 'target.kind', { kind: 'wish' }],
    ['unknown-field', 'target.better', { better: 'lower' }],
    ['missing-value', 'target.id', { id: undefined }],
    ['empty-input', 'target.measure', { measure: '' }],
    ['invalid-value', 'target.base', { base: 'families' }],
    ['empty-input', 'target.group', { group: ' ' }],
    ['invalid-value', 'target.standard', { standard: 2016 }],
    ['invalid-value', 'target.note', { note: 1 }],
    ['invalid-value', 'target.evidence', { evidence: 'certain' }],
    ['invalid-value', 'target.territory.level', { territory: { level: 'planet' } }],
    ['missing-value', 'target.period', { period: undefined }],
    ['missing-value', 'target.period.from', { period: { until: '2020' } }],
    ['invalid-value', 'target.period.until', { period: { from: '2015', until: 'mai' } }],
    ['wrong-order', 'target.period.until', { period: { from: '2020', until: '2020' } }],
    ['wrong-order', 'target.period.until', { period: { from: '2015-06-30', until: '2020-12-31' } }],
    ['invalid-value', 'target.judged', { judged: 'sometimes' }],
    ['missing-value', 'target.bound', { bound: undefined }],
    ['missing-value', 'target.bound.value', { bound: { included: true } }],
    ['invalid-number', 'target.bound.value', { bound: { value: 'hai', included: true } }],
    ['negative-value', 'target.bound.value', { bound: { value: '-2', included: true } }],
    ['missing-value', 'target.bound.included', { bound: { value: '2' } }],
    ['wrong-order', 'target.bound.exceededBeyond', { bound: { value: '2', included: true, exceededBeyond: '1.5' } }],
  ])('%s at %s', (code, path, fields) => {
    expect(refusal({ ...good, ...fields })).toEqual([code, path]);
  });

  it.each<[code: string, path: string, one: Target]>([
    [
      'wrong-order',
      'target.bound.exceededBeyond',
      target('level', { better: 'lower', bound: { value: '8', included: true, exceededBeyond: '10' } }),
    ],
    ['invalid-value', 'target.better', target('level', { better: 'nicer' as never, bound: atLeast('1') })],
    ['invalid-value', 'target.per', target('count', { per: 'day' as never, bound: atLeast('1') })],
    ['out-of-range', 'target.atLeast', target('each-household', { atLeast: 0 })],
    ['fractional-count', 'target.atLeast', target('each-household', { atLeast: 1.5 })],
    ['empty-input', 'target.list', target('units-leaving', { bound: atLeast('30'), list: '' })],
  ])('%s at %s of a field of its kind', (code, path, one) => {
    expect(refusal(one)).toEqual([code, path]);
  });

  it.each<[code: string, path: string, options: unknown]>([
    ['missing-value', 'options', undefined],
    ['invalid-value', 'options.asOf', { asOf: 'hôm nay' }],
    ['invalid-value', 'options.baseline', { asOf: '2020', baseline: 'hôm qua' }],
    ['wrong-order', 'options.baseline', { asOf: '2020', baseline: '2020' }],
    ['wrong-order', 'options.baseline', { asOf: '2020', baseline: '2016-06-30' }],
    ['invalid-value', 'options.projection', { asOf: '2020', projection: 'cubic' }],
    ['unknown-field', 'options.today', { asOf: '2020', today: true }],
  ])('%s at %s', (code, path, options) => {
    // A default would hide that nothing was given.
    const error = thrownBy(() => trackTarget(good, series, options as TrackOptions));
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});
