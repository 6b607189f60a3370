import type { LocalizedText, RuleName } from '../../vocabulary/index.ts';

/** When a rule says "deprived", without its parameters. */
export const ruleLabels: Readonly<Record<RuleName, LocalizedText>> = {
  reported: {
    vi: 'chưa rõ ngưỡng, tình trạng do người cung cấp thông tin khai báo',
    en: 'cut-off not known, the status is reported',
  },
  'member-without-job-or-contract': {
    vi: 'có thành viên không có việc làm, hoặc làm công ăn lương mà không có hợp đồng lao động',
    en: 'a member has no job, or wage work without a labour contract',
  },
  'dependants-share-above': { vi: 'tỷ lệ người phụ thuộc vượt ngưỡng', en: 'too large a share of dependants' },
  'undernourished-child': {
    vi: 'có trẻ em suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi',
    en: 'a child has low height or low weight for its age',
  },
  'member-without-health-insurance': {
    vi: 'có thành viên không có bảo hiểm y tế',
    en: 'a member has no health insurance',
  },
  'ill-member-untreated': {
    vi: 'có thành viên bị ốm đau nhưng không đi khám chữa bệnh',
    en: 'a member was ill and did not seek treatment',
  },
  'adult-without-certificate-for-age': {
    vi: 'có thành viên không được đào tạo phù hợp và không có bằng cấp, chứng chỉ tương ứng với độ tuổi',
    en: 'a member neither attends training nor has the certificate for the age',
  },
  'adult-below-level': {
    vi: 'có thành viên chưa học xong cấp học quy định và hiện không đi học',
    en: 'a member has not completed the level asked for and is not studying',
  },
  'child-not-at-level': {
    vi: 'có trẻ em không học đúng cấp học phù hợp với độ tuổi',
    en: 'a child does not attend the level right for the age',
  },
  'child-not-attending': {
    vi: 'có trẻ em trong độ tuổi đi học hiện không đi học',
    en: 'a child of school age does not attend school',
  },
  'non-durable-components-at-least': {
    vi: 'nhà ở có nhiều kết cấu chính làm bằng vật liệu không bền chắc',
    en: 'too many main parts of the dwelling are of non-durable material',
  },
  'dwelling-grade-among': { vi: 'nhà ở thuộc loại thiếu hụt', en: 'the grade of the dwelling counts as deprived' },
  'floor-area-per-head-below': {
    vi: 'diện tích nhà ở bình quân đầu người dưới ngưỡng',
    en: 'floor area per head below the threshold',
  },
  'water-source-not-among': {
    vi: 'không có nguồn nước đạt yêu cầu trong sinh hoạt',
    en: 'no water source that counts as clean',
  },
  'sanitation-not-among': { vi: 'không có nhà tiêu hợp vệ sinh', en: 'no hygienic toilet' },
  'no-member-uses': {
    vi: 'không có thành viên nào sử dụng dịch vụ viễn thông được tính',
    en: 'no member uses a telecommunication service that counts',
  },
  'no-device-among': {
    vi: 'không có phương tiện tiếp cận thông tin nào được tính',
    en: 'no device that counts',
  },
  'no-device-and-no-loudspeaker': {
    vi: 'không có tài sản tiếp cận thông tin nào được tính và không nghe được loa truyền thanh',
    en: 'no device that counts, and the loudspeaker is not heard',
  },
};
