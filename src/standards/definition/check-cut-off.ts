import { attested } from './check-source.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';
import { wholeNumberFrom } from './whole-number-from.ts';

/** The cut-off: points that all indicators together reach. */
export function checkCutOff(subject: Subject): void {
  attested(wholeNumberFrom(1))(subject);
  const points = partOf(subject, 'value');
  if (typeof points.value === 'number' && points.value > subject.listed.mostPoints) {
    report(points, 'invalid-value', 'a score that all indicators together reach');
  }
}

/** A grid in which deprivations count names the cut-off. */
export function checkCutOffIsThere(standard: Subject): void {
  const cutOff = partOf(standard, 'cutOff');
  const counts = elementsOf(partOf(standard, 'bands'))
    .flatMap((band) => elementsOf(partOf(band, 'outcomes')))
    .map((outcome) => partOf(outcome, 'from').value)
    .some((from) => typeof from === 'number' && from > 0);
  if (counts && cutOff.value === undefined) {
    report(cutOff, 'missing-value', 'the cut-off, because outcomes depend on the deprivation score');
  }
}
