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
} from '../../targets/index.ts';
import type { LocalizedText, MeasureBase, MeasureCode, PopulationGroup } from '../../vocabulary/index.ts';

/** What targets are about. */
export const measureLabels: Readonly<Record<MeasureCode, LocalizedText>> = {
  poor: { vi: 'hộ nghèo', en: 'poor households' },
  'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor households' },
  'poor-or-near-poor': { vi: 'hộ nghèo và hộ cận nghèo', en: 'poor and near-poor households' },
  'income-per-head': { vi: 'thu nhập bình quân đầu người', en: 'income per head' },
  'income-to-mean': { vi: 'thu nhập so với bình quân cả nước', en: 'income relative to the national mean' },
  'new-jobs': { vi: 'lao động có việc làm mới', en: 'workers with a new job' },
  'trained-workers': { vi: 'lao động qua đào tạo', en: 'trained workers' },
  'sustainable-jobs': {
    vi: 'hộ có lao động có việc làm bền vững',
    en: 'households with a worker in sustainable employment',
  },
  'health-insurance': { vi: 'người có bảo hiểm y tế', en: 'people with health insurance' },
  'grid-electricity': { vi: 'hộ sử dụng điện lưới', en: 'households with grid electricity' },
  'hygienic-water': { vi: 'hộ sử dụng nước hợp vệ sinh', en: 'households with hygienic water' },
  'school-attendance': { vi: 'trẻ em đi học đúng độ tuổi', en: 'children at the school level of their age' },
  'units-leaving': { vi: 'đơn vị ra khỏi danh sách', en: 'units that left the list' },
  'especially-difficult-communes': { vi: 'xã đặc biệt khó khăn', en: 'especially difficult communes' },
};

/** What is counted. */
export const measureBaseLabels: Readonly<Record<MeasureBase, LocalizedText>> = {
  households: { vi: 'hộ', en: 'households' },
  persons: { vi: 'người', en: 'persons' },
  villages: { vi: 'thôn', en: 'villages' },
  communes: { vi: 'xã', en: 'communes' },
  districts: { vi: 'huyện', en: 'districts' },
  provinces: { vi: 'tỉnh', en: 'provinces' },
};

/** Parts of a population or of a territory. */
export const populationGroupLabels: Readonly<Record<PopulationGroup, LocalizedText>> = {
  'ethnic-minority': { vi: 'đồng bào dân tộc thiểu số', en: 'ethnic minorities' },
  'poor-ethnic-minority': { vi: 'hộ nghèo dân tộc thiểu số', en: 'poor households of ethnic minorities' },
  'poor-and-near-poor': { vi: 'hộ nghèo, hộ cận nghèo', en: 'poor and near-poor households' },
  'poor-districts': { vi: 'huyện nghèo', en: 'poor districts' },
  'poor-communes': { vi: 'xã nghèo', en: 'poor communes' },
  'poor-districts-and-communes': { vi: 'huyện nghèo, xã nghèo', en: 'poor districts and communes' },
  'supported-districts': {
    vi: 'huyện nghèo được hỗ trợ thoát nghèo',
    en: 'poor districts supported to leave poverty',
  },
  'coastal-communes': {
    vi: 'xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
    en: 'especially difficult communes of the coast and islands',
  },
  'mountain-communes-and-villages': {
    vi: 'xã, thôn đặc biệt khó khăn vùng dân tộc thiểu số và miền núi',
    en: 'especially difficult communes and villages of mountain areas',
  },
  'ethnic-minority-and-mountain-area': {
    vi: 'vùng đồng bào dân tộc thiểu số và miền núi',
    en: 'ethnic-minority and mountain areas',
  },
  rural: { vi: 'nông thôn', en: 'rural areas' },
};

/** Kinds of target. */
export const targetKindLabels: Readonly<Record<TargetKind, LocalizedText>> = {
  'annual-reduction': { vi: 'mức giảm hằng năm', en: 'reduction a year' },
  level: { vi: 'mức phải đạt', en: 'level to reach' },
  'relative-cut': { vi: 'mức giảm so với đầu kỳ', en: 'cut relative to the start' },
  'units-leaving': { vi: 'tỷ lệ đơn vị ra khỏi danh sách', en: 'share of units that leave a list' },
  count: { vi: 'số lượng phải đạt', en: 'number to reach' },
  multiple: { vi: 'số lần so với đầu kỳ', en: 'multiple of the start' },
  'each-household': { vi: 'mức tối thiểu của mỗi hộ', en: 'minimum for each household' },
};

/** Where a target stands. */
export const targetStatusLabels: Readonly<Record<TargetStatus, LocalizedText>> = {
  achieved: { vi: 'đạt mục tiêu', en: 'target achieved' },
  exceeded: { vi: 'vượt mục tiêu', en: 'target exceeded' },
  missed: { vi: 'không đạt mục tiêu', en: 'target missed' },
  'on-track': { vi: 'đúng tiến độ', en: 'on track' },
  behind: { vi: 'chậm tiến độ', en: 'behind' },
};

/** What became of a year. */
export const yearVerdictLabels: Readonly<Record<YearVerdict['verdict'], LocalizedText>> = {
  achieved: { vi: 'đạt', en: 'achieved' },
  exceeded: { vi: 'vượt', en: 'exceeded' },
  missed: { vi: 'không đạt', en: 'missed' },
  undetermined: { vi: 'không có số liệu', en: 'not observed' },
  pending: { vi: 'chưa đến', en: 'still to come' },
};

/** What else is worth knowing of a target. */
export const targetRemarkLabels: Readonly<Record<TargetRemark, LocalizedText>> = {
  'baseline-not-observed': {
    vi: 'không có số liệu đầu kỳ, tốc độ được tính từ số liệu sớm nhất',
    en: 'nothing was observed at the start, the pace is counted from the earliest observation',
  },
  'zero-baseline': { vi: 'số liệu đầu kỳ bằng không', en: 'the value at the start is zero' },
  'out-of-reach': {
    vi: 'mục tiêu nằm ngoài khả năng của chỉ tiêu (dưới 0 hoặc trên 100%)',
    en: 'the target asks for less than nothing or for more than everything',
  },
  'already-reached': { vi: 'mức của mục tiêu đã đạt trước hạn', en: 'the goal is already reached' },
  'not-whole-years': {
    vi: 'các thời điểm không cách nhau tròn năm nên không tính tốc độ',
    en: 'the observations are not whole years apart, so there is no pace',
  },
};

/** How a pace is carried on. */
export const projectionLabels: Readonly<Record<ProjectionMethod, LocalizedText>> = {
  linear: { vi: 'mức giảm hoặc tăng đều mỗi năm', en: 'the same amount each year' },
  compound: { vi: 'tỷ lệ giảm hoặc tăng đều mỗi năm', en: 'the same share each year' },
};

/** Why an observation was not used. */
export const setAsideLabels: Readonly<Record<SetAsideReason, LocalizedText>> = {
  merged: { vi: 'trùng với số liệu khác', en: 'says the same as another' },
  'other-measure': { vi: 'chỉ tiêu khác', en: 'another measure' },
  'other-base': { vi: 'đơn vị đếm khác', en: 'another base' },
  'other-territory': { vi: 'địa bàn khác', en: 'another territory' },
  'other-group': { vi: 'đối tượng khác', en: 'another group' },
  'other-unit': { vi: 'đơn vị tính khác', en: 'another unit' },
  'other-standard': { vi: 'chuẩn nghèo khác', en: 'another poverty standard' },
  'before-period': { vi: 'trước thời kỳ của mục tiêu', en: 'before the period' },
  'after-due-date': { vi: 'sau hạn của mục tiêu', en: 'after the due date' },
  'after-as-of': { vi: 'sau thời điểm xem xét', en: 'after the day looked at' },
};

/** Why two observations are not compared. */
export const obstacleLabels: Readonly<Record<ComparisonObstacle, LocalizedText>> = {
  'different-standards': { vi: 'chuẩn nghèo khác nhau', en: 'different poverty standards' },
  'different-measures': { vi: 'chỉ tiêu khác nhau', en: 'different measures' },
  'different-bases': { vi: 'đơn vị đếm khác nhau', en: 'different bases' },
  'different-territories': { vi: 'địa bàn khác nhau', en: 'different territories' },
  'different-groups': { vi: 'đối tượng khác nhau', en: 'different groups' },
  'different-units': { vi: 'một bên là tỷ lệ, một bên là số lượng', en: 'one is a rate, the other a number' },
};

/** How two observations could be made comparable. */
export const remedyLabels: Readonly<Record<ComparisonRemedy, LocalizedText>> = {
  'use-values-under-one-standard': {
    vi: 'dùng hai số liệu theo cùng một chuẩn; năm chuyển chuẩn có số liệu theo cả hai chuẩn',
    en: 'use two values under one standard; the year of a switch has values under both',
  },
  'recast-the-older': {
    vi: 'quy đổi số liệu cũ theo địa giới mới',
    en: 'recast the older counts to the newer territory',
  },
  'choose-one': { vi: 'chọn hai số liệu cùng loại', en: 'take two of the same kind' },
};

/** Why there is no plan. */
export const noTrajectoryLabels: Readonly<Record<NoTrajectory['reason'], LocalizedText>> = {
  undetermined: { vi: 'chưa đủ số liệu để lập lộ trình', en: 'what is known does not allow a plan' },
  'already-reached': { vi: 'mức của mục tiêu đã đạt', en: 'the goal is already reached' },
  'no-step-left': { vi: 'mục tiêu đã đến hạn', en: 'the target is due' },
  'out-of-reach': { vi: 'mục tiêu nằm ngoài khả năng của chỉ tiêu', en: 'the target is out of reach' },
};
