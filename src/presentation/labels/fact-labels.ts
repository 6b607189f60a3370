import type { Dwelling, Household, Member, ReportedIncome } from '../../deprivation/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** Facts of a member. They name what is asked, not an answer. */
export const memberFieldLabels: Readonly<Record<keyof Member, LocalizedText>> = {
  id: { vi: 'mã thành viên', en: 'id' },
  birthDate: { vi: 'ngày sinh', en: 'date of birth' },
  age: { vi: 'số tuổi', en: 'age' },
  attendsSchool: { vi: 'cấp học đang theo học', en: 'current level of schooling' },
  completedSchool: { vi: 'cấp học cao nhất đã học hết', en: 'highest completed level of schooling' },
  attendsTraining: { vi: 'trình độ nghề đang theo học', en: 'current vocational training' },
  diplomas: { vi: 'bằng cấp, chứng chỉ nghề', en: 'vocational diplomas and certificates' },
  onTheJobTrainingCertificate: { vi: 'chứng nhận đào tạo tại nơi làm việc', en: 'on-the-job training certificate' },
  workStatus: { vi: 'tình trạng việc làm', en: 'work status' },
  labourContract: { vi: 'hợp đồng lao động', en: 'labour contract' },
  seekingWork: { vi: 'nhu cầu tìm việc làm', en: 'job-seeking status' },
  ableToWork: { vi: 'khả năng lao động', en: 'ability to work' },
  ofWorkingAge: { vi: 'việc trong độ tuổi lao động hay không', en: 'working-age status' },
  elderly: { vi: 'việc là người cao tuổi hay không', en: 'status as an elderly person' },
  disability: { vi: 'tình trạng khuyết tật', en: 'disability' },
  monthlySocialAllowance: { vi: 'trợ cấp xã hội hằng tháng', en: 'monthly social allowance' },
  healthInsurance: { vi: 'bảo hiểm y tế', en: 'health insurance' },
  stunted: { vi: 'chiều cao theo tuổi', en: 'height for age' },
  underweight: { vi: 'cân nặng theo tuổi', en: 'weight for age' },
  ill: { vi: 'tình trạng ốm đau', en: 'illness' },
  soughtTreatment: { vi: 'việc đi khám chữa bệnh', en: 'medical treatment' },
  telecomServices: { vi: 'dịch vụ viễn thông đang sử dụng', en: 'use of telecommunication services' },
  extra: { vi: 'thông tin khác về thành viên', en: 'other facts of the register' },
};

/** Facts of a household. */
export const householdFieldLabels: Readonly<Record<keyof Household, LocalizedText>> = {
  id: { vi: 'mã hộ', en: 'id of the household' },
  area: { vi: 'khu vực cư trú', en: 'residence area' },
  members: { vi: 'danh sách đầy đủ các thành viên', en: 'full list of members' },
  mayHaveMoreMembers: { vi: 'hộ còn thành viên nào chưa kê khai hay không', en: 'whether there are unlisted members' },
  dwelling: { vi: 'nhà ở', en: 'dwelling' },
  waterSource: { vi: 'nguồn nước sinh hoạt', en: 'water source' },
  sanitation: { vi: 'loại nhà tiêu', en: 'kind of toilet' },
  telecomServices: { vi: 'dịch vụ viễn thông mà hộ sử dụng', en: 'telecommunication services used by the household' },
  devices: { vi: 'phương tiện tiếp cận thông tin', en: 'devices for access to information' },
  hearsLoudspeaker: { vi: 'hộ có nghe được loa truyền thanh hay không', en: 'whether the loudspeaker is heard' },
  income: { vi: 'thu nhập của hộ', en: 'income of the household' },
  reported: { vi: 'tình trạng thiếu hụt được khai báo', en: 'reported deprivation' },
  extra: { vi: 'thông tin khác về hộ', en: 'other facts of the register' },
};

/** Facts of a dwelling. */
export const dwellingFieldLabels: Readonly<Record<keyof Dwelling, LocalizedText>> = {
  durable: { vi: 'độ bền chắc của kết cấu nhà ở', en: 'durability of the dwelling' },
  grade: { vi: 'loại nhà ở', en: 'grade of the dwelling' },
  floorAreaSquareMetres: { vi: 'diện tích nhà ở', en: 'floor area' },
};

/** Facts of an income. */
export const incomeFieldLabels: Readonly<Record<keyof ReportedIncome, LocalizedText>> = {
  monthlyPerCapita: { vi: 'thu nhập bình quân đầu người/tháng', en: 'monthly income per person' },
  total: { vi: 'tổng thu nhập của hộ', en: 'total income of the household' },
  months: { vi: 'số tháng tính thu nhập', en: 'months covered by the income' },
  excluded: { vi: 'các khoản thu nhập không tính', en: 'income that does not count' },
};
