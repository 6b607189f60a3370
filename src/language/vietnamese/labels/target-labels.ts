import type {
  ComparisonObstacle,
  ComparisonRemedy,
  NoTrajectory,
  ProjectionMethod,
  SetAsideReason,
  TargetKind,
  TargetRemark,
  TargetStatus,
  YearVerdict,
} from '../../../targets/index.ts';
import type { MeasureBase, MeasureCode, PopulationGroup } from '../../../vocabulary/index.ts';

/** What targets are about. */
export const measureLabels: Readonly<Record<MeasureCode, string>> = {
  poor: 'hộ nghèo',
  'near-poor': 'hộ cận nghèo',
  'poor-or-near-poor': 'hộ nghèo và hộ cận nghèo',
  'income-per-head': 'thu nhập bình quân đầu người',
  'income-to-mean': 'thu nhập so với bình quân cả nước',
  'new-jobs': 'lao động có việc làm mới',
  'trained-workers': 'lao động qua đào tạo',
  'sustainable-jobs': 'hộ có lao động có việc làm bền vững',
  'health-insurance': 'người có bảo hiểm y tế',
  'grid-electricity': 'hộ sử dụng điện lưới',
  'hygienic-water': 'hộ sử dụng nước hợp vệ sinh',
  'school-attendance': 'trẻ em đi học đúng độ tuổi',
  'units-leaving': 'đơn vị ra khỏi danh sách',
  'especially-difficult-communes': 'xã đặc biệt khó khăn',
};

/** What is counted. */
export const measureBaseLabels: Readonly<Record<MeasureBase, string>> = {
  households: 'hộ',
  persons: 'người',
  villages: 'thôn',
  communes: 'xã',
  districts: 'huyện',
  provinces: 'tỉnh',
};

/** Parts of a population or of a territory. */
export const populationGroupLabels: Readonly<Record<PopulationGroup, string>> = {
  'ethnic-minority': 'đồng bào dân tộc thiểu số',
  'poor-ethnic-minority': 'hộ nghèo dân tộc thiểu số',
  'poor-and-near-poor': 'hộ nghèo, hộ cận nghèo',
  'poor-districts': 'huyện nghèo',
  'poor-communes': 'xã nghèo',
  'poor-districts-and-communes': 'huyện nghèo, xã nghèo',
  'supported-districts': 'huyện nghèo được hỗ trợ thoát nghèo',
  'coastal-communes': 'xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
  'mountain-communes-and-villages': 'xã, thôn đặc biệt khó khăn vùng dân tộc thiểu số và miền núi',
  'ethnic-minority-and-mountain-area': 'vùng đồng bào dân tộc thiểu số và miền núi',
  rural: 'nông thôn',
};

/** Kinds of target. */
export const targetKindLabels: Readonly<Record<TargetKind, string>> = {
  'annual-reduction': 'mức giảm hằng năm',
  level: 'mức phải đạt',
  'relative-cut': 'mức giảm so với đầu kỳ',
  'units-leaving': 'tỷ lệ đơn vị ra khỏi danh sách',
  count: 'số lượng phải đạt',
  multiple: 'số lần so với đầu kỳ',
  'each-household': 'mức tối thiểu của mỗi hộ',
};

/** Where a target stands. */
export const targetStatusLabels: Readonly<Record<TargetStatus, string>> = {
  achieved: 'đạt mục tiêu',
  exceeded: 'vượt mục tiêu',
  missed: 'không đạt mục tiêu',
  'on-track': 'đúng tiến độ',
  behind: 'chậm tiến độ',
};

/** What became of a year. */
export const yearVerdictLabels: Readonly<Record<YearVerdict['verdict'], string>> = {
  achieved: 'đạt',
  exceeded: 'vượt',
  missed: 'không đạt',
  undetermined: 'không có số liệu',
  pending: 'chưa đến',
};

/** What else is worth knowing of a target. */
export const targetRemarkLabels: Readonly<Record<TargetRemark, string>> = {
  'baseline-not-observed': 'không có số liệu đầu kỳ, tốc độ được tính từ số liệu sớm nhất',
  'zero-baseline': 'số liệu đầu kỳ bằng không',
  'out-of-reach': 'mục tiêu nằm ngoài khả năng của chỉ tiêu (dưới 0 hoặc trên 100%)',
  'already-reached': 'mức của mục tiêu đã đạt trước hạn',
  'not-whole-years': 'các thời điểm không cách nhau tròn năm nên không tính tốc độ',
};

/** How a pace is carried on. */
export const projectionLabels: Readonly<Record<ProjectionMethod, string>> = {
  linear: 'mức giảm hoặc tăng đều mỗi năm',
  compound: 'tỷ lệ giảm hoặc tăng đều mỗi năm',
};

/** Why an observation was not used. */
export const setAsideLabels: Readonly<Record<SetAsideReason, string>> = {
  merged: 'trùng với số liệu khác',
  'other-measure': 'chỉ tiêu khác',
  'other-base': 'đơn vị đếm khác',
  'other-territory': 'địa bàn khác',
  'other-group': 'đối tượng khác',
  'other-unit': 'đơn vị tính khác',
  'other-standard': 'chuẩn nghèo khác',
  'before-period': 'trước thời kỳ của mục tiêu',
  'after-due-date': 'sau hạn của mục tiêu',
  'after-as-of': 'sau thời điểm xem xét',
};

/** Why two observations are not compared. */
export const obstacleLabels: Readonly<Record<ComparisonObstacle, string>> = {
  'different-standards': 'chuẩn nghèo khác nhau',
  'different-measures': 'chỉ tiêu khác nhau',
  'different-bases': 'đơn vị đếm khác nhau',
  'different-territories': 'địa bàn khác nhau',
  'different-groups': 'đối tượng khác nhau',
  'different-units': 'một bên là tỷ lệ, một bên là số lượng',
};

/** How two observations could be made comparable. */
export const remedyLabels: Readonly<Record<ComparisonRemedy, string>> = {
  'use-values-under-one-standard':
    'dùng hai số liệu theo cùng một chuẩn; năm chuyển chuẩn có số liệu theo cả hai chuẩn',
  'recast-the-older': 'quy đổi số liệu cũ theo địa giới mới',
  'choose-one': 'chọn hai số liệu cùng loại',
};

/** Why there is no plan. */
export const noTrajectoryLabels: Readonly<Record<NoTrajectory['reason'], string>> = {
  undetermined: 'chưa đủ số liệu để lập lộ trình',
  'already-reached': 'mức của mục tiêu đã đạt',
  'no-step-left': 'mục tiêu đã đến hạn',
  'out-of-reach': 'mục tiêu nằm ngoài khả năng của chỉ tiêu',
};
