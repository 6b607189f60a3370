import type { IndicatorCode, ServiceCode } from '../../../vocabulary/index.ts';

/** Indicators, as NĐ 07/2021/NĐ-CP words them where it has them. A standard that words a name otherwise says so itself. */
export const indicatorLabels: Readonly<Record<IndicatorCode, string>> = {
  employment: 'Employment',
  dependants: 'Dependants in the household',
  nutrition: 'Nutrition',
  'health-care': 'Access to health services',
  'health-insurance': 'Health insurance',
  'adult-education': 'Education of adults',
  'child-schooling': 'School attendance of children',
  'housing-quality': 'Quality of housing',
  'housing-area': 'Floor area per head',
  'water-source': 'Water source',
  sanitation: 'Hygienic toilet',
  'waste-treatment': 'Waste treatment',
  'telecom-use': 'Use of telecommunication services',
  'information-device': 'Devices for access to information',
  'information-asset': 'Assets for access to information',
  'social-insurance': 'Social insurance',
};

/** Services, as NĐ 07/2021/NĐ-CP words them. */
export const serviceLabels: Readonly<Record<ServiceCode, string>> = {
  employment: 'Employment',
  health: 'Health',
  education: 'Education',
  housing: 'Housing',
  'water-sanitation': 'Water and sanitation',
  information: 'Information',
};
