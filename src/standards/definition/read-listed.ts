import { elementsOf, partOf } from './part-of.ts';
import type { Listed, Subject } from './subject.ts';

function textsIn(list: Subject, field?: string): string[] {
  return elementsOf(list)
    .map((element) => (field === undefined ? element : partOf(element, field)).value)
    .filter((value) => typeof value === 'string');
}

/** What the parts of a standard may refer to, whatever else is wrong with it. */
export function readListed(standard: Subject): Listed {
  const weights = elementsOf(partOf(standard, 'indicators')).map((indicator) => partOf(indicator, 'weight').value);
  return {
    acts: textsIn(partOf(standard, 'acts'), 'id'),
    areas: textsIn(partOf(standard, 'areas')),
    bands: textsIn(partOf(standard, 'bands'), 'id'),
    services: textsIn(partOf(standard, 'services'), 'code'),
    gaps: textsIn(partOf(standard, 'gaps'), 'id'),
    mostPoints: weights.reduce<number>((sum, weight) => sum + (typeof weight === 'number' ? weight : NaN), 0),
  };
}
