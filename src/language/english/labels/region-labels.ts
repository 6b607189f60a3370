import type { RegionCode } from '../../../law/index.ts';

/** Regions, as the resolutions name them. */
export const regionLabels: Readonly<Record<RegionCode, string>> = {
  'northern-midlands-mountains': 'Northern Midlands and Mountains',
  'red-river-delta': 'Red River Delta',
  'north-central-and-central-coast': 'North Central and Central Coast',
  'north-central': 'North Central',
  'south-central-coast-and-central-highlands': 'South Central Coast and Central Highlands',
  'central-highlands': 'Central Highlands',
  southeast: 'Southeast',
  'mekong-delta': 'Mekong Delta',
};
