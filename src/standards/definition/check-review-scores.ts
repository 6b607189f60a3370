import { checkAscendingBounds } from './check-ascending-bounds.ts';
import { checkFields } from './check-fields.ts';
import { attested } from './check-source.ts';
import { checkUpperBound } from './check-upper-bound.ts';
import { filledListOf } from './list-of.ts';
import { listedIn } from './listed-in.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';
import { wholeNumberFrom } from './whole-number-from.ts';

function checkScoreBand(subject: Subject): void {
  checkFields(subject, { bands: filledListOf(listedIn('bands')), upTo: { optional: checkUpperBound } });
}

/** Bands of scores: together they stand for every income band, in the order of the grid. */
function checkScoreBands(subject: Subject): void {
  filledListOf(checkScoreBand)(subject);
  checkAscendingBounds(subject);
  const { bands } = subject.listed;
  const covered = elementsOf(subject).flatMap((band) => elementsOf(partOf(band, 'bands')).map(({ value }) => value));
  if (covered.length !== bands.length || covered.some((band, index) => band !== bands[index])) {
    report(subject, 'wrong-order', `every income band once, in this order: ${bands.join(', ')}`);
  }
}

/** Review scores. */
export function checkReviewScores(subject: Subject): void {
  checkFields(subject, { pointsPerIndicator: attested(wholeNumberFrom(1)), bands: checkScoreBands });
}
