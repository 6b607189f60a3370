import type { Dwelling, Household, Member, ReportedIncome } from '../../../deprivation/index.ts';

/** Facts of a member. They name what is asked, not an answer. */
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

/** Facts of a household. */
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

/** Facts of a dwelling. */
export const dwellingFieldLabels: Readonly<Record<keyof Dwelling, string>> = {
  durable: 'độ bền chắc của kết cấu nhà ở',
  grade: 'loại nhà ở',
  floorAreaSquareMetres: 'diện tích nhà ở',
};

/** Facts of an income. */
export const incomeFieldLabels: Readonly<Record<keyof ReportedIncome, string>> = {
  monthlyPerCapita: 'thu nhập bình quân đầu người/tháng',
  total: 'tổng thu nhập của hộ',
  months: 'số tháng tính thu nhập',
  excluded: 'các khoản thu nhập không tính',
};
