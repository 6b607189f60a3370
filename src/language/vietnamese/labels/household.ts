import type { StandardDifference } from '../../../classification/index.ts';
import type { Dwelling, Household, Member, ReportedIncome, WorkStatus } from '../../../deprivation/index.ts';
import type {
  AreaCode,
  DeprivationStatus,
  DwellingComponent,
  DwellingGrade,
  HouseholdClass,
  IndicatorCode,
  InformationDevice,
  PovertyGround,
  RuleName,
  SanitationFacility,
  SchoolLevel,
  ServiceCode,
  TelecomService,
  VocationalLevel,
  WaterSource,
} from '../../../vocabulary/index.ts';

/** Residence areas, as the acts name them. */
export const areaLabels: Readonly<Record<AreaCode, string>> = {
  rural: 'khu vực nông thôn',
  urban: 'khu vực thành thị',
  'rural-mountain-island': 'vùng nông thôn miền núi, hải đảo',
  'rural-plain': 'vùng nông thôn đồng bằng',
};

/** Classes of households. Households above all bounds have no class name in law. */
export const classLabels: Readonly<Record<HouseholdClass, string>> = {
  poor: 'hộ nghèo',
  'near-poor': 'hộ cận nghèo',
  'average-living-standard': 'hộ có mức sống trung bình',
  none: 'hộ không thuộc diện nào của chuẩn',
};

/** Grounds of poverty, as the review forms of 2016 name them. */
export const groundLabels: Readonly<Record<PovertyGround, string>> = {
  income: 'nghèo về thu nhập',
  deprivation: 'nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản',
};

/** Deprived, not deprived, or unknown. */
export const statusLabels: Readonly<Record<DeprivationStatus, string>> = {
  deprived: 'thiếu hụt',
  'not-deprived': 'không thiếu hụt',
  unknown: 'chưa biết',
};

/** Reasons why a class differs between two standards. */
export const differenceLabels: Readonly<Record<StandardDifference, string>> = {
  'income-bounds': 'thu nhập rơi vào mức khác',
  'deprivation-score': 'mức thiếu hụt so với ngưỡng cho kết quả khác',
  'decision-grid': 'cùng mức thu nhập và mức thiếu hụt nhưng quy tắc xếp loại khác',
  'unknown-facts': 'một trong hai chuẩn cần dữ kiện chưa biết',
  gap: 'một trong hai chuẩn còn để ngỏ',
};

/** Water sources. */
export const waterSourceLabels: Readonly<Record<WaterSource, string>> = {
  piped: 'nước máy',
  borehole: 'giếng khoan',
  'protected-dug-well': 'giếng đào được bảo vệ',
  'protected-spring': 'khe, mó được bảo vệ',
  'rain-water': 'nước mưa',
  'bottled-water': 'nước đóng chai, đóng bình',
  'unprotected-dug-well': 'giếng đào không được bảo vệ',
  'unprotected-spring': 'khe, mó không được bảo vệ',
  'surface-water': 'nước sông, suối, ao, hồ',
  other: 'nguồn nước khác',
};

/** Toilets. */
export const sanitationLabels: Readonly<Record<SanitationFacility, string>> = {
  'septic-or-semi-septic': 'nhà tiêu tự hoại, bán tự hoại',
  'pour-flush': 'nhà tiêu thấm dội nước',
  'ventilated-improved-pit': 'nhà tiêu chìm có ống thông hơi',
  'pit-latrine-with-slab': 'nhà tiêu hố đào có bệ',
  'double-vault': 'nhà tiêu hai ngăn',
  other: 'nhà tiêu khác',
  none: 'không có nhà tiêu',
};

/** Grades of a dwelling. */
export const dwellingGradeLabels: Readonly<Record<DwellingGrade, string>> = {
  permanent: 'nhà kiên cố',
  'semi-permanent': 'nhà bán kiên cố',
  'less-permanent': 'nhà thiếu kiên cố',
  simple: 'nhà đơn sơ',
};

/** Parts of a dwelling. */
export const dwellingComponentLabels: Readonly<Record<DwellingComponent, string>> = {
  wall: 'tường',
  column: 'cột',
  roof: 'mái',
};

/** Fields of a member: names of what is asked, not answers. */
export const memberFieldLabels: Readonly<Record<keyof Member, string>> = {
  id: 'mã thành viên',
  birthDate: 'ngày sinh',
  age: 'số tuổi',
  attendsSchool: 'cấp học đang theo học',
  completedSchool: 'cấp học cao nhất đã học hết',
  attendsTraining: 'trình độ nghề đang theo học',
  diplomas: 'bằng cấp, chứng chỉ nghề',
  onTheJobTrainingCertificate: 'chứng nhận đào tạo tại nơi làm việc',
  workStatus: 'tình trạng việc làm',
  labourContract: 'hợp đồng lao động',
  seekingWork: 'nhu cầu tìm việc làm',
  ableToWork: 'khả năng lao động',
  ofWorkingAge: 'việc trong độ tuổi lao động hay không',
  elderly: 'việc là người cao tuổi hay không',
  disability: 'tình trạng khuyết tật',
  monthlySocialAllowance: 'trợ cấp xã hội hằng tháng',
  healthInsurance: 'bảo hiểm y tế',
  stunted: 'chiều cao theo tuổi',
  underweight: 'cân nặng theo tuổi',
  ill: 'tình trạng ốm đau',
  soughtTreatment: 'việc đi khám chữa bệnh',
  telecomServices: 'dịch vụ viễn thông đang sử dụng',
  extra: 'thông tin khác về thành viên',
};

/** Fields of a household. */
export const householdFieldLabels: Readonly<Record<keyof Household, string>> = {
  id: 'mã hộ',
  area: 'khu vực cư trú',
  members: 'danh sách đầy đủ các thành viên',
  mayHaveMoreMembers: 'hộ còn thành viên nào chưa kê khai hay không',
  dwelling: 'nhà ở',
  waterSource: 'nguồn nước sinh hoạt',
  sanitation: 'loại nhà tiêu',
  telecomServices: 'dịch vụ viễn thông mà hộ sử dụng',
  devices: 'phương tiện tiếp cận thông tin',
  hearsLoudspeaker: 'hộ có nghe được loa truyền thanh hay không',
  income: 'thu nhập của hộ',
  reported: 'tình trạng thiếu hụt được khai báo',
  extra: 'thông tin khác về hộ',
};

/** Fields of a dwelling. */
export const dwellingFieldLabels: Readonly<Record<keyof Dwelling, string>> = {
  durable: 'độ bền chắc của kết cấu nhà ở',
  grade: 'loại nhà ở',
  floorAreaSquareMetres: 'diện tích nhà ở',
};

/** Fields of an income. */
export const incomeFieldLabels: Readonly<Record<keyof ReportedIncome, string>> = {
  monthlyPerCapita: 'thu nhập bình quân đầu người/tháng',
  total: 'tổng thu nhập của hộ',
  months: 'số tháng tính thu nhập',
  excluded: 'các khoản thu nhập không tính',
};

/** Indicators, as NĐ 07/2021/NĐ-CP words them if it has them. A standard with other names brings its own. */
export const indicatorLabels: Readonly<Record<IndicatorCode, string>> = {
  employment: 'Việc làm',
  dependants: 'Người phụ thuộc trong hộ gia đình',
  nutrition: 'Dinh dưỡng',
  'health-care': 'Tiếp cận các dịch vụ y tế',
  'health-insurance': 'Bảo hiểm y tế',
  'adult-education': 'Trình độ giáo dục của người lớn',
  'child-schooling': 'Tình trạng đi học của trẻ em',
  'housing-quality': 'Chất lượng nhà ở',
  'housing-area': 'Diện tích nhà ở bình quân đầu người',
  'water-source': 'Nguồn nước sinh hoạt',
  sanitation: 'Nhà tiêu hợp vệ sinh',
  'waste-treatment': 'Xử lý rác thải',
  'telecom-use': 'Sử dụng dịch vụ viễn thông',
  'information-device': 'Phương tiện phục vụ tiếp cận thông tin',
  'information-asset': 'Tài sản tiếp cận thông tin',
  'social-insurance': 'Bảo hiểm xã hội',
};

/** Services, as NĐ 07/2021/NĐ-CP words them. */
export const serviceLabels: Readonly<Record<ServiceCode, string>> = {
  employment: 'Việc làm',
  health: 'Y tế',
  education: 'Giáo dục',
  housing: 'Nhà ở',
  'water-sanitation': 'Nước sinh hoạt và vệ sinh',
  information: 'Thông tin',
};

/** Information devices. */
export const deviceLabels: Readonly<Record<InformationDevice, string>> = {
  television: 'ti vi',
  radio: 'đài (radio)',
  'desktop-computer': 'máy tính để bàn',
  telephone: 'điện thoại',
  laptop: 'máy tính xách tay',
  tablet: 'máy tính bảng',
  smartphone: 'điện thoại thông minh',
};

/** Telecommunication services. */
export const telecomServiceLabels: Readonly<Record<TelecomService, string>> = {
  internet: 'internet',
  'telephone-subscription': 'thuê bao điện thoại',
};

/** When a rule finds a household deprived, without the rule's parameters. */
export const ruleLabels: Readonly<Record<RuleName, string>> = {
  reported: 'chưa rõ ngưỡng, tình trạng do người cung cấp thông tin khai báo',
  'member-without-job-or-contract':
    'có thành viên không có việc làm, hoặc làm công ăn lương mà không có hợp đồng lao động',
  'dependants-share-above': 'tỷ lệ người phụ thuộc vượt ngưỡng',
  'undernourished-child': 'có trẻ em suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi',
  'member-without-health-insurance': 'có thành viên không có bảo hiểm y tế',
  'ill-member-untreated': 'có thành viên bị ốm đau nhưng không đi khám chữa bệnh',
  'adult-without-certificate-for-age':
    'có thành viên không được đào tạo phù hợp và không có bằng cấp, chứng chỉ tương ứng với độ tuổi',
  'adult-below-level': 'có thành viên chưa học xong cấp học quy định và hiện không đi học',
  'child-not-at-level': 'có trẻ em không học đúng cấp học phù hợp với độ tuổi',
  'child-not-attending': 'có trẻ em trong độ tuổi đi học hiện không đi học',
  'non-durable-components-at-least': 'nhà ở có nhiều kết cấu chính làm bằng vật liệu không bền chắc',
  'dwelling-grade-among': 'nhà ở thuộc loại thiếu hụt',
  'floor-area-per-head-below': 'diện tích nhà ở bình quân đầu người dưới ngưỡng',
  'water-source-not-among': 'không có nguồn nước đạt yêu cầu trong sinh hoạt',
  'sanitation-not-among': 'không có nhà tiêu hợp vệ sinh',
  'no-member-uses': 'không có thành viên nào sử dụng dịch vụ viễn thông được tính',
  'no-device-among': 'không có phương tiện tiếp cận thông tin nào được tính',
  'no-device-and-no-loudspeaker':
    'không có tài sản tiếp cận thông tin nào được tính và không nghe được loa truyền thanh',
};

/** Levels of schooling. */
export const schoolLevelLabels: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'mầm non',
  primary: 'tiểu học',
  'lower-secondary': 'trung học cơ sở',
  'upper-secondary': 'trung học phổ thông',
  'higher-education': 'đại học trở lên',
};

/** Levels of vocational training. */
export const vocationalLevelLabels: Readonly<Record<VocationalLevel, string>> = {
  'elementary-vocational': 'sơ cấp',
  'intermediate-vocational': 'trung cấp',
  'college-vocational': 'cao đẳng',
};

/** Work statuses of members. */
export const workStatusLabels: Readonly<Record<WorkStatus, string>> = {
  'wage-work': 'làm công ăn lương',
  'own-account': 'tự làm',
  employer: 'chủ sử dụng lao động',
  'family-work-unpaid': 'lao động gia đình không hưởng lương',
  'not-working': 'không làm việc',
};
