import type {
  AverageNote,
  ClaimKind,
  ClaimVerdict,
  DivisorMeaning,
  NotCheckableReason,
  Reproduction,
} from '../../../claims/index.ts';
import type { AmbiguousFigure, FigureAnomaly, FigurePer, FigureQualifier, FigureUnit } from '../../../figures/index.ts';
import type {
  ComparisonObstacle,
  ComparisonRemedy,
  NoTrajectory,
  ProjectionMethod,
  ExclusionReason,
  TargetKind,
  ProgressNote,
  TargetStatus,
  YearVerdict,
} from '../../../targets/index.ts';
import type { MeasureBase, MeasureCode, PopulationGroup } from '../../../vocabulary/index.ts';

/** Kinds of claim. */
export const claimLabels: Readonly<Record<ClaimKind, string>> = {
  share: 'tỷ lệ',
  sum: 'tổng',
  difference: 'mức tăng, giảm',
  average: 'mức tăng, giảm bình quân',
  'implied-total': 'tổng số suy ra',
  flow: 'biến động trong kỳ',
  attainment: 'mức hoàn thành kế hoạch',
};

/** Verdicts on claims. */
export const verdictLabels: Readonly<Record<ClaimVerdict, string>> = {
  reproduces: 'khớp',
  'reproduces-oddly': 'chỉ khớp theo cách tính khác thường',
  'does-not-reproduce': 'không khớp',
  'not-checkable': 'chưa đủ căn cứ kiểm tra',
};

/** Reasons why a claim cannot be checked. */
export const notCheckableLabels: Readonly<Record<NotCheckableReason, string>> = {
  'operand-not-printed': 'nguồn không in con số cần dùng',
  'ambiguous-operand': 'có con số đọc được theo nhiều cách',
  'qualified-operand': 'số công bố chỉ khớp với một phần các giá trị mà số đã cho cho phép',
  'divisor-not-stated': 'nguồn không nêu số bước hoặc hai thời điểm để chia',
};

/** Rounding modes; `qualifier` stands in for one if the printed figure has a qualifier. */
export const roundingLabels: Readonly<Record<Reproduction['rounding'], string>> = {
  'half-up': 'làm tròn thông thường',
  'half-even': 'làm tròn nửa về số chẵn',
  truncate: 'cắt bỏ các chữ số thừa',
  up: 'làm tròn lên',
  down: 'làm tròn xuống',
  qualifier: 'xét theo từ ngữ kèm theo số',
};

/** Values of the operands from which a figure reproduces. */
export const operandsLabels: Readonly<Record<Reproduction['operands'], string>> = {
  'as-printed': 'từ các số như đã in',
  'within-rounding': 'từ các giá trị khác cũng được in thành số đã in',
};

/** Meanings of a divisor of an average. */
export const divisorLabels: Readonly<Record<DivisorMeaning, string>> = {
  'stated-steps': 'số bước nguồn nêu',
  'steps-between-moments': 'số bước giữa hai thời điểm nguồn nêu',
  'calendar-years-named': 'số năm tính cả năm đầu và năm cuối',
  'difference-of-years': 'năm cuối trừ năm đầu',
  'one-step-more': 'thêm một bước',
  'one-step-fewer': 'bớt một bước',
};

/** Notes on an average. */
export const averageNoteLabels: Readonly<Record<AverageNote, string>> = {
  'steps-contradict-moments': 'số bước nguồn nêu không bằng số bước giữa hai thời điểm nguồn nêu',
  'moments-do-not-reproduce': 'chia theo hai thời điểm nguồn nêu thì không ra số công bố',
};

/** Units of figures. */
export const unitLabels: Readonly<Record<FigureUnit, string>> = {
  percent: 'phần trăm',
  'percentage-points': 'điểm phần trăm',
  households: 'hộ',
  persons: 'người',
  dong: 'đồng',
  times: 'lần',
  years: 'năm',
  months: 'tháng',
  villages: 'thôn',
  communes: 'xã',
  districts: 'huyện',
  provinces: 'tỉnh',
  collectives: 'tập thể',
  'square-metres': 'mét vuông',
};

/** Denominators of figures. */
export const perLabels: Readonly<Record<FigurePer, string>> = {
  year: 'mỗi năm',
  month: 'mỗi tháng',
  person: 'mỗi người',
  household: 'mỗi hộ',
};

/** Qualifiers of figures. */
export const qualifierLabels: Readonly<Record<FigureQualifier, string>> = {
  'more-than': 'hơn',
  nearly: 'gần',
  about: 'khoảng',
  above: 'trên',
  below: 'dưới',
  'at-least': 'từ mức này trở lên',
  'at-most': 'từ mức này trở xuống',
};

/** Anomalies in how a figure is written. */
export const anomalyLabels: Readonly<Record<FigureAnomaly, string>> = {
  'misplaced-group-separator': 'dấu phân cách hàng nghìn đặt sai chỗ',
  'foreign-decimal-separator': 'dấu thập phân viết theo ngôn ngữ khác',
  'foreign-group-separator': 'dấu phân cách hàng nghìn viết theo ngôn ngữ khác',
  'fractional-count': 'số đếm có phần lẻ',
  'descending-range': 'hai đầu của khoảng viết ngược',
};

/** Reasons why a figure is ambiguous. */
export const ambiguityLabels: Readonly<Record<AmbiguousFigure['reason'], string>> = {
  separators: 'dấu chấm hoặc dấu phẩy có thể phân cách hàng nghìn hoặc phần thập phân',
  spaces: 'khoảng trắng có thể nhóm chữ số hoặc tách hai số',
  'several-figures': 'đoạn này có nhiều số',
};

/** Measures of targets. */
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

/** Bases of measures. */
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

/** Statuses of a target. */
export const targetStatusLabels: Readonly<Record<TargetStatus, string>> = {
  achieved: 'đạt mục tiêu',
  exceeded: 'vượt mục tiêu',
  missed: 'không đạt mục tiêu',
  'on-track': 'đúng tiến độ',
  behind: 'chậm tiến độ',
};

/** Verdicts on a year of a target. */
export const yearVerdictLabels: Readonly<Record<YearVerdict['verdict'], string>> = {
  achieved: 'đạt',
  exceeded: 'vượt',
  missed: 'không đạt',
  undetermined: 'không có số liệu',
  pending: 'chưa đến',
};

/** Notes on the progress of a target. */
export const progressNoteLabels: Readonly<Record<ProgressNote, string>> = {
  'baseline-not-observed': 'không có số liệu đầu kỳ, tốc độ được tính từ số liệu sớm nhất',
  'zero-baseline': 'số liệu đầu kỳ bằng không',
  'out-of-reach': 'mục tiêu nằm ngoài khả năng của chỉ tiêu (dưới 0 hoặc trên 100%)',
  'already-reached': 'mức của mục tiêu đã đạt trước hạn',
  'not-whole-years': 'các thời điểm không cách nhau tròn năm nên không tính tốc độ',
};

/** Methods of projection. */
export const projectionLabels: Readonly<Record<ProjectionMethod, string>> = {
  linear: 'mức giảm hoặc tăng đều mỗi năm',
  compound: 'tỷ lệ giảm hoặc tăng đều mỗi năm',
};

/** Reasons why an observation was not used. */
export const excludedLabels: Readonly<Record<ExclusionReason, string>> = {
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

/** Obstacles to comparing two observations. */
export const obstacleLabels: Readonly<Record<ComparisonObstacle, string>> = {
  'different-standards': 'chuẩn nghèo khác nhau',
  'different-measures': 'chỉ tiêu khác nhau',
  'different-bases': 'đơn vị đếm khác nhau',
  'different-territories': 'địa bàn khác nhau',
  'different-groups': 'đối tượng khác nhau',
  'different-units': 'một bên là tỷ lệ, một bên là số lượng',
};

/** Remedies for those obstacles. */
export const remedyLabels: Readonly<Record<ComparisonRemedy, string>> = {
  'use-values-under-one-standard':
    'dùng hai số liệu theo cùng một chuẩn; năm chuyển chuẩn có số liệu theo cả hai chuẩn',
  'recast-the-older': 'quy đổi số liệu cũ theo địa giới mới',
  'choose-one': 'chọn hai số liệu cùng loại',
};

/** Reasons why there is no trajectory. */
export const noTrajectoryLabels: Readonly<Record<NoTrajectory['reason'], string>> = {
  undetermined: 'chưa đủ số liệu để lập lộ trình',
  'already-reached': 'mức của mục tiêu đã đạt',
  'no-step-left': 'mục tiêu đã đến hạn',
  'out-of-reach': 'mục tiêu nằm ngoài khả năng của chỉ tiêu',
};
