import { attested } from './check-source.ts';
import { numberOf } from './number-of.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';
import { wholeNumberFrom } from './whole-number-from.ts';

/** The cut-off: points that all indicators together reach. */
export function checkCutOff(subject: Subject): void {
  attested(wholeNumberFrom(1))(subject);
  const points = partOf(subject, 'value');
  if (numberOf(points) > subject.listed.mostPoints) {
    report(points, 'invalid-value', 'a score that all indicators together reach');
  }
}

/** A grid in which deprivations count names the cut-off. */
export function checkCutOffIsThere(standard: Subject): void {
  const cutOff = partOf(standard, 'cutOff');
  const counts = elementsOf(partOf(standard, 'bands'))
    .flatMap((band) => elementsOf(partOf(band, 'outcomes')))
    .some((outcome) => numberOf(partOf(outcome, 'from')) > 0);
  if (counts && cutOff.value === undefined) {
    report(cutOff, 'missing-value', 'the cut-off, because outcomes depend on the deprivation score');
  }
}
