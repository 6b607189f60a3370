import { freezeDeep } from '../foundation/frozen/index.ts';
import type { IndicatorCode, ServiceCode } from './indicator.ts';
import type { LocalizedText } from './locale.ts';

/**
 * Names of the indicators, as NĐ 07/2021/NĐ-CP words them where it has them. They stand here once for all standards, and
 * apart from them, so that classification does not carry them; a standard that words a name otherwise says so itself.
 */
export const indicatorNames: Readonly<Record<IndicatorCode, LocalizedText>> = /* @__PURE__ */ freezeDeep({
  employment: { vi: 'Việc làm', en: 'Employment' },
  dependants: { vi: 'Người phụ thuộc trong hộ gia đình', en: 'Dependants in the household' },
  nutrition: { vi: 'Dinh dưỡng', en: 'Nutrition' },
  'health-care': { vi: 'Tiếp cận các dịch vụ y tế', en: 'Access to health services' },
  'health-insurance': { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
  'adult-education': { vi: 'Trình độ giáo dục của người lớn', en: 'Education of adults' },
  'child-schooling': { vi: 'Tình trạng đi học của trẻ em', en: 'School attendance of children' },
  'housing-quality': { vi: 'Chất lượng nhà ở', en: 'Quality of housing' },
  'housing-area': { vi: 'Diện tích nhà ở bình quân đầu người', en: 'Floor area per head' },
  'water-source': { vi: 'Nguồn nước sinh hoạt', en: 'Water source' },
  sanitation: { vi: 'Nhà tiêu hợp vệ sinh', en: 'Hygienic toilet' },
  'waste-treatment': { vi: 'Xử lý rác thải', en: 'Waste treatment' },
  'telecom-use': { vi: 'Sử dụng dịch vụ viễn thông', en: 'Use of telecommunication services' },
  'information-device': { vi: 'Phương tiện phục vụ tiếp cận thông tin', en: 'Devices for access to information' },
  'information-asset': { vi: 'Tài sản tiếp cận thông tin', en: 'Assets for access to information' },
  'social-insurance': { vi: 'Bảo hiểm xã hội', en: 'Social insurance' },
});

/** Names of the services, as NĐ 07/2021/NĐ-CP words them. */
export const serviceNames: Readonly<Record<ServiceCode, LocalizedText>> = /* @__PURE__ */ freezeDeep({
  employment: { vi: 'Việc làm', en: 'Employment' },
  health: { vi: 'Y tế', en: 'Health' },
  education: { vi: 'Giáo dục', en: 'Education' },
  housing: { vi: 'Nhà ở', en: 'Housing' },
  'water-sanitation': { vi: 'Nước sinh hoạt và vệ sinh', en: 'Water and sanitation' },
  information: { vi: 'Thông tin', en: 'Information' },
});
