import type { Sentences } from '../language.ts';
import { type ClaimSentenceKind, claimSentences } from '../sentences/claims/claim-sentences.ts';
import { common } from './common.ts';
import {
  divisorLabels,
  notCheckableLabels,
  operandsLabels,
  remarkLabels,
  roundingLabels,
} from './labels/claim-labels.ts';
import { ambiguityLabels, oddityLabels, perLabels, unitLabels } from './labels/figure-labels.ts';

/** Published figures and their checks, in Vietnamese. */
export const claims: Sentences<ClaimSentenceKind> = /* @__PURE__ */ claimSentences(common, {
  units: unitLabels,
  per: perLabels,
  oddities: oddityLabels,
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
  remarks: remarkLabels,
  pairs: 'các cặp số',
  printed: 'số công bố',
  resultIs: 'kết quả là',
  overDivisor: (divisor, meanings, result) => `chia cho ${divisor} (${meanings}) được ${result}`,
  comesOut: 'số này có được',
  dividedBy: (divisor) => `khi chia cho ${divisor}`,
  by: 'theo cách',
  byAnyRounding: 'theo mọi cách làm tròn',
  larger: (far) => `số công bố lớn hơn kết quả ${far}`,
  smaller: (far) => `số công bố nhỏ hơn kết quả ${far}`,
  lastDigits: (count) => `${count} đơn vị của chữ số cuối`,
  total: 'tổng số chung của các cặp là',
  conflict: (pair, other) =>
    other === undefined
      ? `theo cách thông thường, không tổng số nào cho đúng cặp thứ ${pair}`
      : `theo cách thông thường, cặp thứ ${pair} và cặp thứ ${other} không có tổng số chung`,
  claims: (count, verdicts) => `số phép tính đã kiểm tra: ${count}${verdicts && ` (${verdicts})`}`,
  claim: (name) => `phép tính ${name}`,
});
