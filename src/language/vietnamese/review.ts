import type { Sentences } from '../language.ts';
import { type DynamicsKind, dynamicsSentences } from '../sentences/dynamics.ts';
import { type ReviewKind, reviewSentences } from '../sentences/review.ts';
import { type TerritoryKind, territorySentences } from '../sentences/territories.ts';
import { common, units } from './wording.ts';
import { measureBaseLabels, measureLabels } from './labels/figures.ts';
import { indicatorLabels } from './labels/household.ts';
import {
  dynamicsColumnLabels,
  dynamicsRuleLabels,
  dynamicsStateLabels,
  dynamicsTableLabels,
  flowBaseLabels,
  flowRuleLabels,
  reviewStepLabels,
  reviewSubjectLabels,
  screeningLabels,
  standardLabels,
  listStatusLabels,
} from './labels/law.ts';
import {
  zoneClassLabels,
  zoneFactLabels,
  incomparableLabels,
  noUnitLabels,
  regionLabels,
  settlementLabels,
  unplacedLabels,
} from './labels/units.ts';

/** The results of a review, in Vietnamese. */
export const review: Sentences<ReviewKind> = /* @__PURE__ */ reviewSentences(common, {
  outcomes: screeningLabels,
  steps: reviewStepLabels,
  subjects: reviewSubjectLabels,
  indicators: indicatorLabels,
  household: (outcome) => `hộ ${outcome}`,
  screeningUndecided: 'chưa rõ hộ có phải rà soát bằng phiếu B hay không',
  needed: 'cần biết thêm',
  unnamed: 'các tiêu chí chưa nêu',
  rules: {
    'exit-review': 'rà soát để ra khỏi danh sách chỉ dùng phiếu B',
    authority: 'theo quyết định của chính quyền địa phương',
  },
  criteria: (met, bound) => `đạt ${met} tiêu chí của phiếu A, ngưỡng là từ ${bound} tiêu chí trở lên`,
  score: 'tổng điểm rà soát',
  points: 'điểm',
  period: (from, until) => `rà soát định kỳ được thực hiện từ ${from} đến ${until}`,
  reportsBefore: (days) => `kết quả được báo cáo trước ${days}`,
  regular: (from, decidedUntil) =>
    `rà soát thường xuyên được thực hiện từ ${from}, quyết định chậm nhất ${decidedUntil}`,
  deadline: (step, subject, until, workingDays) =>
    `${step} (${subject}): đến hết ${until}, ${workingDays} ngày làm việc`,
});

/** Changes of households and of the lists, in Vietnamese. */
export const dynamics: Sentences<DynamicsKind> = /* @__PURE__ */ dynamicsSentences(common, {
  states: dynamicsStateLabels,
  listStatuses: listStatusLabels,
  tables: dynamicsTableLabels,
  columns: dynamicsColumnLabels,
  flowColumns: {
    opening: 'số đầu kỳ',
    'became-near-poor': 'từ nghèo sang cận nghèo',
    'rose-above-near-poor': 'vượt chuẩn cận nghèo',
    'became-poor': 'từ cận nghèo sang nghèo',
    'other-decrease': 'giảm khác',
    'from-near-poor': 'mới vào danh sách, trước đó cận nghèo',
    'from-poor': 'mới vào danh sách, trước đó nghèo',
    relapsed: 'tái vào danh sách',
    new: 'phát sinh mới',
    'other-increase': 'tăng khác',
  },
  rules: dynamicsRuleLabels,
  flowRules: flowRuleLabels,
  bases: flowBaseLabels,
  standards: standardLabels,
  inputs: {
    previous: 'kết quả rà soát kỳ trước',
    current: 'kết quả rà soát kỳ này',
    'history.wasPoor': 'trước đây hộ đã từng là hộ nghèo hay chưa',
    'history.wasNearPoor': 'trước đây hộ đã từng là hộ cận nghèo hay chưa',
  },
  outcome: 'diễn biến của hộ',
  stillPossible: 'chưa đủ căn cứ xác định diễn biến của hộ; có thể là',
  needed: 'cần biết thêm',
  before: 'kỳ trước',
  now: 'kỳ này',
  column: (number) => `cột ${number}`,
  columnOf: (number, table) => `cột ${number} ${table}`,
  disagrees: (subject, rule, { stated, expected, difference, isTooMany }) =>
    `${subject} ghi là ${stated}, ${rule === 'closing' ? 'tính theo các cột' : 'theo bảng diễn biến hộ nghèo'} là ${expected}, ${isTooMany ? 'thừa' : 'thiếu'} ${difference} hộ`,
  underStandard: (standard) => `chuẩn áp dụng: ${standard}`,
  undecidedHouseholds: (count) => `số hộ chưa được tính vào bảng nào vì chưa xác định được diễn biến: ${count}`,
  balances: 'các bảng diễn biến cân đối',
  balanceUndecided: 'chưa kiểm tra được, còn thiếu',
  suspected: 'có thể một trong các số sau sai',
  found: 'số còn thiếu',
  imbalance: (subject, { stated, expected, difference, isTooMany }, isLeast) =>
    `${subject}: ${isLeast ? 'số hiện có' : 'ghi là'} ${stated}, ${isLeast ? 'ít nhất phải là' : 'tính ra'} ${expected}, ${isTooMany ? 'thừa' : 'thiếu'} ${difference}`,
});

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
  zoneClasses: zoneClassLabels,
  zoneFacts: zoneFactLabels,
  zoneOperators: { '>=': 'từ', '>': 'trên', '<': 'dưới', is: '' },
  conditionMet: 'thỏa điều kiện',
  conditionNotMet: 'không thỏa điều kiện',
  conclusion: 'kết luận',
  zoneUndecided: 'chưa đủ căn cứ xếp loại; có thể là',
  needed: 'cần biết thêm',
  settlements: settlementLabels,
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
  reportedAndParts: (name, { reported, parts, difference, isTooMany }) =>
    `${name}: báo cáo ${reported}, cộng các đơn vị bên trong ${parts}, ${isTooMany ? 'thừa' : 'thiếu'} ${difference}`,
  agrees: 'khớp với các đơn vị bên trong',
  rate: (count, total, percent) =>
    `${count} trên ${total}${percent === undefined ? ', không tính được tỷ lệ' : `, tức ${percent}%`}`,
});
