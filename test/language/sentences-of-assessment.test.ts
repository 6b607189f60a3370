import { describe, expect, it } from 'vitest';
import { assessDeprivations, type Household, type Member } from '../../src/deprivation/index.ts';
import { type ExplainContext, explain } from '../../src/language/index.ts';
import { type PovertyStandard, vn2011, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';
import type { IndicatorRule, Locale } from '../../src/vocabulary/index.ts';
import { standardWith } from '../deprivation/finding-of.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { languages } from './languages.ts';

const days: Readonly<Record<string, string>> = { 'vn-2016': '2018-09-30', 'vn-2027': '2027-09-30' };

function about(
  facts: Partial<Household>,
  locale: Locale,
  standard: PovertyStandard = vn2022,
  options: ExplainContext = { standard },
): string[] {
  const assessment = assessDeprivations({ members: [{ id: 'Minh' }], ...facts }, standard, {
    on: days[standard.id] ?? '2024-09-30',
  });
  return explain(assessment, languages[locale], options);
}

/** The sentences that say "deprived". */
function deprivations(facts: Partial<Household>, locale: Locale, standard?: PovertyStandard): string[] {
  return about(facts, locale, standard).filter((text) => /^(?:Hộ thiếu|The household is deprived)/u.test(text));
}

const ofMembers = (members: readonly Member[], locale: Locale, standard?: PovertyStandard): string[] =>
  deprivations({ members }, locale, standard);

const decree = '(Phụ lục Nghị định số 07/2021/NĐ-CP)';
const decreeOnce = '(Phụ lục Nghị định số 07/2021/NĐ-CP, theo một nguồn duy nhất)';
const annex = '(Annex of Decree No. 07/2021/NĐ-CP)';
const annexOnce = '(Annex of Decree No. 07/2021/NĐ-CP, from a single source)';
const decision = '(Quyết định số 59/2015/QĐ-TTg, chưa được xác nhận)';
const decisionEnglish = '(Decision No. 59/2015/QĐ-TTg, not confirmed)';

describe('members by whom a household is deprived', () => {
  it('without health insurance, with the ages that count', () => {
    const members = [
      { id: 'Minh', age: 41, healthInsurance: false },
      { id: 'Lan', age: 38 },
    ];
    expect(ofMembers(members, 'vi')).toEqual([
      `Hộ thiếu hụt về bảo hiểm y tế: thành viên “Minh” (41 tuổi) không có bảo hiểm y tế; chỉ số tính người từ đủ 6 tuổi trở lên ${decree}.`,
    ]);
    expect(ofMembers(members, 'en')).toEqual([
      `The household is deprived in health insurance: member “Minh” (aged 41) has no health insurance; the indicator covers persons aged 6 and over ${annex}.`,
    ]);
  });

  it('together, where the same was observed', () => {
    const members = [41, 9, 8].map((age, index) => ({ id: `m${String(index)}`, age, healthInsurance: false }));
    expect(ofMembers(members, 'vi').find((text) => text.includes('bảo hiểm'))).toContain(
      ': thành viên “m0” (41 tuổi), “m1” (9 tuổi) và “m2” (8 tuổi) không có bảo hiểm y tế; chỉ số tính',
    );
    expect(ofMembers(members, 'en').find((text) => text.includes('insurance'))).toContain(
      ': members “m0” (aged 41), “m1” (aged 9) and “m2” (aged 8) have no health insurance; the indicator',
    );
  });

  it('without a job or a contract; an age that is not known is not told', () => {
    const jobless = { workStatus: 'not-working', ofWorkingAge: true, ableToWork: true, seekingWork: true } as const;
    const members: Member[] = [
      { id: 'Minh', workStatus: 'wage-work', labourContract: false },
      { id: 'Tú', age: 20, ...jobless },
    ];
    expect(ofMembers(members, 'vi')).toEqual([
      `Hộ thiếu hụt về việc làm: thành viên “Minh” làm công ăn lương mà không có hợp đồng lao động; thành viên “Tú” (20 tuổi) trong độ tuổi lao động, có khả năng lao động, có nhu cầu tìm việc nhưng không có việc làm ${decreeOnce}.`,
    ]);
    expect(ofMembers(members, 'en')).toEqual([
      `The household is deprived in employment: member “Minh” does wage work without a labour contract; member “Tú” (aged 20) is of working age, able to work and seeking work, but without work ${annexOnce}.`,
    ]);
    const twice = members.flatMap((member) => [member, { ...member, id: `${member.id}2` }]);
    expect(ofMembers(twice, 'en')[0]).toContain(
      'members “Minh” and “Minh2” do wage work without a labour contract; members “Tú” (aged 20) and “Tú2” (aged 20) are of working age',
    );
  });

  it('undernourished, by height, weight or both; the ages are told once', () => {
    const members = [
      { id: 'Lan', age: 15, stunted: true, underweight: true },
      { id: 'Bé', age: 14, underweight: true },
      { id: 'Na', age: 13, stunted: true, underweight: false },
    ];
    expect(ofMembers(members, 'vi')).toContain(
      `Hộ thiếu hụt về dinh dưỡng: thành viên “Lan” (15 tuổi) suy dinh dưỡng cả chiều cao theo tuổi và cân nặng theo tuổi; thành viên “Bé” (14 tuổi) suy dinh dưỡng cân nặng theo tuổi; thành viên “Na” (13 tuổi) suy dinh dưỡng chiều cao theo tuổi; chỉ số tính trẻ em dưới 16 tuổi ${decree}.`,
    );
    expect(ofMembers(members, 'en')).toContain(
      `The household is deprived in nutrition: member “Lan” (aged 15) has low height and weight for age; member “Bé” (aged 14) has low weight for age; member “Na” (aged 13) has low height for age; the indicator covers children under 16 ${annex}.`,
    );
    const both = [
      { id: 'A', age: 3, stunted: true },
      { id: 'B', age: 4, stunted: true },
    ];
    expect(ofMembers(both, 'en').join()).toContain('members “A” (aged 3) and “B” (aged 4) have low height for age;');
  });

  it('without the education for the age, with what was observed and what would be right', () => {
    const untrained = { attendsSchool: 'none', attendsTraining: 'none', diplomas: [] } as const;
    const members: Member[] = [
      { id: 'Tú', age: 20, completedSchool: 'lower-secondary', ...untrained, onTheJobTrainingCertificate: false },
    ];
    expect(ofMembers(members, 'vi')).toEqual([
      `Hộ thiếu hụt về trình độ giáo dục của người lớn: thành viên “Tú” (20 tuổi) đã học hết trung học cơ sở, hiện không đi học, không học nghề, không có bằng, chứng chỉ nghề, không có chứng nhận đào tạo tại nơi làm việc; người từ đủ 18 đến dưới 31 tuổi cần đang học hoặc đã có trình độ trung học phổ thông, sơ cấp, trung cấp hoặc cao đẳng ${decreeOnce}.`,
    ]);
    expect(ofMembers(members, 'en')).toEqual([
      `The household is deprived in education of adults: member “Tú” (aged 20) has completed lower secondary, attends no school, attends no vocational training, has no vocational diploma, has no certificate of on-the-job training; persons aged 18 to under 31 should attend or have completed upper secondary, elementary vocational, intermediate vocational or vocational college ${annexOnce}.`,
    ]);
  });

  it('in training that does not count at the age', () => {
    const member = {
      age: 16,
      completedSchool: 'none',
      attendsSchool: 'none',
      attendsTraining: 'elementary-vocational',
      diplomas: ['elementary-vocational'],
      onTheJobTrainingCertificate: false,
    } as const;
    const members: Member[] = [
      { id: 'A', ...member },
      { id: 'B', ...member },
    ];
    expect(ofMembers(members, 'vi')[0]).toContain(
      ': thành viên “A” (16 tuổi) và “B” (16 tuổi) chưa học hết cấp nào, hiện không đi học, đang học nghề trình độ sơ cấp, có bằng, chứng chỉ nghề trình độ sơ cấp, không có chứng nhận đào tạo tại nơi làm việc; người từ đủ 16 đến dưới 18 tuổi cần đang học hoặc đã có trình độ trung học cơ sở (',
    );
    expect(ofMembers(members, 'en')[0]).toContain(
      ': members “A” (aged 16) and “B” (aged 16) have completed no level of schooling, attend no school, attend vocational training (elementary vocational), have a vocational diploma (elementary vocational), have no certificate of on-the-job training; persons aged 16 to under 18 should attend or have completed lower secondary (',
    );
  });

  it('not at the level of schooling for the age: each age with its level', () => {
    const members: Member[] = [
      { id: 'Lan', age: 8, attendsSchool: 'none' },
      { id: 'Na', age: 13, attendsSchool: 'primary' },
    ];
    expect(ofMembers(members, 'vi').at(-1)).toBe(
      `Hộ thiếu hụt về tình trạng đi học của trẻ em: thành viên “Lan” (8 tuổi) hiện không đi học; trẻ em từ đủ 6 đến dưới 12 tuổi cần học tiểu học; thành viên “Na” (13 tuổi) đang học tiểu học; trẻ em từ đủ 12 đến dưới 16 tuổi cần học trung học cơ sở ${decree}.`,
    );
    expect(ofMembers(members, 'en').at(-1)).toBe(
      `The household is deprived in school attendance of children: member “Lan” (aged 8) attends no school; children aged 6 to under 12 should attend primary; member “Na” (aged 13) attends school (primary); children aged 12 to under 16 should attend lower secondary ${annex}.`,
    );
  });

  it('under the standard of 2016: ill, below the level, not at school', () => {
    const members: Member[] = [
      {
        id: 'An',
        age: 30,
        ill: true,
        soughtTreatment: false,
        completedSchool: 'primary',
        attendsSchool: 'none',
        attendsTraining: 'none',
      },
      { id: 'Bi', age: 9, attendsSchool: 'none' },
    ];
    expect(ofMembers(members, 'vi', vn2016)).toEqual([
      `Hộ thiếu hụt về tiếp cận các dịch vụ y tế: thành viên “An” (30 tuổi) bị ốm đau nhưng không đi khám chữa bệnh ${decision}.`,
      `Hộ thiếu hụt về trình độ giáo dục của người lớn: thành viên “An” (30 tuổi) đã học hết tiểu học, hiện không đi học, không học nghề; người từ đủ 15 tuổi trở lên, sinh từ năm 1986, cần học hết trung học cơ sở hoặc đang đi học, học nghề ${decision}.`,
      `Hộ thiếu hụt về tình trạng đi học của trẻ em: thành viên “Bi” (9 tuổi) hiện không đi học; chỉ số tính trẻ em từ đủ 5 đến dưới 15 tuổi ${decision}.`,
    ]);
    expect(ofMembers(members, 'en', vn2016)).toEqual([
      `The household is deprived in access to health services: member “An” (aged 30) was ill and did not seek treatment ${decisionEnglish}.`,
      `The household is deprived in education of adults: member “An” (aged 30) has completed primary, attends no school, attends no vocational training; persons aged 15 and over, born in 1986 or later, should have completed lower secondary or be in school or training ${decisionEnglish}.`,
      `The household is deprived in school attendance of children: member “Bi” (aged 9) attends no school; the indicator covers children aged 5 to under 15 ${decisionEnglish}.`,
    ]);
    const ill = ['A', 'B'].map((id) => ({ id, ill: true, soughtTreatment: false }));
    expect(ofMembers(ill, 'en', vn2016)[0]).toContain('members “A” and “B” were ill and did not seek treatment');
    // The year of birth stands in the standard alone.
    expect(about({ members }, 'vi', vn2016, {}).join()).toContain('người từ đủ 15 tuổi trở lên cần học hết');
    expect(about({ members }, 'en', vn2016, {}).join()).toContain('persons aged 15 and over should have completed');
  });
});

describe('the household as a whole', () => {
  it('has too many dependants', () => {
    const members: Member[] = [
      { id: 'Lan', age: 8 },
      { id: 'Bà', age: 80, elderly: true, monthlySocialAllowance: true },
      { id: 'Minh', age: 41 },
    ];
    expect(ofMembers(members, 'vi')).toEqual([
      `Hộ thiếu hụt về người phụ thuộc trong hộ gia đình: ít nhất 2 trong 3 người của hộ là người phụ thuộc, gồm “Lan” và “Bà”; ngưỡng là trên 50% số người trong hộ ${decree}.`,
    ]);
    expect(ofMembers(members, 'en')).toEqual([
      `The household is deprived in dependants in the household: at least 2 of 3 members are dependants, namely “Lan” and “Bà”; the threshold is more than 50% of the members ${annex}.`,
    ]);
    expect(ofMembers([{ id: 'Lan', age: 8 }], 'vi')[0]).toContain(': 1 trong 1 người của hộ là người phụ thuộc, gồm');
    expect(ofMembers([{ id: 'Lan', age: 8 }], 'en')[0]).toContain(': 1 of 1 members is a dependant, namely “Lan”;');
  });

  it('has too little floor area', () => {
    const members = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id }));
    const facts = { members, dwelling: { floorAreaSquareMetres: 39.5 } };
    expect(deprivations(facts, 'vi')).toEqual([
      `Hộ thiếu hụt về diện tích nhà ở bình quân đầu người: 39,5 m² cho 5 người, dưới 8 m²/người ${decree}.`,
    ]);
    expect(deprivations(facts, 'en')).toEqual([
      `The household is deprived in floor area per head: 39.5 m² for 5 persons, below 8 m² per person ${annex}.`,
    ]);
    expect(deprivations({ dwelling: { floorAreaSquareMetres: 7 } }, 'en')[0]).toContain('7 m² for 1 person, below');
  });

  it('lacks durable material', () => {
    const facts: Partial<Household> = { dwelling: { durable: ['column'] } };
    expect(deprivations(facts, 'vi')).toEqual([
      `Hộ thiếu hụt về chất lượng nhà ở: tường và mái không làm bằng vật liệu bền chắc; ngưỡng là từ 2 trong 3 kết cấu chính trở lên ${decreeOnce}.`,
    ]);
    expect(deprivations(facts, 'en')).toEqual([
      `The household is deprived in quality of housing: non-durable material of wall and roof; the threshold is 2 or more of the 3 main parts ${annexOnce}.`,
    ]);
  });

  it('has things that do not count', () => {
    const facts: Partial<Household> = {
      dwelling: { grade: 'simple' },
      waterSource: 'surface-water',
      sanitation: 'none',
    };
    expect(deprivations(facts, 'vi', vn2016)).toEqual([
      `Hộ thiếu hụt về chất lượng nhà ở: nhà đơn sơ; loại nhà ở đạt yêu cầu: nhà kiên cố; nhà bán kiên cố ${decision}.`,
      `Hộ thiếu hụt về nguồn nước sinh hoạt: nước sông, suối, ao, hồ; nguồn nước đạt yêu cầu: nước máy; giếng khoan; giếng đào được bảo vệ; khe, mó được bảo vệ; nước mưa ${decision}.`,
      `Hộ thiếu hụt về hố xí/nhà tiêu hợp vệ sinh: không có nhà tiêu; loại nhà tiêu hợp vệ sinh: nhà tiêu tự hoại, bán tự hoại; nhà tiêu thấm dội nước; nhà tiêu chìm có ống thông hơi; nhà tiêu hai ngăn ${decision}.`,
    ]);
    expect(deprivations(facts, 'en', vn2016)).toEqual([
      `The household is deprived in quality of housing: simple dwelling; the grades that count: permanent dwelling; semi-permanent dwelling ${decisionEnglish}.`,
      `The household is deprived in water source: surface water; the sources that count: piped water; borehole; protected dug well; protected spring; rain water ${decisionEnglish}.`,
      `The household is deprived in hygienic toilet: no toilet; the hygienic kinds: septic or semi-septic toilet; pour-flush toilet; ventilated improved pit latrine; double-vault latrine ${decisionEnglish}.`,
    ]);
  });

  it('uses and has nothing to inform itself with', () => {
    const facts: Partial<Household> = { telecomServices: [], devices: [], hearsLoudspeaker: false };
    expect(deprivations(facts, 'vi')).toEqual([
      `Hộ thiếu hụt về sử dụng dịch vụ viễn thông: không có thành viên nào sử dụng internet ${decreeOnce}.`,
      'Hộ thiếu hụt về phương tiện phục vụ tiếp cận thông tin: hộ không có ti vi, đài (radio), máy tính để bàn, điện thoại, máy tính xách tay, máy tính bảng hoặc điện thoại thông minh (Phụ lục Nghị định số 07/2021/NĐ-CP, chưa được xác nhận).',
    ]);
    expect(deprivations(facts, 'vi', vn2016)).toEqual([
      `Hộ thiếu hụt về sử dụng dịch vụ viễn thông: không có thành viên nào sử dụng thuê bao điện thoại hoặc internet ${decision}.`,
      `Hộ thiếu hụt về tài sản tiếp cận thông tin: hộ không có ti vi, đài (radio), máy tính để bàn hoặc máy tính xách tay, và cũng không nghe được loa truyền thanh ${decision}.`,
    ]);
    expect(deprivations(facts, 'en')).toEqual([
      `The household is deprived in use of telecommunication services: no member uses internet ${annexOnce}.`,
      'The household is deprived in devices for access to information: it has no television, radio, desktop computer, telephone, laptop, tablet or smartphone (Annex of Decree No. 07/2021/NĐ-CP, not confirmed).',
    ]);
    expect(deprivations(facts, 'en', vn2016).at(-1)).toBe(
      `The household is deprived in assets for access to information: it has no television, radio, desktop computer or laptop, and it does not hear the loudspeaker ${decisionEnglish}.`,
    );
  });
});

describe('what is not deprived', () => {
  it('is told in one sentence for each place where it stands', () => {
    const facts: Partial<Household> = {
      members: [{ id: 'Minh', age: 41, healthInsurance: true, workStatus: 'own-account' }],
      waterSource: 'piped',
    };
    expect(about(facts, 'vi').slice(0, 2)).toEqual([
      `Hộ không thiếu hụt về việc làm, trình độ giáo dục của người lớn ${decreeOnce}.`,
      `Hộ không thiếu hụt về dinh dưỡng, bảo hiểm y tế, tình trạng đi học của trẻ em, nguồn nước sinh hoạt ${decree}.`,
    ]);
    expect(about(facts, 'en').slice(0, 2)).toEqual([
      `The household is not deprived in employment, education of adults ${annexOnce}.`,
      `The household is not deprived in nutrition, health insurance, school attendance of children, water source ${annex}.`,
    ]);
  });
});

describe('what is not known', () => {
  const members: Member[] = [{ id: 'Minh' }, { id: 'Lan', birthDate: '2016-01-01' }];
  const unknown = (indicator: string, locale: Locale, options: ExplainContext): string | undefined =>
    about({ members }, locale, vn2022, options).find((text) => text.includes(indicator));

  it('is told with what would decide, by the ids of the members of the household', () => {
    const options = { standard: vn2022, household: { members } };
    expect(unknown('dinh dưỡng', 'vi', options)).toBe(
      `Chưa rõ hộ có thiếu hụt về dinh dưỡng hay không; cần biết thêm: ngày sinh của thành viên “Minh”; chiều cao theo tuổi, cân nặng theo tuổi của các thành viên “Minh” và “Lan” ${decree}.`,
    );
    expect(unknown('nutrition', 'en', options)).toBe(
      `It is open whether the household is deprived in nutrition; needed to decide: date of birth of member “Minh”; height for age, weight for age of members “Minh” and “Lan” ${annex}.`,
    );
    expect(unknown('trình độ', 'vi', options)).toContain(
      'cần biết thêm: ngày sinh, cấp học đang theo học, cấp học cao nhất đã học hết, chứng nhận đào tạo tại nơi làm việc, trình độ nghề đang theo học, bằng cấp, chứng chỉ nghề (sơ cấp; trung cấp; cao đẳng) của thành viên “Minh” (',
    );
    expect(unknown('viễn thông', 'vi', options)).toContain(
      'cần biết thêm: dịch vụ viễn thông mà hộ sử dụng (internet); dịch vụ viễn thông đang sử dụng (internet) của các thành viên “Minh” và “Lan” (',
    );
    expect(unknown('chất lượng', 'vi', options)).toContain('độ bền chắc của kết cấu nhà ở (tường; cột; mái) (Phụ lục');
  });

  it('is told by places in the list where the household is not given', () => {
    expect(unknown('dinh dưỡng', 'vi', {})).toContain(
      'ngày sinh của thành viên thứ 1; chiều cao theo tuổi, cân nặng theo tuổi của các thành viên thứ 1 và thứ 2 (',
    );
    expect(unknown('nutrition', 'en', {})).toContain(
      'date of birth of member 1; height for age, weight for age of members 1 and 2 (',
    );
  });

  it('may be a member who is not listed', () => {
    const facts = { members: [{ id: 'Minh', age: 41, healthInsurance: true }], mayHaveMoreMembers: true };
    expect(about(facts, 'vi').find((text) => text.includes('bảo hiểm y tế'))).toBe(
      `Chưa rõ hộ có thiếu hụt về bảo hiểm y tế hay không; cần biết thêm: danh sách đầy đủ các thành viên ${decree}.`,
    );
  });

  it('is a gap of the standard where the cut-off is one', () => {
    const facts = { reported: { 'waste-treatment': true } };
    const insurance = (locale: Locale, options?: ExplainContext): string | undefined =>
      about(facts, locale, vn2027, options).find((text) => /bảo hiểm|insurance/u.test(text));
    expect(deprivations(facts, 'vi', vn2027)).toEqual([
      'Hộ thiếu hụt về xử lý rác thải: theo khai báo; chuẩn còn để ngỏ: chưa rõ ngưỡng thiếu hụt của chỉ số “xử lý rác thải” (Phụ lục Nghị định số 351/2025/NĐ-CP, theo dự thảo).',
    ]);
    expect(deprivations(facts, 'en', vn2027)).toEqual([
      'The household is deprived in waste treatment: as reported; left open by the standard: the cut-off of the indicator “waste treatment” is not known (Annex of Decree No. 351/2025/NĐ-CP, from a draft).',
    ]);
    expect(insurance('vi')).toBe(
      'Chưa rõ hộ có thiếu hụt về bảo hiểm y tế hay không; tình trạng này phải được khai báo; chuẩn còn để ngỏ: chưa rõ ngưỡng thiếu hụt của chỉ số “bảo hiểm y tế” (Phụ lục Nghị định số 351/2025/NĐ-CP, theo dự thảo).',
    );
    expect(insurance('en', {})).toBe(
      'It is open whether the household is deprived in health insurance; the status has to be reported; left open by the standard: “health-insurance-cut-off” (Annex of Decree No. 351/2025/NĐ-CP, from a draft).',
    );
  });
});

describe('an assessment', () => {
  it('under a standard that looks at income alone says so', () => {
    expect(about({}, 'vi', vn2011)).toEqual(['Chuẩn không xét chỉ số thiếu hụt nào.']);
    expect(about({}, 'en', vn2011)).toEqual(['The standard looks at no indicator of deprivation.']);
  });

  it('under a standard of its own is told as far as names are known', () => {
    const rule: IndicatorRule = { rule: 'child-not-attending', from: 6, under: 7 };
    const children: Member[] = [{ id: 'Na', age: 6, attendsSchool: 'none' }];
    expect(about({ members: children }, 'vi', standardWith(rule))).toEqual([
      'Hộ thiếu hụt về chỉ số thử: thành viên “Na” (6 tuổi) hiện không đi học; chỉ số tính trẻ em từ đủ 6 đến dưới 7 tuổi (chưa được xác nhận).',
      'Tuổi tính đến ngày 30/9/2024.',
    ]);
    expect(about({ members: children }, 'en', standardWith(rule), {})).toEqual([
      'The household is deprived in “custom”: member “Na” (aged 6) attends no school; the indicator covers children aged 6 to under 7 (not confirmed).',
      'Ages as of 2024-09-30.',
    ]);
  });

  it.each<[string, PovertyStandard, Household]>([
    ['an age that is told', vn2022, { members: [{ id: 'Minh', age: 41, healthInsurance: false }] }],
    [
      'a birth date that is missing',
      standardWith({ rule: 'child-not-attending', from: 6, under: 7 }),
      { members: [{ id: 'Na' }] },
    ],
    [
      'a count of dependants',
      standardWith({ rule: 'dependants-share-above', percent: 50, childUnder: 16 }),
      { members: [{ id: 'Na', age: 9 }] },
    ],
  ])('ends with the day of the ages, where one was given and something hangs on them: %s', (_, standard, household) => {
    const dated = assessDeprivations(household, standard, { on: '2024-09-30' });
    const undated = assessDeprivations(household, standard);
    for (const [locale, last] of [
      ['vi', 'Tuổi tính đến ngày 30/9/2024.'],
      ['en', 'Ages as of 2024-09-30.'],
    ] as const) {
      const sentences = explain(undated, languages[locale]);
      expect(sentences.length).toBeGreaterThan(0);
      expect(explain(dated, languages[locale])).toEqual([...sentences, last]);
    }
  });

  it('names no day where nothing hangs on an age', () => {
    const jobless: Member = { id: 'Minh', workStatus: 'wage-work', labourContract: false };
    for (const [rule, household] of [
      [{ rule: 'member-without-job-or-contract' }, { members: [jobless] }],
      [{ rule: 'sanitation-not-among', facilities: ['septic-or-semi-septic'] }, { members: [jobless] }],
      [
        { rule: 'sanitation-not-among', facilities: ['septic-or-semi-septic'] },
        { members: [jobless], sanitation: 'none' },
      ],
    ] as [IndicatorRule, Household][]) {
      const standard = standardWith(rule);
      expect(explain(assessDeprivations(household, standard, { on: '2024-09-30' }), languages.en)).toEqual(
        explain(assessDeprivations(household, standard), languages.en),
      );
    }
  });

  it('is not told with the words of another standard', () => {
    expect(thrownBy(() => about({}, 'vi', vn2022, { standard: vn2016 }))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'context.standard.id' },
    });
  });
});
