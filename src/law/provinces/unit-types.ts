import { freezeDeep } from '../../foundation/frozen.ts';
import type { Evidence, LocalizedText } from '../../vocabulary/index.ts';
import type { UnitLevel, UnitType } from '../unit.ts';

/** Where people of a unit live: in the country, in town, in either, or as its own rules say. */
export type Settlement = 'rural' | 'urban' | 'mixed' | 'undetermined';

/** What is known of a type of unit. */
export interface UnitTypeDefinition {
  /** Level of the type. */
  readonly level: UnitLevel;
  /** Name. */
  readonly name: LocalizedText;
  /** Whether its people live in the country or in town. */
  readonly area: Settlement;
  /** First day on which the type exists, where it did not always. */
  readonly from?: string;
  /** Last day on which it exists, where it ended. */
  readonly until?: string;
  /** How well the English name, the area and the days are attested, the weakest of them. */
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
