import type { ActId } from '../law/index.ts';
import type { IndicatorDefinition, ServiceDefinition } from './poverty-standard.ts';

/** Codes of the ten indicators of `vn2016`. */
export type Vn2016Indicator =
  | 'health-care'
  | 'health-insurance'
  | 'adult-education'
  | 'child-schooling'
  | 'housing-quality'
  | 'housing-area'
  | 'water-source'
  | 'sanitation'
  | 'telecom-use'
  | 'information-asset';

/**
 * The ten indicators of QĐ 59/2015/QĐ-TTg; their names are confirmed, their cut-offs are not. They stand apart from `vn2016`
 * because local standards that use the national ten refer to the same list.
 */
export const vn2016Indicators: readonly IndicatorDefinition<Vn2016Indicator, ActId>[] = [
  {
    code: 'health-care',
    service: 'health',
    weight: 1,
    rule: { value: { rule: 'ill-member-untreated' }, citation: { act: 'qd-59-2015' }, evidence: 'unconfirmed' },
  },
  {
    code: 'health-insurance',
    service: 'health',
    weight: 1,
    rule: {
      value: { rule: 'member-without-health-insurance', from: 6 },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
    },
  },
  {
    code: 'adult-education',
    service: 'education',
    weight: 1,
    rule: {
      value: { rule: 'adult-below-level', from: 15, bornFrom: 1986, level: 'lower-secondary' },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
    },
  },
  {
    code: 'child-schooling',
    service: 'education',
    weight: 1,
    rule: {
      value: { rule: 'child-not-attending', from: 5, under: 15 },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
    },
  },
  {
    code: 'housing-quality',
    service: 'housing',
    weight: 1,
    rule: {
      value: { rule: 'dwelling-grade-among', grades: ['less-permanent', 'simple'] },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
    },
  },
  {
    code: 'housing-area',
    service: 'housing',
    name: { vi: 'Diện tích nhà ở', en: 'Floor area' },
    weight: 1,
    rule: {
      value: { rule: 'floor-area-per-head-below', squareMetres: 8 },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
    },
  },
  {
    code: 'water-source',
    service: 'water-sanitation',
    weight: 1,
    rule: {
      value: {
        rule: 'water-source-not-among',
        sources: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain-water'],
      },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
    },
  },
  {
    code: 'sanitation',
    service: 'water-sanitation',
    name: { vi: 'Hố xí/nhà tiêu hợp vệ sinh', en: 'Hygienic toilet' },
    weight: 1,
    rule: {
      value: {
        rule: 'sanitation-not-among',
        facilities: ['septic-or-semi-septic', 'pour-flush', 'ventilated-improved-pit', 'double-vault'],
      },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
    },
  },
  {
    code: 'telecom-use',
    service: 'information',
    weight: 1,
    rule: {
      value: { rule: 'no-member-uses', services: ['telephone-subscription', 'internet'] },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
    },
  },
  {
    code: 'information-asset',
    service: 'information',
    weight: 1,
    rule: {
      value: { rule: 'no-device-and-no-loudspeaker', devices: ['television', 'radio', 'desktop-computer', 'laptop'] },
      citation: { act: 'qd-59-2015' },
      evidence: 'unconfirmed',
      note: 'a computer is read as a desktop computer or a laptop',
    },
  },
];

/** Their five services. */
export const vn2016Services: readonly ServiceDefinition[] = [
  { code: 'health' },
  { code: 'education' },
  { code: 'housing' },
  { code: 'water-sanitation', name: { vi: 'Nước sạch và vệ sinh', en: 'Clean water and sanitation' } },
  { code: 'information' },
];
