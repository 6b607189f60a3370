import type { Sentences } from '../language.ts';
import { type ClaimSentenceKind, claimSentences } from '../sentences/claims.ts';
import { type ChartWords, chartWords, type TargetWords } from '../sentences/target-words.ts';
import { type TargetSentenceKind, targetSentences } from '../sentences/targets.ts';
import { common, measure } from './wording.ts';
import {
  ambiguityLabels,
  divisorLabels,
  notCheckableLabels,
  noTrajectoryLabels,
  obstacleLabels,
  anomalyLabels,
  operandsLabels,
  perLabels,
  projectionLabels,
  averageNoteLabels,
  remedyLabels,
  roundingLabels,
  excludedLabels,
  progressNoteLabels,
  targetStatusLabels,
  unitLabels,
  yearVerdictLabels,
} from './labels/figures.ts';

const words: TargetWords = {
  measure,
  title: 'mục tiêu',
  phrases: {
    average: (bound) => `giảm bình quân ${bound} một năm`,
    'every-year': (bound) => `mỗi năm giảm ${bound}`,
    level: (bound) => `đạt mức ${bound}`,
    'fall-to': (bound) => `giảm còn ${bound}`,
    'relative-cut': (bound) => `giảm ${bound} so với đầu kỳ`,
    'units-leaving': (bound) => `đạt ${bound} danh sách`,
    multiple: (bound) => `bằng ${bound} so với đầu kỳ`,
    period: (bound) => `đạt ${bound} trong cả kỳ`,
    year: (bound) => `mỗi năm đạt ${bound}`,
    'average-year': (bound) => `đạt bình quân ${bound} một năm`,
  },
  exceeded: (bound) => `vượt mục tiêu khi ${bound}`,
  listedIn: (act) => `danh sách tại văn bản số ${act}`,
  byMore: (fall, included) => (included ? `từ ${fall} trở lên` : `trên ${fall}`),
  points: () => ' điểm phần trăm',
  times: ' lần',
  period: (target, from, until) => `${target}, ${from === undefined ? 'đến' : `từ ${from} đến`} ${until}`,
  eachHousehold: (atLeast, measured) => `mỗi hộ có ít nhất ${atLeast} (${measured} đạt 100%)`,
  change: {
    fell: ({ fromDay, toDay, measured, by, from, to }) =>
      `từ ${fromDay} đến ${toDay}, ${measured} giảm ${by}, từ ${from} thành ${to}`,
    rose: ({ fromDay, toDay, measured, by, from, to }) =>
      `từ ${fromDay} đến ${toDay}, ${measured} tăng ${by}, từ ${from} thành ${to}`,
    stayed: ({ fromDay, toDay, measured, from, to }) =>
      `từ ${fromDay} đến ${toDay}, ${measured} không đổi, từ ${from} thành ${to}`,
    relative: (percent) => `tương đối ${percent}%`,
    compound: (percent) => `lũy kế ${percent}%/năm`,
    pace: (mean, years) => `bình quân ${mean} mỗi năm trong ${years} năm`,
    rounding: (from, to) => `do số công bố đã làm tròn, mức thay đổi thực nằm giữa ${from} và ${to}`,
    notComparable: 'không so sánh được',
    notSaid: 'không nêu',
    obstacles: obstacleLabels,
    remedies: remedyLabels,
    rate: 'tỷ lệ',
    number: 'số lượng',
  },
  progress: {
    aYear: (amount) => `${amount}/năm`,
    over: (pace, years) => `bình quân ${pace} qua ${years} năm`,
    goal: (value) => `mức phải đạt khi đến hạn: ${value}`,
    required: (pace, years) => `còn ${years} năm, cần ${pace}`,
    projected: (value, day, method) =>
      `với tốc độ đã đạt${method === undefined ? '' : ` (${method})`}, đến ${day} sẽ là ${value}`,
    projections: projectionLabels,
    reachedOn: (day) => `với tốc độ đó, mức này đạt vào ${day}`,
    yearByYear: 'theo từng năm',
    yearWithinRounding: 'nằm trong khoảng làm tròn',
    attainment: (percent) => `so với yêu cầu đạt ${percent}%`,
    conclusion: (day) => `kết luận tính đến ${day}`,
    stillPossible: 'có thể là',
    notSettled: 'chưa đủ căn cứ kết luận',
    withinRounding: 'kết quả nằm trong khoảng làm tròn của số công bố, nên kết luận khác cũng có thể đúng',
    needed: 'cần thêm số liệu',
    observations: {
      baseline: 'số liệu đầu kỳ',
      due: 'số liệu khi đến hạn',
      year: 'số liệu',
      another: 'số liệu của một thời điểm khác',
    },
    excluded: 'không sử dụng',
    observationAt: (position) => `số liệu thứ ${position}`,
    exclusionReasons: excludedLabels,
  },
  plan: {
    start: (value, day) => `xuất phát từ ${value} vào ${day}`,
    noPace: 'không xác định được tốc độ cần đạt',
    pace: (each, years) => `cần ${each}/năm trong ${years} năm còn lại`,
    noTrajectory: noTrajectoryLabels,
    counts: (count, total, base) => `tức ${count} trên ${total}${base === undefined ? '' : ` ${base}`}`,
    effect: (whole, count, total) =>
      `tỷ lệ thay đổi ${whole} điểm phần trăm: ${count} do số được đếm thay đổi, ${total} do tổng số thay đổi`,
    allocated: (unit, reduction, left) => `“${unit}”: giảm ${reduction} hộ, còn ${left} hộ`,
  },
  notes: progressNoteLabels,
  statuses: targetStatusLabels,
  years: yearVerdictLabels,
};

/** Targets, progress, changes and plans, in Vietnamese. */
export const targets: Sentences<TargetSentenceKind> = /* @__PURE__ */ targetSentences(common, words);

/** Charts of targets, in Vietnamese. */
export const chart: ChartWords = /* @__PURE__ */ chartWords(common, words, {
  year: 'Cuối năm',
  observed: 'Số liệu',
  target: 'Mục tiêu',
  projected: 'Dự kiến theo tốc độ đã đạt',
});

/** Published figures and their checks, in Vietnamese. */
export const claims: Sentences<ClaimSentenceKind> = /* @__PURE__ */ claimSentences(common, {
  units: unitLabels,
  per: perLabels,
  anomalies: anomalyLabels,
  ambiguities: ambiguityLabels,
  means: 'nghĩa là',
  outOf: 'trên',
  severalReadings: 'đọc được theo nhiều cách',
  verdicts: {
    reproduces: 'khớp với phép tính',
    'reproduces-oddly': 'chỉ khớp theo cách tính khác thường',
    'does-not-reproduce': 'không khớp với phép tính',
    'not-checkable': 'chưa đủ căn cứ kiểm tra',
  },
  pairVerdicts: {
    reproduces: 'khớp với nhau',
    'reproduces-oddly': 'chỉ khớp với nhau theo cách làm tròn khác thường',
    'does-not-reproduce': 'không khớp với nhau',
    'not-checkable': 'chưa đủ căn cứ kiểm tra',
  },
  notCheckable: notCheckableLabels,
  roundings: roundingLabels,
  operands: operandsLabels,
  divisors: divisorLabels,
  notes: averageNoteLabels,
  pairs: 'các cặp số',
  printed: 'số công bố',
  resultIs: 'kết quả là',
  overDivisor: (divisor, meanings, result) => `chia cho ${divisor} (${meanings}) được ${result}`,
  comesOut: 'số này có được',
  dividedBy: (divisor) => `khi chia cho ${divisor}`,
  by: 'theo cách',
  byAnyRounding: 'theo mọi cách làm tròn',
  larger: (difference) => `số công bố lớn hơn kết quả ${difference}`,
  smaller: (difference) => `số công bố nhỏ hơn kết quả ${difference}`,
  lastDigits: (count) => `${count} đơn vị của chữ số cuối`,
  total: 'tổng số chung của các cặp là',
  conflict: (first, second) =>
    second === undefined
      ? `theo cách thông thường, không tổng số nào cho đúng cặp thứ ${first}`
      : `theo cách thông thường, cặp thứ ${first} và cặp thứ ${second} không có tổng số chung`,
  claims: (count, verdicts) => `số phép tính đã kiểm tra: ${count}${verdicts && ` (${verdicts})`}`,
  claim: (name) => `phép tính ${name}`,
});
