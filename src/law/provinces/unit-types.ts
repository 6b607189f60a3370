import { freezeDeep } from '../../foundation/frozen.ts';
import type { Evidence, LocalizedText } from '../../vocabulary/index.ts';
import type { UnitLevel, UnitType } from '../unit.ts';

/** Settlement of the people of a unit: rural, urban, mixed (levels above the commune), or undetermined by its type. */
export type Settlement = 'rural' | 'urban' | 'mixed' | 'undetermined';

/** Definition of a type of unit. */
export interface UnitTypeDefinition {
  /** Level of the type. */
  readonly level: UnitLevel;
  /** Name. */
  readonly name: LocalizedText;
  /** Settlement of its people. */
  readonly area: Settlement;
  /** First day of the type; absent where it is older than the data. */
  readonly from?: string;
  /** Last day of the type; absent while it exists. */
  readonly until?: string;
  /** Evidence for the English name, the settlement and the days: the weakest of them. */
  readonly evidence: Evidence;
}

/**
 * The types of unit. English names are finer than those of Circular 03/2009/TT-BNG, which calls both quận and huyện district and both
 * thị xã and thị trấn town. A special zone is neither rural nor urban by its name: no rule of the poverty decrees says which.
 */
export const unitTypes: Readonly<Record<UnitType, UnitTypeDefinition>> = /* @__PURE__ */ freezeDeep({
  province: { level: 'province', name: { vi: 'tỉnh', en: 'province' }, area: 'mixed', evidence: 'single-source' },
  municipality: {
    level: 'province',
    name: { vi: 'thành phố trực thuộc trung ương', en: 'centrally-run city' },
    area: 'mixed',
    evidence: 'single-source',
  },
  'urban-district': {
    level: 'district',
    name: { vi: 'quận', en: 'urban district' },
    area: 'urban',
    until: '2025-06-30',
    evidence: 'unconfirmed',
  },
  'rural-district': {
    level: 'district',
    name: { vi: 'huyện', en: 'rural district' },
    area: 'mixed',
    until: '2025-06-30',
    evidence: 'unconfirmed',
  },
  'district-town': {
    level: 'district',
    name: { vi: 'thị xã', en: 'district-level town' },
    area: 'mixed',
    until: '2025-06-30',
    evidence: 'unconfirmed',
  },
  'provincial-city': {
    level: 'district',
    name: { vi: 'thành phố thuộc tỉnh', en: 'provincial city' },
    area: 'mixed',
    until: '2025-06-30',
    evidence: 'unconfirmed',
  },
  'municipal-city': {
    level: 'district',
    name: { vi: 'thành phố thuộc thành phố trực thuộc trung ương', en: 'municipal city' },
    area: 'mixed',
    until: '2025-06-30',
    evidence: 'unconfirmed',
  },
  commune: { level: 'commune', name: { vi: 'xã', en: 'commune' }, area: 'rural', evidence: 'single-source' },
  ward: { level: 'commune', name: { vi: 'phường', en: 'ward' }, area: 'urban', evidence: 'single-source' },
  township: {
    level: 'commune',
    name: { vi: 'thị trấn', en: 'township' },
    area: 'urban',
    until: '2025-06-30',
    evidence: 'unconfirmed',
  },
  'special-zone': {
    level: 'commune',
    name: { vi: 'đặc khu', en: 'special zone' },
    area: 'undetermined',
    from: '2025-07-01',
    evidence: 'single-source',
  },
  village: { level: 'village', name: { vi: 'thôn', en: 'village' }, area: 'rural', evidence: 'single-source' },
  'residential-group': {
    level: 'village',
    name: { vi: 'tổ dân phố', en: 'residential group' },
    area: 'urban',
    evidence: 'single-source',
  },
});
