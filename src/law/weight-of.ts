import { ownValue } from '../foundation/input/index.ts';
import type { IndicatorDefinition } from './poverty-standard.ts';

/** Points that an indicator adds to the deprivation score. */
export function weightOf(indicator: IndicatorDefinition): number {
  return ownValue(indicator, 'weight') ?? 1;
}
