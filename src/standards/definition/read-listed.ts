import { mostElements } from '../../foundation/limits.ts';
import { numberOf } from './number-of.ts';
import { elementsOf, partOf } from './part-of.ts';
import type { Listed, Part } from './subject.ts';

function textsIn(list: Part, ...field: readonly string[]): string[] {
  return elementsOf(list)
    .map((element) => partOf(element, ...field).value)
    .filter((value) => typeof value === 'string');
}

/** What the parts of a standard may refer to, whatever else is wrong with it. */
export function readListed(standard: Part): Listed {
  return {
    acts: Object.keys(Object(partOf(standard, 'acts').value) as object).slice(0, mostElements),
    areas: textsIn(partOf(standard, 'areas')),
    bands: textsIn(partOf(standard, 'bands'), 'id'),
    services: textsIn(partOf(standard, 'services'), 'code'),
    gaps: textsIn(partOf(standard, 'gaps'), 'id'),
    mostPoints: elementsOf(partOf(standard, 'indicators')).reduce(
      (sum, indicator) => sum + numberOf(partOf(indicator, 'weight')),
      0,
    ),
  };
}
