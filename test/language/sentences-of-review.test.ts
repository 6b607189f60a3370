import {
  checkDynamicsTables,
  countDynamics,
  householdDynamics,
  type ReviewedClass,
  type ReviewedHousehold,
} from '../../src/dynamics/index.ts';
import { describe, expect, it } from 'vitest';
import { english, explain, type ExplainContext, vietnamese } from '../../src/language/index.ts';
import {
  census2015,
  definePointTable,
  scoreDeprivations,
  regularReview,
  review2016,
  review2022,
  reviewDeadline,
  reviewPeriod,
  type ReviewProcedure,
  type ScreeningFacts,
  scorePoints,
  screenHousehold,
} from '../../src/review/index.ts';
import { vn2016, vn2022 } from '../../src/standards/index.ts';
import type { HouseholdClass, Locale } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { samplePointTable } from '../review/sample-point-table.ts';
import { languages } from './languages.ts';

const settled = (name: HouseholdClass): ReviewedClass => ({ decided: true, class: name, standard: 'vn-2022' });
const [poor, nearPoor, above] = [settled('poor'), settled('near-poor'), settled('none')];

describe('what became of a household', () => {
  const told = (household: ReviewedHousehold, locale: Locale, options?: ExplainContext): string[] =>
    explain(householdDynamics(household), languages[locale], options);

  it('is told with where it stood and stands, and the columns in which it is counted', () => {
    expect(told({ previous: poor, current: nearPoor }, 'vi')).toEqual([
      'Diễn biến của hộ: thoát nghèo (kỳ trước: hộ nghèo; kỳ này: hộ cận nghèo; cột 2 bảng diễn biến hộ nghèo; cột 5 bảng diễn biến hộ cận nghèo).',
      'Chuẩn áp dụng: Chuẩn nghèo đa chiều 2022–2026.',
    ]);
    expect(told({ previous: poor, current: nearPoor }, 'en')).toEqual([
      'Change of the household: left poverty (before: poor household; now: near-poor household; column 2 of the table of poor households; column 5 of the table of near-poor households).',
      'Standard: Multidimensional poverty standard 2022–2026.',
    ]);
  });

  const history = { wasPoor: true, wasNearPoor: true };
  const fresh = { wasPoor: false, wasNearPoor: false };
  it.each<[ReviewedHousehold, string]>([
    [{ previous: poor, current: poor }, 'không thay đổi (kỳ trước: hộ nghèo; kỳ này: hộ nghèo).'],
    [
      { previous: nearPoor, current: above },
      'thoát cận nghèo (kỳ trước: hộ cận nghèo; kỳ này: hộ không nghèo, không cận nghèo; cột 2 bảng diễn biến hộ cận nghèo).',
    ],
    [
      { previous: nearPoor, current: poor },
      'hộ cận nghèo trở thành hộ nghèo (kỳ trước: hộ cận nghèo; kỳ này: hộ nghèo; cột 3 bảng diễn biến hộ cận nghèo; cột 5 bảng diễn biến hộ nghèo).',
    ],
    [
      { previous: above, current: poor, history },
      'tái nghèo (kỳ trước: hộ không nghèo, không cận nghèo; kỳ này: hộ nghèo; cột 6 bảng diễn biến hộ nghèo).',
    ],
    [
      { previous: above, current: nearPoor, history },
      'tái cận nghèo (kỳ trước: hộ không nghèo, không cận nghèo; kỳ này: hộ cận nghèo; cột 6 bảng diễn biến hộ cận nghèo).',
    ],
    [
      { previous: above, current: poor, history: fresh },
      'hộ nghèo phát sinh mới (kỳ trước: hộ không nghèo, không cận nghèo; kỳ này: hộ nghèo; cột 7 bảng diễn biến hộ nghèo).',
    ],
    [
      { previous: above, current: nearPoor, history: fresh },
      'hộ cận nghèo phát sinh mới (kỳ trước: hộ không nghèo, không cận nghèo; kỳ này: hộ cận nghèo; cột 7 bảng diễn biến hộ cận nghèo).',
    ],
    [
      { previous: poor, current: 'absent', event: 'moved-away' },
      'biến động khác (kỳ trước: hộ nghèo; kỳ này: không có trên địa bàn; cột 4 bảng diễn biến hộ nghèo).',
    ],
  ])('%j', (household, sentence) => {
    expect(told(household, 'vi')).toEqual([
      `Diễn biến của hộ: ${sentence}`,
      'Chuẩn áp dụng: Chuẩn nghèo đa chiều 2022–2026.',
    ]);
  });

  it('may be open: then what is possible and what would decide', () => {
    expect(told({ previous: above, current: poor }, 'vi')).toEqual([
      'Chưa đủ căn cứ xác định diễn biến của hộ; có thể là tái nghèo (kỳ trước: hộ không nghèo, không cận nghèo; kỳ này: hộ nghèo; cột 6 bảng diễn biến hộ nghèo) hoặc hộ nghèo phát sinh mới (kỳ trước: hộ không nghèo, không cận nghèo; kỳ này: hộ nghèo; cột 7 bảng diễn biến hộ nghèo).',
      'Cần biết thêm: trước đây hộ đã từng là hộ nghèo hay chưa.',
      'Chuẩn áp dụng: Chuẩn nghèo đa chiều 2022–2026.',
    ]);
    const open: ReviewedClass = { decided: false, possible: ['poor', 'near-poor'], standard: 'vn-2022' };
    expect(told({ previous: open, current: above }, 'en')).toEqual([
      'The change of the household is not settled; still possible: left poverty (before: poor household; now: household neither poor nor near-poor; column 3 of the table of poor households) or left near-poverty (before: near-poor household; now: household neither poor nor near-poor; column 2 of the table of near-poor households).',
      'Needed to decide: the class at the previous review.',
      'Standard: Multidimensional poverty standard 2022–2026.',
    ]);
  });

  it('is under its own standard', () => {
    expect(told({ previous: poor, current: poor }, 'vi', { standard: vn2022 })).toHaveLength(2);
    expect(thrownBy(() => told({ previous: poor, current: poor }, 'vi', { standard: vn2016 }))).toMatchObject({
      code: 'invalid-value',
    });
  });
});

describe('tables that disagree', () => {
  const none = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0 };
  const found = checkDynamicsTables({
    poor: { columns: { ...none, 1: 5_500, 2: 8, 3: 1_770, 4: 245, 7: 241 }, closing: 3_728 },
    'near-poor': { columns: { ...none, 1: 10, 3: 1, 5: 3 }, closing: 9 },
  });

  it('are told with both numbers and how far they are apart', () => {
    expect(found.flatMap((one) => explain(one, vietnamese))).toEqual([
      'Bảng diễn biến hộ nghèo: số hộ cuối kỳ ghi là 3.728, tính theo các cột là 3.718, thừa 10 hộ.',
      'Bảng diễn biến hộ cận nghèo: số hộ cuối kỳ ghi là 9, tính theo các cột là 12, thiếu 3 hộ.',
      'Bảng diễn biến hộ cận nghèo: số hộ nghèo trở thành hộ cận nghèo ghi là 3, theo bảng diễn biến hộ nghèo là 8, thiếu 5 hộ.',
      'Bảng diễn biến hộ cận nghèo: số hộ cận nghèo trở thành hộ nghèo ghi là 1, theo bảng diễn biến hộ nghèo là 0, thừa 1 hộ.',
    ]);
    expect(found.flatMap((one) => explain(one, english))).toEqual([
      'Table of poor households: households at the end stated as 3,728, its columns give 3,718, 10 too many.',
      'Table of near-poor households: households at the end stated as 9, its columns give 12, 3 too few.',
      'Table of near-poor households: households from poor to near-poor stated as 3, the table of poor households gives 8, 5 too few.',
      'Table of near-poor households: households from near-poor to poor stated as 1, the table of poor households gives 0, 1 too many.',
    ]);
  });
});

describe('form A', () => {
  const told = (
    facts: ScreeningFacts,
    locale: Locale,
    procedure: ReviewProcedure = review2022,
    options: ExplainContext = { standard: vn2022 },
  ): string[] => explain(screenHousehold(facts, procedure), languages[locale], options);
  const criteria = { pension: true, solidHouse: true, airConditioner: true, shop: true };

  it('screens a household out by its criteria, or has it scored', () => {
    expect(told({ review: 'entry', criteria }, 'vi')).toEqual([
      'Hộ không phải rà soát bằng phiếu B: đạt từ 4 đến 9 tiêu chí của phiếu A, ngưỡng là từ 4 tiêu chí trở lên (Thông tư số 07/2021/TT-BLĐTBXH).',
    ]);
    const all = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`c${String(index)}`, index < 2]));
    expect(told({ review: 'entry', criteria: all }, 'vi')).toEqual([
      'Hộ rà soát tiếp bằng phiếu B: đạt 2 tiêu chí của phiếu A, ngưỡng là từ 4 tiêu chí trở lên (Thông tư số 07/2021/TT-BLĐTBXH).',
    ]);
    expect(told({ review: 'entry', criteria: all }, 'en')).toEqual([
      'The household is scored with form B: it meets 2 criteria of form A, the bound is 4 or more (Circular No. 07/2021/TT-BLĐTBXH).',
    ]);
  });

  it('may leave it open: then the criteria that would decide are named', () => {
    const facts: ScreeningFacts = { review: 'entry', criteria: { ...criteria, car: false, shop: undefined } };
    expect(told(facts, 'vi')).toEqual([
      'Chưa rõ hộ có phải rà soát bằng phiếu B hay không: đạt từ 3 đến 8 tiêu chí của phiếu A, ngưỡng là từ 4 tiêu chí trở lên (Thông tư số 07/2021/TT-BLĐTBXH).',
      'Cần biết thêm: “shop”, các tiêu chí chưa nêu.',
    ]);
    expect(told(facts, 'en')).toEqual([
      'It is open whether the household is scored with form B: it meets from 3 to 8 criteria of form A, the bound is 4 or more (Circular No. 07/2021/TT-BLĐTBXH).',
      'Needed to decide: “shop”, the criteria that were not named.',
    ]);
  });

  it('gives way to what the procedure says of an exit, and to the local authority', () => {
    expect(told({ review: 'exit' }, 'vi')).toEqual([
      'Hộ rà soát tiếp bằng phiếu B: rà soát để ra khỏi danh sách chỉ dùng phiếu B (Thông tư số 07/2021/TT-BLĐTBXH, theo một nguồn duy nhất).',
    ]);
    expect(told({ review: 'exit' }, 'en')[0]).toContain(': a review to leave a list uses form B alone (');
    expect(told({ review: 'entry', authority: 'screened-out' }, 'vi', census2015, {})).toEqual([
      'Hộ không phải rà soát bằng phiếu B: theo quyết định của chính quyền địa phương (theo một nguồn duy nhất).',
    ]);
    expect(told({ review: 'entry', authority: 'screened-out' }, 'en', census2015, {})).toEqual([
      'The household is not scored with form B: as the local authority decided (from a single source).',
    ]);
  });
});

describe('a review score', () => {
  it('is told, or between which scores it is and what would decide', () => {
    const settledScore = scoreDeprivations(['nutrition', 'sanitation', 'housing-area'], vn2022);
    expect(explain(settledScore, vietnamese)).toEqual(['Tổng điểm rà soát: 30 điểm.']);
    expect(explain(settledScore, english)).toEqual(['Review score: 30 points.']);
    const known = Object.fromEntries(
      vn2016.indicators.map(({ code }, index) => [code, index > 1 ? 'not-deprived' : 'unknown'] as const),
    );
    const open = scoreDeprivations(known, vn2016);
    expect(explain(open, vietnamese, { standard: vn2016 })).toEqual([
      'Tổng điểm rà soát: từ 0 đến 20 điểm; cần biết thêm: tiếp cận các dịch vụ y tế, bảo hiểm y tế.',
    ]);
    expect(explain(open, english)).toEqual([
      'Review score: from 0 to 20 points; needed to decide: access to health services, health insurance.',
    ]);
  });

  it('of a point table names the items as the table does', () => {
    const table = definePointTable(samplePointTable);
    const answers = { members: 3, 'floor-area': 30, 'cooking-fuel': 'gas', motorbike: true };
    expect(explain(scorePoints(answers, table, { region: 'north' }), vietnamese)).toEqual([
      'Tổng điểm rà soát: từ 65 đến 70 điểm; cần biết thêm: “telephone”.',
    ]);
  });
});

describe('the days of a review', () => {
  it('are from when to when it is held, and before which results are reported', () => {
    const period = reviewPeriod(2018, review2016);
    expect(explain(period, vietnamese)).toEqual([
      'Rà soát định kỳ được thực hiện từ ngày 1/9/2018 đến cuối năm 2018 (Thông tư số 17/2016/TT-BLĐTBXH, theo một nguồn duy nhất).',
      'Kết quả được báo cáo trước ngày 15/11/2018 và ngày 15/12/2018.',
    ]);
    expect(explain(period, english)).toEqual([
      'The periodic review is held from 2018-09-01 to the end of 2018 (Circular No. 17/2016/TT-BLĐTBXH, from a single source).',
      'Results are reported before 2018-11-15 and 2018-12-15.',
    ]);
    expect(explain(reviewPeriod(2024, review2022), vietnamese)).toEqual([
      'Rà soát định kỳ được thực hiện từ ngày 1/9/2024 đến ngày 14/12/2024 (Quyết định số 24/2021/QĐ-TTg, theo một nguồn duy nhất).',
    ]);
  });

  it('are from when the regular review is held, and by when it is decided', () => {
    const regular = regularReview('2024-02', review2022);
    expect(explain(regular, vietnamese)).toEqual([
      'Rà soát thường xuyên được thực hiện từ ngày 15/2/2024, quyết định chậm nhất ngày 1/3/2024 (Quyết định số 24/2021/QĐ-TTg).',
    ]);
    expect(explain(regular, english)).toEqual([
      'The regular review is held from 2024-02-15 and decided by 2024-03-01 (Decision No. 24/2021/QĐ-TTg).',
    ]);
  });

  it('are until when a step lasts, of whose review, in working days', () => {
    const calendar = { nonWorkingDays: ['2025-09-01', '2025-09-02'] };
    const answer = reviewDeadline({ step: 'provincial-answer', begun: '2025-08-29' }, review2022, calendar);
    expect(explain(answer, vietnamese)).toEqual([
      'Trả lời của Chủ tịch Ủy ban nhân dân cấp tỉnh (hộ nghèo, hộ cận nghèo): đến hết ngày 9/9/2025, 5 ngày làm việc (Nghị định số 131/2025/NĐ-CP, theo một nguồn duy nhất).',
    ]);
    expect(explain(answer, english)).toEqual([
      'Answer of the chairman of the province (poor and near-poor households): until 2025-09-09, 5 working days (Decree No. 131/2025/NĐ-CP, from a single source).',
    ]);
    const posting = reviewDeadline(
      { step: 'posting', begun: '2025-08-29', subject: 'average-living-and-low-income' },
      review2022,
      calendar,
    );
    expect(explain(posting, vietnamese)[0]).toMatch(
      /^Niêm yết \(hộ có mức sống trung bình, người lao động có thu nhập thấp\): đến hết ngày 9\/9\/2025, 5 ngày làm việc/u,
    );
  });
});

describe('the dynamics tables', () => {
  const tables = countDynamics([
    householdDynamics({ previous: poor, current: nearPoor }),
    householdDynamics({ previous: nearPoor, current: nearPoor }),
    householdDynamics({ previous: above, current: poor }),
  ]);

  it('are told column by column, then how many households are in none, and the standard', () => {
    expect(explain(tables, vietnamese)).toEqual([
      'Bảng diễn biến hộ nghèo: số hộ đầu kỳ 1; hộ nghèo trở thành hộ cận nghèo 1; vượt chuẩn cận nghèo 0; giảm khác 0; hộ mới vào danh sách từ hộ cận nghèo 0; hộ tái vào danh sách 0; hộ phát sinh mới 0; tăng khác 0; số hộ cuối kỳ 0.',
      'Bảng diễn biến hộ cận nghèo: số hộ đầu kỳ 1; vượt chuẩn cận nghèo 0; hộ cận nghèo trở thành hộ nghèo 0; giảm khác 0; hộ mới vào danh sách từ hộ nghèo 1; hộ tái vào danh sách 0; hộ phát sinh mới 0; tăng khác 0; số hộ cuối kỳ 2.',
      'Số hộ chưa được tính vào bảng nào vì chưa xác định được diễn biến: 1.',
      'Chuẩn áp dụng: Chuẩn nghèo đa chiều 2022–2026.',
    ]);
    expect(explain(tables, english)).toEqual([
      'Table of poor households: households at the beginning 1; from poor to near-poor 1; risen above near-poverty 0; other decrease 0; entered from the near-poor 0; relapsed 0; new 0; other increase 0; households at the end 0.',
      'Table of near-poor households: households at the beginning 1; risen above near-poverty 0; from near-poor to poor 0; other decrease 0; entered from the poor 1; relapsed 0; new 0; other increase 0; households at the end 2.',
      'Households in no table, because what became of them is not settled: 1.',
      'Standard: Multidimensional poverty standard 2022–2026.',
    ]);
  });

  it('of nobody have no standard', () => {
    expect(explain(countDynamics([]), english)).toHaveLength(2);
    expect(thrownBy(() => explain(tables, vietnamese, { standard: vn2016 }))).toMatchObject({
      details: { path: 'context.standard.id' },
    });
  });
});
