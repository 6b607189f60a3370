import { vietnameseMarks } from '../../figures/format.ts';
import type { CommonWords } from '../wording/common-words.ts';
import { actLabels } from './labels/act-labels.ts';
import { evidenceLabels } from './labels/attestation-labels.ts';

/** Words of Vietnamese that every sentence may need. */
export const common: CommonWords = {
  locale: 'vi',
  numbers: vietnameseMarks,
  or: 'hoặc',
  and: 'và',
  about: (amount) => `khoảng ${amount}`,
  range: {
    only: (value) => `đúng ${value}`,
    from: (value, included) => (included ? `từ ${value} trở lên` : `trên ${value}`),
    to: (value, included) => (included ? `từ ${value} trở xuống` : `dưới ${value}`),
    between: (from, to, fromIncluded, toIncluded) =>
      `${fromIncluded ? 'từ' : 'trên'} ${from} đến ${toIncluded ? '' : 'dưới '}${to}`,
  },
  endOfYear: (year) => `cuối năm ${year}`,
  day: (year, month, day) => `ngày ${Number(day)}/${Number(month)}/${year}`,
  act: (type, number) => `${actLabels[type]} số ${number}`,
  place: ({ article, clause, annex }, act) =>
    [
      ...(clause === undefined ? [] : [`khoản ${clause}`]),
      ...(article === undefined ? [] : [`Điều ${article}`]),
      ...(annex ? ['Phụ lục'] : []),
      ...(act === undefined ? [] : [act]),
    ].join(' '),
  evidence: evidenceLabels,
};
