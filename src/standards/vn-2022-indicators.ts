import type { ActId } from '../law/index.ts';
import type { IndicatorDefinition, ServiceDefinition } from './poverty-standard.ts';

/** Codes of the twelve indicators of `vn2022`. */
export type Vn2022Indicator =
  | 'employment'
  | 'dependants'
  | 'nutrition'
  | 'health-insurance'
  | 'adult-education'
  | 'child-schooling'
  | 'housing-quality'
  | 'housing-area'
  | 'water-source'
  | 'sanitation'
  | 'telecom-use'
  | 'information-device';

/**
 * The twelve indicators of the annex to NĐ 07/2021/NĐ-CP, in its order. They stand apart from `vn2022` because
 * local standards that use the national twelve refer to the same list.
 */
export const vn2022Indicators: readonly IndicatorDefinition<Vn2022Indicator, ActId>[] = [
  {
    code: 'employment',
    service: 'employment',
    weight: 1,
    rule: {
      value: { rule: 'member-without-job-or-contract' },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'single-source',
    },
  },
  {
    code: 'dependants',
    service: 'employment',
    weight: 1,
    rule: {
      value: { rule: 'dependants-share-above', percent: 50, childUnder: 16 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: 'list: single-source',
    },
  },
  {
    code: 'nutrition',
    service: 'health',
    weight: 1,
    rule: {
      value: { rule: 'undernourished-child', under: 16 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
    },
  },
  {
    code: 'health-insurance',
    service: 'health',
    weight: 1,
    rule: {
      value: { rule: 'member-without-health-insurance', from: 6 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
    },
  },
  {
    code: 'adult-education',
    service: 'education',
    weight: 1,
    rule: {
      value: {
        rule: 'adult-without-certificate-for-age',
        bands: [
          { from: 16, under: 18, suitable: ['lower-secondary'] },
          {
            from: 18,
            under: 31,
            suitable: ['upper-secondary', 'elementary-vocational', 'intermediate-vocational', 'college-vocational'],
          },
        ],
        onTheJobTraining: true,
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'single-source',
    },
  },
  {
    code: 'child-schooling',
    service: 'education',
    weight: 1,
    rule: {
      value: {
        rule: 'child-not-at-level',
        bands: [
          { from: 3, under: 6, level: 'preschool' },
          { from: 6, under: 12, level: 'primary' },
          { from: 12, under: 16, level: 'lower-secondary' },
        ],
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: 'bands: unconfirmed',
    },
  },
  {
    code: 'housing-quality',
    service: 'housing',
    weight: 1,
    rule: {
      value: { rule: 'non-durable-components-at-least', components: 2 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'single-source',
    },
  },
  {
    code: 'housing-area',
    service: 'housing',
    weight: 1,
    rule: {
      value: { rule: 'floor-area-per-head-below', squareMetres: 8 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
    },
  },
  {
    code: 'water-source',
    service: 'water-sanitation',
    weight: 1,
    rule: {
      value: {
        rule: 'water-source-not-among',
        sources: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain-water', 'bottled-water'],
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: 'list: single-source',
    },
  },
  {
    code: 'sanitation',
    service: 'water-sanitation',
    weight: 1,
    rule: {
      value: {
        rule: 'sanitation-not-among',
        facilities: [
          'septic-or-semi-septic',
          'pour-flush',
          'ventilated-improved-pit',
          'pit-latrine-with-slab',
          'double-vault',
        ],
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: 'list: partly unconfirmed',
    },
  },
  {
    code: 'telecom-use',
    service: 'information',
    weight: 1,
    rule: {
      value: { rule: 'no-member-uses', services: ['internet'] },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'single-source',
    },
  },
  {
    code: 'information-device',
    service: 'information',
    weight: 1,
    rule: {
      value: {
        rule: 'no-device-among',
        devices: ['television', 'radio', 'desktop-computer', 'telephone', 'laptop', 'tablet', 'smartphone'],
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'unconfirmed',
    },
  },
];

/** Its six services. */
export const vn2022Services: readonly ServiceDefinition[] = [
  { code: 'employment' },
  { code: 'health' },
  { code: 'education' },
  { code: 'housing' },
  { code: 'water-sanitation' },
  { code: 'information' },
];
