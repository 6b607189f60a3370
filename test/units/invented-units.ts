import {
  type AnyUnitState,
  provinces,
  provinceSuccessions,
  type RegistryTables,
  type Succession,
} from '../../src/units/index.ts';

const until = '2025-06-30';
const reform = '2025-07-01';

/** Districts of Lạng Sơn (20), Bắc Kạn (06) and their units as far as they are known by name and code; every other is invented and says so. */
const districts: AnyUnitState[] = [
  {
    level: 'district',
    code: '178',
    name: 'Lạng Sơn',
    type: 'provincial-city',
    parent: '20',
    from: '2008-08-01',
    until,
  },
  { level: 'district', code: '060', name: 'Pác Nặm', type: 'rural-district', parent: '06', from: '2008-08-01', until },
  {
    level: 'district',
    code: '999',
    name: 'Huyện thử',
    type: 'rural-district',
    parent: '20',
    from: '2008-08-01',
    until,
  },
];

function old(code: string, name: string, type: 'commune' | 'ward' | 'township', parent: string): AnyUnitState {
  return { level: 'commune', code, name, type, parent, from: '2008-08-01', until };
}

function young(code: string, name: string, type: 'commune' | 'ward' | 'special-zone', parent: string): AnyUnitState {
  return { level: 'commune', code, name, type, parent, from: reform };
}

const communes: AnyUnitState[] = [
  // Lạng Sơn city: the new ward Tam Thanh has the code of the old commune Hoàng Đồng, not that of the old ward Tam Thanh.
  old('05974', 'Tam Thanh', 'ward', '178'),
  old('05971', 'Hoàng Văn Thụ', 'ward', '178'),
  old('05986', 'Hoàng Đồng', 'commune', '178'),
  young('05986', 'Tam Thanh', 'ward', '20'),
  young('06187', 'Kỳ Lừa', 'ward', '20'),
  young('05983', 'Lương Văn Tri', 'ward', '20'),
  // The commune of the same name elsewhere.
  young('06172', 'Hoàng Văn Thụ', 'commune', '20'),
  // Bắc Kạn.
  old('99061', 'Xã thử của Pác Nặm', 'commune', '060'),
  young('99061', 'Xã thử của Pác Nặm', 'commune', '19'),
  // Invented: a commune that goes on, one that is split into a ward and a commune, a township that becomes part of a commune.
  old('99001', 'Xã thử giữ nguyên', 'commune', '999'),
  { ...young('99001', 'Xã thử giữ nguyên', 'commune', '20'), since: '2008-08-01' },
  old('99002', 'Xã thử bị chia', 'commune', '999'),
  young('99002', 'Phường thử', 'ward', '20'),
  young('99003', 'Xã thử mới', 'commune', '20'),
  old('99004', 'Thị trấn thử', 'township', '999'),
  // Invented: all people of this one went one way, though some land went another.
  old('99005', 'Xã thử chia đất', 'commune', '999'),
  // Invented: an island district without communes became a special zone, so nothing came before it.
  young('99006', 'Đặc khu thử', 'special-zone', '20'),
];

const whole = { level: 'commune', on: reform, territory: 'whole', people: 'whole' } as const;
const part = { level: 'commune', on: reform, territory: 'part' } as const;

const communeSuccessions: Succession[] = [
  { ...whole, from: '05974', to: '05986' },
  { ...whole, from: '05986', to: '05986' },
  { ...whole, from: '05971', to: '06187' },
  { ...whole, from: '99061', to: '99061' },
  { ...part, from: '99002', to: '99002' },
  { ...part, from: '99002', to: '99003' },
  { ...whole, from: '99004', to: '99003' },
  { ...part, from: '99005', to: '99003', people: 'whole' },
  { ...part, from: '99005', to: '99002', people: 'none' },
];

const villages: AnyUnitState[] = [
  { level: 'village', code: '05986/1', name: 'Hoàng Thủy', type: 'residential-group', parent: '05986', from: reform },
  { level: 'village', code: '05986/2', name: 'Bản Viển', type: 'village', parent: '05986', from: reform },
  { level: 'village', code: 'lạc', name: 'Thôn thử không xã', type: 'village', from: reform },
];

/** A table with every kind of succession; what is invented says so in its name. */
export const inventedTables: RegistryTables = {
  units: [...provinces, ...districts, ...communes, ...villages],
  successions: [...provinceSuccessions, ...communeSuccessions],
  designations: [
    {
      level: 'district',
      code: '060',
      class: 'poor-district',
      from: '2022-03-15',
      until,
      act: '353/QĐ-TTg',
      evidence: 'confirmed',
    },
    { level: 'commune', code: '99061', class: 'zone-3', from: '2021-06-04', until, act: '861/QĐ-TTg' },
  ],
};
