import { describe, expect, it } from 'vitest';
import { unitKeyOf, type UnitState } from '../../src/units/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const unit: UnitState<'province'> = {
  level: 'province',
  code: '46',
  name: 'Huế',
  type: 'municipality',
  from: '2025-01-01',
};

describe('the key of a unit', () => {
  it('has the day from which the code names it: that of the state where no other is told', () => {
    expect(unitKeyOf(unit)).toEqual({ level: 'province', code: '46', since: '2025-01-01' });
    expect(unitKeyOf({ ...unit, since: '2008-08-01' })).toEqual({ level: 'province', code: '46', since: '2008-08-01' });
  });

  it.each([
    ['missing-value', 'unit.level', {}],
    ['invalid-value', 'unit.level', { ...unit, level: 'region' }],
    ['missing-value', 'unit.code', { ...unit, code: undefined }],
    ['invalid-value', 'unit.code', { ...unit, code: 46 }],
    ['missing-value', 'unit.from', { ...unit, from: undefined }],
    ['invalid-value', 'unit', '46'],
  ])('is refused with %s at %s for %j', (code, path, value) => {
    expect(thrownBy(() => unitKeyOf(value as never))).toMatchObject({ code, details: { path } });
  });
});
