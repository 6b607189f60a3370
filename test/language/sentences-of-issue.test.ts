import { describe, expect, it } from 'vitest';
import type { ExpectedKind } from '../../src/foundation/errors/index.ts';
import {
  assessDeprivations,
  classifyByScores,
  classifyHousehold,
  createRegistry,
  english,
  type ExplainContext,
  explain,
  householdDynamics,
  isPovertyStandardError,
  issuesOfHousehold,
  type Language,
  type Locale,
  standardInForce,
  vn2016,
  vietnamese,
  vn2022,
} from '../../src/index.ts';
import { type ExplainableIssue } from '../../src/language/index.ts';
import { type Expected, type HouseholdIssue } from '../../src/foundation/index.ts';
import { messageWords as englishWords } from '../../src/language/english/messages.ts';
import { messageWords as vietnameseWords } from '../../src/language/vietnamese/messages.ts';
import { languages } from './languages.ts';
import { uncleanAmong } from './clean-sentences.ts';
import { errorOf } from './samples/of-messages.ts';

const locales: readonly Locale[] = ['vi', 'en'];
const kinds = Object.keys(englishWords.expected) as ExpectedKind[];

const issue: ExplainableIssue = {
  code: 'invalid-value',
  path: 'members[0].birthDate',
  received: '1980-02-31',
  expected: { kind: 'calendar-date' },
  member: 'Lan',
};

/** The sentence, and the question behind it, if there is one. */
function tellIssue(one: ExplainableIssue, language: Language, context?: ExplainContext): string {
  return explain(one, language, context).join(' ');
}

/** Both languages of an issue, of which some fields are replaced. */
function told(changes: Partial<ExplainableIssue>): [vi: string, en: string] {
  return [tellIssue({ ...issue, ...changes }, vietnamese), tellIssue({ ...issue, ...changes }, english)];
}

const full = { values: ['rural', 'urban'], least: 3, most: 77, than: '2024-09-30', first: 'members[4].age' } as const;

describe.each(kinds)('%s', (kind) => {
  const expectations: Expected[] = [{ kind }, { kind, ...full }];

  it('has clean sentences in both languages, which differ, with nothing or everything beside it', () => {
    for (const expected of expectations) {
      const [vi, en] = told({ expected });
      expect(uncleanAmong([vi, en])).toEqual([]);
      expect(vi).not.toBe(en);
      expect(vi).toContain('Thành viên “Lan”: ngày sinh “1980-02-31” ');
      expect(en).toContain('Member “Lan”: date of birth “1980-02-31” ');
      expect(en.replace(/non-working|low-income|cut-off/gu, '')).not.toMatch(/[À-ỹ]|[a-z]-[a-z]/u);
      expect(vi).not.toMatch(/[a-z]-[a-z]|\b(?:the|of|is|must|be|not|than|an)\b/u);
    }
  });

  it('tells every part of what was expected', () => {
    const whole = told({ expected: { kind, ...full } });
    for (const change of [
      { values: ['coastal'] },
      { least: 4 },
      { most: 78 },
      { than: '2024-10-01' },
      { first: 'members[4].birthDate' },
      { nearest: 'urban' },
    ]) {
      const changed = told({ expected: { kind, ...full, ...change } });
      const without = told({ expected: { kind, ...full, ...{ [Object.keys(change)[0] as string]: undefined } } });
      whole.forEach((sentence, index) => {
        expect(changed[index]).not.toBe(sentence);
        if (!('nearest' in change)) {
          expect(without[index]).not.toBe(sentence);
        }
      });
    }
  });
});

describe('words', () => {
  it('are of the same kinds in both languages, no two alike', () => {
    expect(Object.keys(vietnameseWords.expected)).toEqual(kinds);
    for (const locale of locales) {
      const sentences = kinds.map((kind) => tellIssue({ ...issue, expected: { kind } }, languages[locale]));
      expect(new Set(sentences).size).toBe(kinds.length);
    }
  });
});

describe('one field changed', () => {
  it.each<[string, Partial<ExplainableIssue>]>([
    ['code', { code: 'invalid-household' }],
    ['path', { path: 'members[0].age' }],
    ['received', { received: '1980-02-30' }],
    ['expected', { expected: { kind: 'date-not-after', than: '2024-09-30' } }],
    ['expected, as text', { expected: { kind: 'as-the-schema-says', than: 'a day' } }],
    ['member', { member: 'Minh' }],
    ['unit', { unit: { code: '20' } }],
  ])('changes the sentence: %s', (_, change) => {
    const before = told({});
    told(change).forEach((sentence, index) => {
      expect(sentence).not.toBe(before[index]);
    });
  });
});

describe('sentences', () => {
  it.each<[ExplainableIssue, string, string]>([
    [
      {
        code: 'invalid-date',
        path: 'members[3].birthDate',
        received: '1980-02-31',
        expected: { kind: 'calendar-date' },
        member: 'Lan',
      },
      'Thành viên “Lan”: ngày sinh “1980-02-31” không phải là ngày có thật.',
      'Member “Lan”: date of birth “1980-02-31” is no day of the calendar.',
    ],
    [
      { code: 'missing-value', path: 'options.on', received: undefined, expected: { kind: 'calendar-date' } },
      'Mục “options.on” phải được cung cấp: một ngày có thật.',
      'Field “options.on” must be given: a day of the calendar.',
    ],
    [
      { code: 'missing-value', path: 'members[0].birthDate', received: 'null', expected: { kind: 'calendar-date' } },
      'Thành viên thứ 1: ngày sinh phải được cung cấp: một ngày có thật.',
      'Member 1: date of birth must be given: a day of the calendar.',
    ],
    [
      { code: 'negative-value', path: 'members[1].age', received: -3, expected: { kind: 'whole-number', least: 0 } },
      'Thành viên thứ 2: số tuổi “-3” phải là số nguyên (ít nhất 0; giá trị âm).',
      'Member 2: age “-3” must be a whole number (at least 0; negative value).',
    ],
    [
      { code: 'missing-value', path: 'members[0]', received: null, expected: { kind: 'value' } },
      'Thành viên thứ 1: dữ kiện phải được cung cấp.',
      'Member 1: what is told must be given.',
    ],
    [
      {
        code: 'unknown-area',
        path: 'area',
        received: 'urbn',
        expected: { kind: 'one-of', values: ['rural', 'urban'], nearest: 'urban' },
      },
      'Khu vực cư trú “urbn” không thuộc các giá trị được chấp nhận (khu vực không có trong chuẩn): khu vực nông thôn, khu vực thành thị. Có phải là “urban” không?',
      'Residence area “urbn” is not among the values that are taken (area not in the standard): rural area, urban area. Did you mean “urban”?',
    ],
    [
      {
        code: 'invalid-unit-code',
        path: 'units[0].code',
        received: '1',
        expected: { kind: 'code-of-so-many-digits', values: [2] },
        unit: { code: '1', name: 'Lào Cai' },
      },
      'Đơn vị “1” (Lào Cai): mục “units[0].code” (“1”) phải là mã gồm 2 chữ số.',
      'Unit “1” (Lào Cai): field “units[0].code” (“1”) must be a code of 2 digits.',
    ],
    [
      {
        code: 'wrong-order',
        path: 'id',
        received: 'x',
        expected: { kind: 'text', most: 200 },
        unit: { name: 'Lào Cai' },
      },
      'Đơn vị “Lào Cai”: mục “id” (“x”) phải là văn bản có nội dung, nhiều nhất 200 ký tự (sai thứ tự).',
      'Unit “Lào Cai”: field “id” (“x”) must be text that is not blank, with at most 200 characters (wrong order).',
    ],
    [
      { path: 'income.excluded[1].dong', received: Number.NaN, expected: { kind: 'number', least: 0, most: 2000 } },
      'Các khoản thu nhập không tính (mục thứ 2; “dong”) (không phải là số) phải là số (từ 0 đến 2.000).',
      'Income that does not count (item 2; “dong”) (not a number) must be a number (0 to 2,000).',
    ],
    [
      {
        code: 'invalid-household',
        path: '',
        received: 'an object',
        expected: { kind: 'no-issues', values: ['2 invalid-date', 'others'], first: 'members[1].age' },
      },
      'Giá trị được cung cấp (một nhóm dữ liệu) còn lỗi cần sửa: 2 lỗi “ngày không hợp lệ”, “others”; lỗi đầu tiên ở số tuổi của thành viên thứ 2 (dữ kiện của hộ không hợp lệ).',
      'The value given (an object) has faults: 2 of “invalid date”, “others”; the first is at age of member 2 (invalid facts of a household).',
    ],
    [
      {
        code: 'invalid-value',
        path: 'deprivations.housing-area',
        received: true,
        expected: { kind: 'each-once', values: [null, true, false, 7] },
      },
      'Tình trạng thiếu hụt về diện tích nhà ở bình quân đầu người “đúng” chỉ được nêu một lần (giá trị không hợp lệ): chưa có giá trị, đúng, sai, 7.',
      'Deprivation in floor area per head “true” may be given only once (invalid value): not given, true, false, 7.',
    ],
    [
      {
        path: 'parts[1]',
        received: 'persons',
        expected: { kind: 'figure-in-the-unit-of', than: 'parts[0], households' },
      },
      'Mục “parts[1]” (“persons”) phải có cùng đơn vị với “parts[0]”, hộ.',
      'Field “parts[1]” (“persons”) must be in the same unit as “parts[0]”, households.',
    ],
    [
      { path: 'members[0].age', received: false, expected: { kind: 'as-the-birth-date-gives', than: 44 } },
      'Thành viên thứ 1: số tuổi “sai” phải khớp với ngày sinh, tức là 44.',
      'Member 1: age “false” must be what the date of birth gives, 44.',
    ],
    [
      {
        code: 'unknown-code',
        path: 'kind',
        received: ' ',
        expected: { kind: 'one-of', values: ['difference', 'sum'] },
      },
      'Mục “kind” (để trống) không thuộc các giá trị được chấp nhận (mã không có tên gọi): mức tăng, giảm; tổng.',
      'Field “kind” (blank) is not among the values that are taken (code without a label): difference, sum.',
    ],
    [
      {
        code: 'empty-input',
        path: 'deprivations.of-my-own',
        received: [1, 2],
        expected: { kind: 'as-the-schema-says', than: 'must be mine.' },
      },
      'Mục “deprivations.of-my-own” (danh sách gồm 2 mục) không được chấp nhận (yêu cầu: must be mine) (không có dữ liệu).',
      'Field “deprivations.of-my-own” (a list of 2) is not accepted (expected: must be mine) (empty input).',
    ],
    [
      {
        code: 'invalid-value',
        path: 'monthlyIncomePerCapita',
        received: 5n,
        expected: { kind: 'as-the-schema-says', than: '' },
      },
      'Thu nhập bình quân đầu người/tháng “5n” không được chấp nhận.',
      'The monthly income per person “5n” is not accepted.',
    ],
    [
      { path: 'members[0].age', received: undefined, expected: { kind: 'as-the-schema-says', than: 'a number' } },
      'Thành viên thứ 1: số tuổi (chưa có giá trị) không được chấp nhận (yêu cầu: a number).',
      'Member 1: age (not given) is not accepted (expected: a number).',
    ],
  ])('%#', (given, vi, en) => {
    expect(locales.map((locale) => tellIssue(given, languages[locale]))).toEqual([vi, en]);
  });

  it('cut what came, and what is too long', () => {
    const long = 'á'.repeat(1000);
    expect(tellIssue({ ...issue, received: `a\n${'b'.repeat(59)}` }, english)).toContain(`“a ${'b'.repeat(58)}…”`);
    for (const change of [
      { received: long },
      { path: long },
      { member: long },
      { expected: { kind: 'as-the-schema-says', than: long } as const },
    ]) {
      expect(tellIssue({ ...issue, ...change }, vietnamese).length).toBeLessThan(400);
    }
    expect(tellIssue({ ...issue, received: ' '.repeat(600) + 'x' }, english)).toContain('“ …”');
  });

  it('tell twelve values, and how many more there are', () => {
    const values = Array.from({ length: 14 }, (_, index) => `v${index}`);
    const [vi, en] = told({ expected: { kind: 'one-of', values } });
    expect(vi).toContain('“v11”, và 2 giá trị khác.');
    expect(en).toContain('“v11”, and 2 more.');
  });

  it('have the names of the standard', () => {
    const reported = { path: 'reported.sanitation', received: 1, expected: { kind: 'true-or-false' } } as const;
    expect(tellIssue(reported, vietnamese, { standard: vn2016 })).toContain('hố xí/nhà tiêu hợp vệ sinh');
    expect(tellIssue(reported, vietnamese, { standard: vn2022 })).toContain('nhà tiêu hợp vệ sinh');
    const listed = { path: 'x', received: 1, expected: { kind: 'one-of', values: ['sanitation'] } } as const;
    expect(tellIssue(listed, vietnamese, { standard: vn2016 })).toContain('hố xí/nhà tiêu hợp vệ sinh');
    const own = {
      ...vn2022,
      indicators: [{ ...vn2022.indicators[0], code: 'of-my-own', name: { vi: 'Riêng', en: 'Own' } }],
    } as never;
    expect(tellIssue({ ...reported, path: 'deprivations.of-my-own' }, english, { standard: own })).toContain(
      'Deprivation in own “1”',
    );
  });
});

describe('what the library tells', () => {
  it('is said of households in both languages', () => {
    const household = {
      area: 'rurl',
      dwelling: { durable: { roof: 3 }, grade: 'x' },
      income: { total: 5, monthlyPerCapita: 3 },
      members: [
        { id: 'Lan', birthDate: '1980-02-31', workStatus: 'wage-wrok' },
        { age: -3, ages: 4, seekingWork: true, labourContract: true },
        null,
        { id: 'Lan', birthDate: '2030-01-01', telecomServices: new Set() },
      ],
    };
    const issues = issuesOfHousehold(household, vn2022, { on: '2024-09-30' });
    for (const locale of locales) {
      const sentences = issues.map((each) => tellIssue(each, languages[locale]).replace(/ [^.]+\?$/u, ''));
      expect(uncleanAmong(sentences)).toEqual([]);
      expect(new Set(sentences).size).toBe(issues.length);
    }
  });

  it('is said of the details of an error, and of each of its issues', () => {
    try {
      createRegistry({ units: [{ level: 'province', code: '1' }] } as never);
      expect.unreachable();
    } catch (error) {
      if (!isPovertyStandardError(error, 'invalid-registry')) {
        throw error;
      }
      expect(tellIssue(error.details, english)).toMatch(/^The value given \(an object\) has faults: /u);
      expect(error.details.issues.map((each) => tellIssue(each, english))[0]).toBe(
        'Unit “1”: field “units[0].code” (“1”) must be a code of 2 digits.',
      );
    }
  });
});

describe('the codes that are taken', () => {
  const household = (facts: object, member: object = {}) =>
    issuesOfHousehold({ members: [{ id: 'Lan', ...member }], ...facts }, vn2022, { on: '2024-09-30' });

  it('are told by their labels where `none` is one besides', () => {
    const [one] = household({}, { attendsSchool: 'cấp 1' });
    expect(explain(one as HouseholdIssue, vietnamese)).toEqual([
      'Thành viên “Lan”: cấp học đang theo học “cấp 1” không thuộc các giá trị được chấp nhận: mầm non, tiểu học, trung học cơ sở, trung học phổ thông, đại học trở lên, không có.',
    ]);
    expect(explain(one as HouseholdIssue, english)).toEqual([
      'Member “Lan”: current level of schooling “cấp 1” is not among the values that are taken: preschool, primary, lower secondary, upper secondary, higher education, none.',
    ]);
  });

  it('are told by their labels where they are inputs of classification', () => {
    const error = errorOf(() => classifyHousehold({ monthlyIncomPerCapita: 3 } as never, vn2022));
    expect(explain(error, vietnamese)).toEqual([
      'Mục “monthlyIncomPerCapita” (“3”) không thuộc các mục được chấp nhận: khu vực cư trú, thu nhập bình quân đầu người/tháng, tình trạng thiếu hụt.',
    ]);
    expect(explain(error, english)).toEqual([
      'Field “monthlyIncomPerCapita” (“3”) is not among the fields that are taken: the residence area, the monthly income per person, the deprivations.',
    ]);
    const scores = errorOf(() => classifyByScores({ score: 3 } as never, vn2022));
    expect(explain(scores, english)).toEqual([
      'Field “score” (“3”) is not among the fields that are taken: the residence area, the B1 score, the B2 score.',
    ]);
  });

  it.each([
    ['nước máy', vietnamese, 'Có phải là “piped” không?'],
    [' NƯỚC  MÁY. ', vietnamese, 'Có phải là “piped” không?'],
    ['nước máy'.normalize('NFD'), vietnamese, 'Có phải là “piped” không?'],
    ['Piped water', english, 'Did you mean “piped”?'],
    ['pipd', english, 'Did you mean “piped”?'],
  ])('are asked for where a label came: %s', (waterSource, language, question) => {
    const [one] = household({ waterSource });
    expect(explain(one as HouseholdIssue, language)).toHaveLength(2);
    expect(explain(one as HouseholdIssue, language).at(-1)).toBe(question);
  });

  it.each(['nước', 'x'.repeat(300), 7, null])('are not asked for where something else came: %j', (received) => {
    const expected = { kind: 'one-of', values: ['piped', 'borehole', 7] } as const;
    expect(explain({ path: 'waterSource', received, expected }, vietnamese)).toHaveLength(1);
  });

  it('are not asked for where the label is of two', () => {
    const twice = {
      ...vn2022,
      indicators: vn2022.indicators.map((one, place) =>
        place < 2 ? { ...one, name: { vi: 'Trùng', en: 'Same' } } : one,
      ),
    } as unknown as typeof vn2022;
    const expected = { kind: 'one-of', values: vn2022.indicators.map(({ code }) => code) } as const;
    const one = (received: string) => ({ path: 'x', received, expected });
    expect(explain(one('trùng'), vietnamese, { standard: twice })).toHaveLength(1);
    expect(explain(one('Dinh dưỡng'), vietnamese, { standard: vn2022 }).at(-1)).toBe('Có phải là “nutrition” không?');
  });
});

describe('an event that does not fit a household', () => {
  const there = { decided: true, class: 'poor', standard: 'vn-2022' } as const;

  it.each([
    ['absent', there, undefined, 'hộ chỉ có ở kỳ rà soát này', 'a household that is there at this review only'],
    [
      there,
      'absent',
      undefined,
      'hộ chỉ có ở kỳ rà soát trước',
      'a household that was there at the previous review only',
    ],
    [there, there, 'death', 'hộ có ở cả hai kỳ rà soát', 'a household that is there at both reviews'],
  ])('is told with the household: %#', (previous, current, event, vi, en) => {
    const error = errorOf(() => householdDynamics({ previous, current, event } as never));
    expect(explain(error, vietnamese).join(' ')).toContain(`phải là sự kiện phù hợp với ${vi}`);
    expect(explain(error, english).join(' ')).toContain(`must be an event that fits ${en}`);
    expect(explain(error, english).join(' ')).not.toMatch(/enters|leaves|stays|compared/u);
  });
});

describe('anything else', () => {
  it.each([
    undefined,
    null,
    7,
    'text',
    {},
    [],
    vn2022,
    new Error('no'),
    { ...issue, path: 7 },
    { ...issue, code: 'toString' },
    { ...issue, expected: undefined },
    { ...issue, expected: { kind: 'toString' } },
    { ...issue, expected: { kind: 'one-of', values: 7 } },
    { ...issue, expected: { kind: 'one-of', than: {} } },
    { ...issue, expected: { kind: 'one-of', least: 'x' } },
    { ...issue, expected: { kind: 'one-of', nearest: 7 } },
    { ...issue, member: 7 },
    { ...issue, unit: { name: 7 } },
  ])('is refused: %#', (given) => {
    expect(() => tellIssue(given as never, vietnamese)).toThrow(
      expect.objectContaining({
        code: 'invalid-value',
        details: expect.objectContaining({ path: 'result', expected: { kind: 'result' } }) as unknown,
      }),
    );
  });

  it('is refused: another language, options that are null', () => {
    expect(() => tellIssue(issue, 'fr' as never)).toThrow(expect.objectContaining({ code: 'invalid-value' }));
    expect(() => tellIssue(issue, vietnamese, null as never)).toThrow(
      expect.objectContaining({ code: 'missing-value' }),
    );
  });
});

describe('an error', () => {
  const wrong = { members: [{ id: 'Lan', age: -3 }, { id: 'Lan' }] };
  const error = errorOf(() => assessDeprivations(wrong, vn2022, { on: '2024-09-30' }));

  it('with issues is told with how many there are, then issue by issue', () => {
    expect(explain(error, vietnamese)).toEqual([
      'Giá trị được cung cấp (một nhóm dữ liệu) còn lỗi cần sửa: 1 lỗi “giá trị âm”, 1 lỗi “mã lặp lại”; lỗi đầu tiên ở số tuổi của thành viên thứ 1 (dữ kiện của hộ không hợp lệ).',
      'Thành viên “Lan”: số tuổi “-3” phải là số nguyên (ít nhất 0; giá trị âm).',
      'Thành viên “Lan”: mã thành viên “Lan” chỉ được nêu một lần.',
    ]);
    expect(explain(error, english)).toEqual([
      'The value given (an object) has faults: 1 of “negative value”, 1 of “code given twice”; the first is at age of member 1 (invalid facts of a household).',
      'Member “Lan”: age “-3” must be a whole number (at least 0; negative value).',
      'Member “Lan”: id “Lan” may be given only once.',
    ]);
  });

  it('without issues is told alone', () => {
    const early = errorOf(() => standardInForce('1900-01-01'));
    expect(explain(early, vietnamese)).toEqual([
      'Mục “on” (“1900-01-01”) không phải là ngày có chuẩn được áp dụng; gần nhất là “vn-2001 (2001-01-01 – 2005-12-31)” (không có chuẩn nào áp dụng vào ngày này).',
    ]);
    expect(explain(early, english)).toEqual([
      'Field “on” (“1900-01-01”) is no day on which a standard applies; the nearest are “vn-2001 (2001-01-01 – 2005-12-31)” (no standard applies on the day).',
    ]);
  });
});
