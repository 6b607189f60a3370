import type { FigureUnit } from '../figure.ts';

/**
 * How numbers of a unit come about: `whole-things` are counted and have no decimals, `in-full` is exact when printed without decimals and
 * scale word, `measured` is always rounded.
 */
export const unitKinds: Readonly<Record<FigureUnit, 'whole-things' | 'in-full' | 'measured'>> = {
  percent: 'measured',
  'percentage-points': 'measured',
  households: 'whole-things',
  persons: 'whole-things',
  dong: 'in-full',
  times: 'measured',
  years: 'in-full',
  months: 'in-full',
  villages: 'whole-things',
  communes: 'whole-things',
  districts: 'whole-things',
  provinces: 'whole-things',
  collectives: 'whole-things',
  'square-metres': 'measured',
};
