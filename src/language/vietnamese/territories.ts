import type { Sentences } from '../language.ts';
import { type TerritoryKind, territorySentences } from '../sentences/territories/territory-sentences.ts';
import { common } from './common.ts';
import {
  areaClassLabels,
  areaFactLabels,
  incomparableLabels,
  noUnitLabels,
  unitAreaLabels,
  unplacedLabels,
} from './labels/administrative-labels.ts';
import { regionLabels } from './labels/region-labels.ts';
import { measureBaseLabels, measureLabels } from './labels/target-labels.ts';
import { units } from './units.ts';

/** Units and their counts, in Vietnamese. */
export const territories: Sentences<TerritoryKind> = /* @__PURE__ */ territorySentences(common, {
  units,
  unit: (type, name, code, since) => `${type} ${name} (mã ${code}, ${since})`,
  noUnit: noUnitLabels,
  askedFor: (level, code, day) => `mã ${code} (${level}) vào ${day}`,
  lastDay: 'ngày cuối',
  firstDay: 'ngày đầu',
  takenOverBy: 'đơn vị kế thừa',
  matched: { name: 'theo đúng tên gọi', 'english-name': 'theo tên viết bằng tiếng Anh' },
  succession: {
    on: (day, from, to) => `chuyển giao vào ${day}, từ mã ${from} sang mã ${to}`,
    territory: { whole: 'toàn bộ diện tích', part: 'một phần diện tích', none: 'không có diện tích' },
    people: { whole: 'toàn bộ dân số', part: 'một phần dân số', none: 'không có dân số' },
  },
  regions: regionLabels,
  region: (province, region) => `tỉnh, thành phố mã ${province} thuộc vùng ${region}`,
  noRegion: {
    'no-scheme-known': (province) => `chưa rõ vùng của tỉnh, thành phố mã ${province} vào ngày này`,
    'no-such-province': (province) => `không có tỉnh, thành phố nào mang mã ${province} vào ngày này`,
  },
  areaClasses: areaClassLabels,
  areaFacts: areaFactLabels,
  areaOperators: { '>=': 'từ', '>': 'trên', '<': 'dưới', is: '' },
  conditionMet: 'thỏa điều kiện',
  conditionNotMet: 'không thỏa điều kiện',
  conclusion: 'kết luận',
  areaOpen: 'chưa đủ căn cứ xếp loại; có thể là',
  needed: 'cần biết thêm',
  areas: unitAreaLabels,
  counts: [measureBaseLabels, measureLabels],
  noCounts: 'không có số liệu',
  missing: 'còn thiếu',
  unplaced: unplacedLabels,
  incomparable: incomparableLabels,
  older: 'số liệu cũ',
  newer: 'số liệu mới',
  sameTerritory: 'số liệu hai thời điểm cùng một địa bàn',
  notSameTerritory: 'số liệu hai thời điểm không hoàn toàn cùng một địa bàn',
  onDay: (day) => `theo địa giới ${day}`,
  incomplete: (names) => `có đơn vị không báo cáo: ${names}`,
  reportedAndParts: (name, { reported, parts, far, isTooMany }) =>
    `${name}: báo cáo ${reported}, cộng các đơn vị bên trong ${parts}, ${isTooMany ? 'thừa' : 'thiếu'} ${far}`,
  agrees: 'khớp với các đơn vị bên trong',
  rate: (count, total, percent) =>
    `${count} trên ${total}${percent === undefined ? ', không tính được tỷ lệ' : `, tức ${percent}%`}`,
});
