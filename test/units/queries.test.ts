import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  settlementOf,
  childrenOf,
  createRegistry,
  designationsOf,
  parentLevel,
  predecessorsOf,
  resolveName,
  successorsOf,
  unitAt,
  unitTypes,
} from '../../src/units/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { inventedTables } from './invented-units.ts';

const registry = createRegistry(inventedTables);

describe('parentLevel', () => {
  it.each([
    ['province', '2020-01-01', undefined],
    ['district', '2025-06-30', 'province'],
    ['district', '2025-07-01', undefined],
    ['commune', '2025-06-30', 'district'],
    ['commune', '2025-07-01', 'province'],
    ['village', '2025-06-30', 'commune'],
    ['village', '2025-07-01', 'commune'],
  ] as const)('above a %s on %s stands %s', (level, on, above) => {
    expect(parentLevel(level, { on })).toBe(above);
  });
});

describe('unitAt', () => {
  it('a code is read on a day', () => {
    expect(unitAt(registry, { level: 'commune', code: '05986', on: '2025-06-30' })).toMatchObject({
      kind: 'unit',
      key: { since: '2008-08-01' },
      unit: { name: 'Hoàng Đồng', type: 'commune' },
    });
    expect(unitAt(registry, { level: 'commune', code: '05986', on: '2025-07-01' })).toMatchObject({
      kind: 'unit',
      key: { since: '2025-07-01' },
      unit: { name: 'Tam Thanh', type: 'ward' },
    });
    expect(unitAt(registry, { level: 'commune', code: '99001', on: '2025-07-01' })).toMatchObject({
      key: { since: '2008-08-01' },
      unit: { parent: '20' },
    });
  });

  it.each([
    ['district', '178', '2025-07-01', { reason: 'level-abolished', lastDay: '2025-06-30', successors: [] }],
    ['district', '888', '2025-07-01', { reason: 'level-abolished', successors: [] }],
    ['commune', '05974', '2025-07-01', { reason: 'ended', lastDay: '2025-06-30', successors: ['05986'] }],
    ['commune', '99002', '2001-01-01', { reason: 'not-yet', firstDay: '2008-08-01', successors: [] }],
    ['commune', '00001', '2025-07-01', { reason: 'unknown-code', successors: [] }],
    ['province', '06', '2025-07-01', { reason: 'ended', lastDay: '2025-06-30', successors: ['19'] }],
  ] as const)('%s %s on %s', (level, code, on, answer) => {
    expect(unitAt(registry, { level, code, on })).toEqual({ kind: 'no-unit', level, code, on, ...answer });
  });

  it('between two units of one code', () => {
    const units = [
      { level: 'province', code: '99', name: 'Tỉnh thử cũ', type: 'province', from: '2010-01-01', until: '2012-12-31' },
      { level: 'province', code: '99', name: 'Tỉnh thử mới', type: 'province', from: '2015-01-01' },
    ] as const;
    expect(unitAt(createRegistry({ units }), { level: 'province', code: '99', on: '2013-06-30' })).toEqual({
      kind: 'no-unit',
      level: 'province',
      code: '99',
      on: '2013-06-30',
      reason: 'between',
      lastDay: '2012-12-31',
      firstDay: '2015-01-01',
      successors: [],
    });
  });
});

describe('above and below', () => {
  const names = (units: readonly { unit: { name: string } }[]): string[] => units.map(({ unit }) => unit.name);

  it('ancestors are those of the day, the nearest first', () => {
    expect(names(ancestorsOf(registry, { level: 'commune', code: '05974', on: '2025-06-30' }))).toEqual([
      'Lạng Sơn',
      'Lạng Sơn',
    ]);
    expect(names(ancestorsOf(registry, { level: 'village', code: '05986/1', on: '2025-07-01' }))).toEqual([
      'Tam Thanh',
      'Lạng Sơn',
    ]);
    expect(ancestorsOf(registry, { level: 'village', code: 'lạc', on: '2025-07-01' })).toEqual([]);
    expect(ancestorsOf(registry, { level: 'province', code: '20', on: '2025-07-01' })).toEqual([]);
    expect(ancestorsOf(registry, { level: 'commune', code: '05974', on: '2025-07-01' })).toEqual([]);
  });

  it('children are those of the day, in the order of their codes', () => {
    expect(names(childrenOf(registry, { level: 'province', code: '20', on: '2025-06-30' }))).toEqual([
      'Lạng Sơn',
      'Huyện thử',
    ]);
    expect(
      childrenOf(registry, { level: 'province', code: '20', on: '2025-07-01' }).map(({ key }) => key.code),
    ).toEqual(['05983', '05986', '06172', '06187', '99001', '99002', '99003', '99006']);
    expect(names(childrenOf(registry, { level: 'district', code: '178', on: '2025-06-30' }))).toEqual([
      'Hoàng Văn Thụ',
      'Tam Thanh',
      'Hoàng Đồng',
    ]);
    expect(childrenOf(registry, { level: 'district', code: '178', on: '2025-07-01' })).toEqual([]);
    expect(childrenOf(registry, { level: 'village', code: '05986/1', on: '2025-07-01' })).toEqual([]);
  });
});

describe('what came before and after', () => {
  it('a split names its parts, a merger what joined', () => {
    expect(
      successorsOf(registry, { level: 'commune', code: '99002', on: '2020-01-01' }).map(({ key, succession }) => [
        key.code,
        succession.territory,
      ]),
    ).toEqual([
      ['99002', 'part'],
      ['99003', 'part'],
    ]);
    expect(
      predecessorsOf(registry, { level: 'commune', code: '99003', on: '2026-01-01' }).map(({ unit, succession }) => [
        unit.name,
        succession.people,
      ]),
    ).toEqual([
      ['Xã thử bị chia', undefined],
      ['Thị trấn thử', 'whole'],
      ['Xã thử chia đất', 'whole'],
    ]);
    expect(predecessorsOf(registry, { level: 'commune', code: '99006', on: '2026-01-01' })).toEqual([]);
    expect(successorsOf(registry, { level: 'commune', code: '99001', on: '2020-01-01' })).toEqual([]);
  });

  it('stands in the order of the codes, whatever the order of the table', () => {
    const turned = createRegistry({
      ...inventedTables,
      successions: [...(inventedTables.successions ?? [])].reverse(),
    });
    const before = { level: 'commune', code: '99002', on: '2020-01-01' } as const;
    const after = { level: 'commune', code: '99003', on: '2026-01-01' } as const;
    expect(successorsOf(turned, before)).toEqual(successorsOf(registry, before));
    expect(predecessorsOf(turned, after)).toEqual(predecessorsOf(registry, after));
  });
});

it('every row says what it is', () => {
  const bacKan = { level: 'province', code: '06', on: '2025-06-30' } as const;
  const thaiNguyen = { level: 'province', code: '19', on: '2025-07-01' } as const;
  const kinds = (rows: readonly { kind: string }[]): string[] => [...new Set(rows.map(({ kind }) => kind))];
  expect(kinds(ancestorsOf(registry, { level: 'commune', code: '05974', on: '2025-06-30' }))).toEqual(['unit']);
  expect(kinds(childrenOf(registry, { level: 'province', code: '20', on: '2025-07-01' }))).toEqual(['unit']);
  expect(kinds(successorsOf(registry, bacKan))).toEqual(['related-unit']);
  expect(kinds(predecessorsOf(registry, thaiNguyen))).toEqual(['related-unit']);
  expect(kinds(resolveName(registry, 'Lạng Sơn', { on: '2025-06-30' }))).toEqual(['named-unit']);
});

describe('resolveName', () => {
  const codes = (name: string, on: string, level?: 'province' | 'district' | 'commune' | 'village'): string[] =>
    resolveName(registry, name, { on, ...(level && { level }) }).map(({ key }) => `${key.level} ${key.code}`);

  it.each([
    'Hòa Bình',
    'Hoà Bình',
    'Hoà Bình'.normalize('NFD'),
    'Hòa Bình'.normalize('NFD'),
    'HÒA BÌNH',
    ' hòa  bình ',
    'tỉnh Hòa Bình',
    'Tỉnh\u00a0Hoà\u00a0Bình',
  ])('%j is one province', (name) => {
    expect(codes(name, '2025-06-30')).toEqual(['province 17']);
    expect(codes(name, '2025-07-01')).toEqual([]);
  });

  it.each(['Bà Rịa - Vũng Tàu', 'bà rịa-vũng tàu', 'Bà Rịa – Vũng Tàu'])('%s is one whatever its dash', (name) => {
    expect(codes(name, '2025-06-30')).toEqual(['province 77']);
  });

  it('gives every match, and guesses none', () => {
    expect(codes('Lạng Sơn', '2025-06-30')).toEqual(['province 20', 'district 178']);
    expect(codes('Lạng Sơn', '2025-06-30', 'district')).toEqual(['district 178']);
    expect(codes('thành phố Lạng Sơn', '2025-06-30')).toEqual(['district 178']);
    expect(codes('TP. Lạng Sơn', '2025-06-30')).toEqual(['district 178']);
    expect(codes('tỉnh Lạng Sơn', '2025-06-30')).toEqual(['province 20']);
    expect(codes('Hoàng Văn Thụ', '2025-06-30')).toEqual(['commune 05971']);
    expect(codes('phường Hoàng Văn Thụ', '2025-07-01')).toEqual([]);
    expect(codes('xã Hoàng Văn Thụ', '2025-07-01')).toEqual(['commune 06172']);
    expect(codes('tổ dân phố Hoàng Thuỷ', '2025-07-01')).toEqual(['village 05986/1']);
    expect(codes('thôn Bản Viển', '2025-07-01')).toEqual(['village 05986/2']);
  });

  it('in the order of levels and codes, whatever the order of the table', () => {
    const units = ['99', '98', '97'].map(
      (code) =>
        ({
          level: 'province',
          code,
          name: code === '98' ? 'Tỉnh thứ' : 'Thử',
          nameEn: 'Thử',
          type: 'province',
          from: '2020-01-01',
        }) as const,
    );
    const found = resolveName(createRegistry({ units }), 'thử', { on: '2020-01-01' });
    expect(found.map(({ key, matched }) => [key.code, matched])).toEqual([
      ['97', 'name'],
      ['99', 'name'],
      ['98', 'english-name'],
    ]);
  });

  it('marks count, but a name without any is English', () => {
    const matched = (name: string): unknown[] =>
      resolveName(registry, name, { on: '2025-06-30', level: 'province' }).map(({ unit, matched: how }) => [
        unit.name,
        how,
      ]);
    expect(matched('Hoa Binh')).toEqual([['Hòa Bình', 'english-name']]);
    expect(matched('Da Nang')).toEqual([['Đà Nẵng', 'english-name']]);
    expect(matched('Ho Chi Minh City')).toEqual([['Hồ Chí Minh', 'english-name']]);
    expect(matched('Hoá Bình')).toEqual([]);
    expect(matched('Huế')).toEqual([['Huế', 'name']]);
  });

  it.each<[code: string, path: string, call: () => unknown]>([
    ['empty-input', 'name', () => resolveName(registry, ' ', { on: '2025-01-01' })],
    ['invalid-value', 'name', () => resolveName(registry, 5 as never, { on: '2025-01-01' })],
    ['invalid-date', 'options.on', () => resolveName(registry, 'Huế', { on: 'today' })],
    [
      'invalid-value',
      'options.level',
      () => resolveName(registry, 'Huế', { on: '2025-01-01', level: 'region' as never }),
    ],
    ['missing-value', 'reference.on', () => unitAt(registry, { level: 'province', code: '20' } as never)],
    [
      'invalid-value',
      'reference.level',
      () => unitAt(registry, { level: 'region' as never, code: '20', on: '2025-01-01' }),
    ],
    ['invalid-value', 'registry', () => unitAt(null as never, { level: 'province', code: '20', on: '2025-01-01' })],
    ['invalid-value', 'unit.type', () => settlementOf({ type: 'province' as never })],
    ['missing-value', 'unit.type', () => settlementOf({} as never)],
    ['invalid-value', 'level', () => parentLevel('region' as never, { on: '2025-01-01' })],
  ])('%s at %s', (code, path, call) => {
    const error = thrownBy(call);
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});

describe('areas and classes', () => {
  it.each([
    ['commune', 'rural'],
    ['ward', 'urban'],
    ['township', 'urban'],
    ['special-zone', 'undetermined'],
    ['village', 'rural'],
    ['residential-group', 'urban'],
  ] as const)('a %s is %s', (type, area) => {
    expect(settlementOf({ type })).toBe(area);
    expect(unitTypes[type].area).toBe(area);
  });

  it('a class is that of the unit to which it was given, on the days of the act', () => {
    const classes = (code: string, level: 'commune' | 'district', on: string): string[] =>
      designationsOf(registry, { level, code, on }).map((one) => one.class);
    expect(classes('060', 'district', '2022-03-14')).toEqual([]);
    expect(classes('060', 'district', '2022-03-15')).toEqual(['poor-district']);
    expect(classes('99061', 'commune', '2025-06-30')).toEqual(['zone-3']);
    // The code goes on, the unit does not, and whether the class does is a question of law.
    expect(classes('99061', 'commune', '2025-07-01')).toEqual([]);
    expect(classes('00001', 'commune', '2025-07-01')).toEqual([]);
    const open = createRegistry({
      ...inventedTables,
      designations: [{ level: 'commune', code: '05983', class: 'zone-1', from: '2026-01-29' }],
    });
    expect(designationsOf(open, { level: 'commune', code: '05983', on: '2030-01-01' })).toHaveLength(1);
  });
});
