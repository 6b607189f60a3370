import { type Claim, checkClaim, checkClaims } from '../../../src/claims/index.ts';
import { readFigure } from '../../../src/figures/index.ts';
import { eachOf, sample, type Sample } from './sample.ts';

const locale = 'vi';
const texts = [
  'hơn 15.700 hộ',
  'gần 15.700 hộ',
  '25,95%',
  'từ 3% trở lên',
  'trên 2 lần',
  'dưới 10 xã',
  'không quá 5 năm',
  'khoảng 3,5 - 4%',
  '2,1 triệu đồng/người/tháng',
  '14.982/80.972 hộ',
  '1/2',
  '67.39 hộ',
  '3.36%',
  '57,800 hộ',
  '0,5 hộ',
  '4 – 3,5%',
  '1.804 hộ (3,29%)',
  '100 110',
  '2 – 2,5 điểm phần trăm',
];

/** Claims of every kind, with every verdict. */
const claims: readonly Claim[] = [
  { kind: 'share', id: 'tỷ lệ', locale, count: '37.819 hộ', total: '439.300 hộ', percent: '8,60%' },
  { kind: 'share', count: 1, total: 3, percent: '1/2', unit: 'times' },
  { kind: 'share', locale, count: '1.500', total: '3.000 hộ', percent: '50%' },
  { kind: 'sum', locale, parts: ['701.461 hộ', '169.566 hộ'], total: '871.027 hộ' },
  { kind: 'sum', locale, parts: ['4,03%', '3,49%'], total: '7,53%' },
  { kind: 'sum', locale, parts: ['15.000 hộ', '750 hộ'], total: 'hơn 15.700 hộ' },
  { kind: 'difference', locale, from: '10,74%', to: '8,65%', change: '2,2%' },
  { kind: 'difference', locale, from: '10,74%', to: null, change: '2,2%' },
  {
    kind: 'average',
    locale,
    from: '25,95%',
    to: '10,89%',
    perStep: '3,76%/năm',
    moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' },
  },
  {
    kind: 'average',
    locale,
    from: '25,95%',
    to: '10,89%',
    perStep: '3,76%/năm',
    steps: 4,
    moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' },
  },
  { kind: 'average', locale, from: '25,95%', to: '10,89%', perStep: '3,76%/năm' },
  { kind: 'sum', parts: ['1.804 hộ (3,29%)', 2], total: '1806' },
  { kind: 'average', locale, change: '9%', steps: 4, perStep: '5%/năm' },
  { kind: 'average', locale, change: '9%', steps: 3, perStep: '3%/năm' },
  { kind: 'flow', opening: 10, leaving: [1, 2], entering: [3], closing: 11 },
  { kind: 'attainment', achieved: 5, planned: 10, percent: '50%' },
  { kind: 'attainment', locale, achieved: 'hơn 5 hộ', planned: 10, percent: '55%' },
  {
    kind: 'implied-total',
    locale,
    pairs: [
      { count: 10, percent: '5,0%' },
      { count: 20, percent: '10,0%' },
    ],
  },
  {
    kind: 'implied-total',
    locale,
    pairs: [
      { count: 10, percent: '5,0%' },
      { count: 20, percent: '40,0%' },
    ],
  },
  { kind: 'implied-total', locale, pairs: [{ count: 1, percent: '66,66%' }] },
  { kind: 'implied-total', locale, pairs: [{ count: null, percent: '5,0%' }] },
];

/** Published figures and checks of claims. */
export const samplesOfFigures: readonly Sample[] = [
  ...eachOf(
    'figure',
    texts.map((text) => readFigure(text, { locale })),
  ),
  sample('figure of separators', readFigure('1.500')),
  ...eachOf(
    'claim',
    claims.map((claim) => checkClaim(claim)),
  ),
  sample('claims', checkClaims(claims)),
  sample('no claims', checkClaims([])),
];
