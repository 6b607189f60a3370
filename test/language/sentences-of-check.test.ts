import type { PlainCheck } from '../../src/claims/claim-check.ts';
import { describe, expect, it } from 'vitest';
import { type AverageCheck, type ClaimCheck, checkClaim, checkClaims } from '../../src/claims/index.ts';
import { english, explain, vietnamese } from '../../src/language/index.ts';
import { publishedRecords } from '../claims/published/record.ts';
import { uncleanAmong } from './clean-sentences.ts';
import { languages } from './languages.ts';

describe('a figure', () => {
  it('that reproduces', () => {
    const check = checkClaim({
      kind: 'sum',
      locale: 'vi',
      parts: ['701.461 hộ', '169.566 hộ'],
      total: '871.027 hộ',
    });
    expect(explain(check, vietnamese)).toEqual([
      'Số công bố “871.027 hộ” khớp với phép tính.',
      'Kết quả là 871.027.',
      'Số này có được theo cách làm tròn thông thường.',
    ]);
    expect(explain(check, english)).toEqual([
      'The printed figure “871.027 hộ” reproduces.',
      'The result is 871,027.',
      'It comes out by rounding half up.',
    ]);
  });

  it('that only another rounding reproduces', () => {
    const check = checkClaim({
      kind: 'share',
      locale: 'vi',
      count: '37.819 hộ',
      total: '439.300 hộ',
      percent: '8,60%',
    });
    expect(explain(check, vietnamese)).toEqual([
      'Số công bố “8,60%” chỉ khớp theo cách tính khác thường.',
      'Kết quả là khoảng 8,60892.',
      'Số này có được theo cách cắt bỏ các chữ số thừa hoặc làm tròn xuống.',
    ]);
    expect(explain(check, english)).toEqual([
      'The printed figure “8,60%” reproduces only in an unusual way.',
      'The result is about 8.60892.',
      'It comes out by truncation or rounding down.',
    ]);
  });

  it('that only other values of the operands reproduce', () => {
    const check = checkClaim({ kind: 'sum', locale: 'vi', parts: ['4,03%', '3,49%'], total: '7,53%' });
    expect(explain(check, vietnamese)).toEqual([
      'Số công bố “7,53%” chỉ khớp theo cách tính khác thường.',
      'Kết quả là 7,52.',
      'Số này có được theo mọi cách làm tròn từ các giá trị khác cũng được in thành số đã in.',
    ]);
    expect(explain(check, english).at(-1)).toBe(
      'It comes out by any rounding from other values that print as the operands do.',
    );
  });

  it('that does not reproduce, and how far off it is', () => {
    const small = checkClaim({ kind: 'difference', locale: 'vi', from: '10,74%', to: '8,65%', change: '2,2%' });
    expect(explain(small, vietnamese)).toEqual([
      'Số công bố “2,2%” không khớp với phép tính.',
      'Kết quả là 2,09.',
      'Số công bố lớn hơn kết quả 0,11 (1,1 đơn vị của chữ số cuối).',
    ]);
    const short = checkClaim({ kind: 'sum', locale: 'vi', parts: ['4,03%', '3,49%'], total: '7,50%' });
    expect(explain(short, english)).toEqual([
      'The printed figure “7,50%” does not reproduce.',
      'The result is 7.52.',
      'The printed figure is smaller than the result by 0.02 (2 units of its last digit).',
    ]);
  });

  it('that is off by one unit of its last digit', () => {
    const near = checkClaim({ kind: 'sum', locale: 'vi', parts: ['701.461 hộ', '169.566 hộ'], total: '871.026 hộ' });
    expect(explain(near, english).at(-1)).toBe(
      'The printed figure is smaller than the result by 1 (1 unit of its last digit).',
    );
  });

  it('that is a fraction has no last digit', () => {
    const check = checkClaim({ kind: 'share', locale: 'vi', count: 1, total: 3, percent: '1/2', unit: 'times' });
    expect(explain(check, vietnamese)).toEqual([
      'Số công bố “1/2” không khớp với phép tính.',
      'Kết quả là khoảng 0,333333.',
      'Số công bố lớn hơn kết quả khoảng 0,166667.',
    ]);
  });

  it('that is loosened is compared with what its words allow', () => {
    const check = checkClaim({ kind: 'sum', locale: 'vi', parts: ['15.000 hộ', '750 hộ'], total: 'hơn 15.700 hộ' });
    expect(explain(check, vietnamese)).toEqual([
      'Số công bố “hơn 15.700 hộ” khớp với phép tính.',
      'Kết quả là 15.750.',
      'Số này có được theo cách xét theo từ ngữ kèm theo số.',
    ]);
    const off = checkClaim({ kind: 'sum', locale: 'vi', parts: ['15.000 hộ', '150 hộ'], total: 'hơn 15.700 hộ' });
    expect(explain(off, vietnamese)).toEqual([
      'Số công bố “hơn 15.700 hộ” không khớp với phép tính.',
      'Kết quả là 15.150.',
    ]);
  });
});

describe('an average', () => {
  const change = { kind: 'average', locale: 'vi', from: '25,95%', to: '10,89%', perStep: '3,76%/năm' } as const;

  it('is told over the steps of the source’s own moments and over those that give its figure', () => {
    const check = checkClaim({ ...change, moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' } });
    expect(explain(check, vietnamese)).toEqual([
      'Số công bố “3,76%/năm” chỉ khớp theo cách tính khác thường.',
      'Chia cho 5 (số bước giữa hai thời điểm nguồn nêu; số năm tính cả năm đầu và năm cuối) được 3,012.',
      'Chia cho 4 (năm cuối trừ năm đầu) được 3,765.',
      'Số này có được khi chia cho 4 theo cách cắt bỏ các chữ số thừa, làm tròn nửa về số chẵn hoặc làm tròn xuống.',
      'Chia theo hai thời điểm nguồn nêu thì không ra số công bố.',
    ]);
    expect(explain(check, english)).toEqual([
      'The printed figure “3,76%/năm” reproduces only in an unusual way.',
      'Divided by 5 (the steps between its moments; all calendar years named) the result is 3.012.',
      'Divided by 4 (the last year minus the first) the result is 3.765.',
      'It comes out over 4 by truncation, rounding half to even or rounding down.',
      'The steps between the stated moments do not give the printed figure.',
    ]);
  });

  it('whose steps contradict its moments', () => {
    const check = checkClaim({ ...change, steps: 4, moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' } });
    expect(explain(check, vietnamese)).toContain('Số bước nguồn nêu không bằng số bước giữa hai thời điểm nguồn nêu.');
  });

  it('without a divisor cannot be checked', () => {
    expect(explain(checkClaim(change), vietnamese)).toEqual([
      'Số công bố chưa đủ căn cứ kiểm tra: nguồn không nêu số bước hoặc hai thời điểm để chia.',
    ]);
  });

  it('of loosened operands lies between two values', () => {
    const check = checkClaim({ ...change, from: 'hơn 25%', steps: 4, perStep: '3,6%/năm' });
    expect(check.verdict).toBe('not-checkable');
    expect(explain(check, vietnamese).slice(0, 2)).toEqual([
      'Số công bố “3,6%/năm” chưa đủ căn cứ kiểm tra: số công bố chỉ khớp với một phần các giá trị mà số đã cho cho phép.',
      'Kết quả là từ 3,5275 đến 3,7775.',
    ]);
  });
});

describe('a figure that cannot be checked', () => {
  it('because it is not printed', () => {
    const check = checkClaim({ kind: 'difference', locale: 'vi', from: '4,57%', to: '1,89%', change: null });
    expect(explain(check, vietnamese)).toEqual([
      'Số công bố chưa đủ căn cứ kiểm tra: nguồn không in con số cần dùng (“change”).',
      'Kết quả là 2,68.',
    ]);
    expect(explain(check, english)).toEqual([
      'The printed figure cannot be checked: the source does not print a figure (“change”).',
      'The result is 2.68.',
    ]);
  });

  it('because figures are ambiguous', () => {
    const check = checkClaim({ kind: 'sum', parts: ['1.500', '100'], total: '1.600' });
    expect(explain(check, vietnamese)).toEqual([
      'Số công bố chưa đủ căn cứ kiểm tra: có con số đọc được theo nhiều cách (“parts[0]”, “total”).',
    ]);
  });

  it('because an operand is open to one side', () => {
    const check = checkClaim({ kind: 'sum', locale: 'vi', parts: ['trên 15.000 hộ', '100 hộ'], total: '15.850 hộ' });
    expect(explain(check, vietnamese).at(-1)).toBe('Kết quả là từ 15.100 trở lên.');
    const below = checkClaim({ kind: 'difference', locale: 'vi', from: '5%', to: 'trên 3%', change: '1%' });
    expect(explain(below, english).at(-1)).toMatch(/^The result is at most 2\.?/u);
  });
});

describe('an implied total', () => {
  const cityPairs = [
    { count: '175 hộ nghèo', percent: '0,66%' },
    { count: '53 hộ nghèo', percent: '0,2%' },
  ];

  it('that the pairs share', () => {
    const check = checkClaim({ kind: 'implied-total', locale: 'vi', pairs: cityPairs });
    expect(explain(check, vietnamese)).toEqual([
      'Các cặp số khớp với nhau.',
      'Tổng số chung của các cặp là từ 26.316 đến 26.717 theo cách làm tròn thông thường.',
    ]);
    expect(explain(check, english)).toEqual([
      'The pairs agree.',
      'The common total of the pairs is from 26,316 to 26,717 by rounding half up.',
    ]);
  });

  it('that the pairs do not share', () => {
    const check = checkClaim({
      kind: 'implied-total',
      locale: 'vi',
      pairs: [...cityPairs, { count: '53 hộ nghèo', percent: '0,3%' }],
    });
    expect(explain(check, vietnamese)).toEqual([
      'Các cặp số không khớp với nhau.',
      'Theo cách thông thường, cặp thứ 1 và cặp thứ 3 không có tổng số chung.',
      'Theo cách thông thường, cặp thứ 2 và cặp thứ 3 không có tổng số chung.',
    ]);
    expect(explain(check, english).at(-1)).toBe('In the usual way, pairs 2 and 3 share no total.');
  });

  it('that a single pair cannot have', () => {
    const check = checkClaim({ kind: 'implied-total', locale: 'vi', pairs: [{ count: '3 hộ', percent: '40,00%' }] });
    expect(explain(check, vietnamese)).toEqual([
      'Các cặp số không khớp với nhau.',
      'Theo cách thông thường, không tổng số nào cho đúng cặp thứ 1.',
    ]);
    expect(explain(check, english).at(-1)).toBe('In the usual way, no total gives pair 1.');
  });

  it('without an upper end, by an unusual rounding, or not to be said', () => {
    const zero = checkClaim({ kind: 'implied-total', locale: 'vi', pairs: [{ count: 0, percent: '0,0%' }] });
    expect(explain(zero, vietnamese).at(-1)).toBe(
      'Tổng số chung của các cặp là từ 1 trở lên theo cách làm tròn thông thường.',
    );
    const cut = checkClaim({ kind: 'implied-total', locale: 'vi', pairs: [{ count: '2 hộ', percent: '66%' }] });
    expect(explain(cut, vietnamese)).toEqual([
      'Các cặp số chỉ khớp với nhau theo cách làm tròn khác thường.',
      'Tổng số chung của các cặp là đúng 3 theo cách cắt bỏ các chữ số thừa; đúng 3 theo cách làm tròn xuống.',
      'Theo cách thông thường, không tổng số nào cho đúng cặp thứ 1.',
    ]);
    const open = checkClaim({ kind: 'implied-total', locale: 'vi', pairs: [{ count: null, percent: '66%' }] });
    expect(explain(open, english)).toEqual([
      'The pairs cannot be checked: the source does not print a figure (“pairs[0].count”).',
    ]);
  });
});

describe('a check without a result', () => {
  const nothing = { kind: 'claim-check', unreadOperands: [], reproducedBy: [], verdict: 'not-checkable' } as const;

  it('says no more than its verdict', () => {
    const check: PlainCheck = { claim: 'sum', ...nothing };
    expect(explain(check satisfies ClaimCheck, vietnamese)).toEqual(['Số công bố chưa đủ căn cứ kiểm tra.']);
  });

  it('of an average over a divisor without a value leaves that divisor out', () => {
    const check: AverageCheck = {
      claim: 'average',
      ...nothing,
      exact: { text: '2', number: 2 },
      divisors: [{ divisor: 2, meanings: ['stated-steps'] }],
      notes: [],
    };
    expect(explain(check, english)).toEqual(['The printed figure cannot be checked.']);
  });
});

describe('the checks of all published figures', () => {
  const claims = publishedRecords.flatMap(({ checks }) => checks.flatMap(({ claim }) => claim ?? []));

  it.each(['vi', 'en'] as const)('are told in whole sentences (%s)', (locale) => {
    const sentences = claims.flatMap((claim) => explain(checkClaim(claim), languages[locale]));
    expect(sentences.length).toBeGreaterThan(2 * claims.length);
    expect(uncleanAmong(sentences)).toEqual([]);
  });
});

describe('the checks of several claims', () => {
  const all = checkClaims([
    { kind: 'sum', id: 'tổng', parts: [1, 2], total: 3 },
    { kind: 'difference', locale: 'vi', from: '10,74%', to: null, change: '2,2%' },
  ]);

  it('are told after how many came to which verdict, each under its name or place', () => {
    expect(explain(all, vietnamese)).toEqual([
      'Số phép tính đã kiểm tra: 2 (khớp với phép tính: 1; chưa đủ căn cứ kiểm tra: 1).',
      'Phép tính “tổng”: số công bố “3” khớp với phép tính.',
      'Kết quả là 3.',
      'Số này có được theo cách làm tròn thông thường.',
      'Phép tính 2: số công bố chưa đủ căn cứ kiểm tra: nguồn không in con số cần dùng (“to”).',
    ]);
    expect(explain(all, english)).toEqual([
      'Claims checked: 2 (reproduces: 1; cannot be checked: 1).',
      'Claim “tổng”: the printed figure “3” reproduces.',
      'The result is 3.',
      'It comes out by rounding half up.',
      'Claim 2: the printed figure cannot be checked: the source does not print a figure (“to”).',
    ]);
    expect(explain(checkClaims([]), vietnamese)).toEqual(['Số phép tính đã kiểm tra: 0.']);
  });
});
