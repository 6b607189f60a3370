import type { IndicatorCode, ServiceCode } from '../../../vocabulary/index.ts';

/** Indicators, as NĐ 07/2021/NĐ-CP words them where it has them. A standard that words a name otherwise says so itself. */
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
