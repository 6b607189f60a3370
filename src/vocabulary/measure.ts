import { freezeDeep } from '../foundation/frozen.ts';
import { readFilledText } from '../foundation/input/index.ts';

const measures = [
  'poor',
  'near-poor',
  'poor-or-near-poor',
  'income-per-head',
  'income-to-mean',
  'new-jobs',
  'trained-workers',
  'sustainable-jobs',
  'health-insurance',
  'grid-electricity',
  'hygienic-water',
  'school-attendance',
  'units-leaving',
  'especially-difficult-communes',
] as const;

/**
 * Measures of the targets of poverty programmes.
 *
 * - `poor`, `near-poor`: tỷ lệ hoặc số hộ nghèo, hộ cận nghèo
 * - `poor-or-near-poor`: both together, which official results from 2022 on call tỷ lệ nghèo đa chiều
 * - `income-per-head`, `income-to-mean`: thu nhập bình quân đầu người, and its share of the national mean
 * - `new-jobs`, `trained-workers`, `sustainable-jobs`: việc làm mới; lao động qua đào tạo; hộ có lao động có việc làm bền vững
 * - `health-insurance`, `grid-electricity`, `hygienic-water`, `school-attendance`: bảo hiểm y tế, điện lưới, nước hợp vệ sinh, đi học đúng độ tuổi
 * - `units-leaving`: districts, communes or villages of a list that have left their status
 * - `especially-difficult-communes`: số xã đặc biệt khó khăn
 */
export type MeasureCode = (typeof measures)[number];

const bases = ['households', 'persons', 'villages', 'communes', 'districts', 'provinces'] as const;

/** The unit of counting: the yearly review counts households, surveys may count persons, and programmes count administrative units. */
export type MeasureBase = (typeof bases)[number];

const groups = [
  'ethnic-minority',
  'poor-ethnic-minority',
  'poor-and-near-poor',
  'poor-districts',
  'poor-communes',
  'poor-districts-and-communes',
  'supported-districts',
  'coastal-communes',
  'mountain-communes-and-villages',
  'ethnic-minority-and-mountain-area',
  'rural',
] as const;

/**
 * Subgroups of the population, or parts of the territory, with targets of their own.
 *
 * - `ethnic-minority`, `poor-ethnic-minority`: hộ dân tộc thiểu số, hộ nghèo dân tộc thiểu số
 * - `poor-and-near-poor`: hộ nghèo, hộ cận nghèo
 * - `poor-districts`, `poor-communes`, `poor-districts-and-communes`: huyện nghèo, xã nghèo
 * - `supported-districts`: the 22 districts of QĐ 880/QĐ-TTg
 * - `coastal-communes`: xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo
 * - `mountain-communes-and-villages`: xã, thôn đặc biệt khó khăn vùng dân tộc thiểu số và miền núi
 * - `ethnic-minority-and-mountain-area`: vùng đồng bào dân tộc thiểu số và miền núi
 * - `rural`: nông thôn
 */
export type PopulationGroup = (typeof groups)[number];

/** All measures. */
export const measureCodes: readonly MeasureCode[] = /* @__PURE__ */ freezeDeep(measures);

/** All bases. */
export const measureBases: readonly MeasureBase[] = /* @__PURE__ */ freezeDeep(bases);

/** All groups. */
export const populationGroups: readonly PopulationGroup[] = /* @__PURE__ */ freezeDeep(groups);

/**
 * A name of one's own where a closed list has none: a measure, a standard. It is plain text; the type alone says that it is meant, so that
 * a misspelt code does not compile.
 */
export type OwnName = string & { readonly '~own': true };

/**
 * Says that a name is one's own and no misspelt code: of a measure that is not in the list, of a standard of one's own, or as it comes from
 * a row.
 *
 * @throws PovertyStandardError `missing-value`, `invalid-value`, `empty-input` for what is no text, or a blank one
 *
 * @example
 * ```ts
 * const literacy = { at: '2024', measure: ownName('literacy'), territory: { level: 'country' }, value: { percent: '97.1' } } as const;
 * sortObservations([literacy])[0].measure; // => 'literacy'
 * ```
 */
export function ownName(name: string): OwnName {
  return readFilledText(name, 'name') as OwnName;
}
