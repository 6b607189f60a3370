import type { RuleName } from '../../../vocabulary/index.ts';

/** When a rule says "deprived", without its parameters. */
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
