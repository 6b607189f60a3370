import { numberOf } from './number-of.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';

/** Bands whose bounds ascend strictly in every area; the last has none, and only the last. */
export function checkAscendingBounds(subject: Subject): void {
  const bounds = elementsOf(subject).map((band) => partOf(band, 'upTo'));
  const last = bounds.pop();
  if (last?.value !== undefined) {
    report(last, 'invalid-value', 'no upper bound in the last band');
  }
  for (const bound of bounds.filter(({ value }) => value === undefined)) {
    report(bound, 'missing-value', 'an upper bound in every band but the last');
  }
  for (const area of subject.listed.areas) {
    // The first band reaches up from incomes below 0, of which there are none.
    let before = 0;
    for (const bound of bounds) {
      const amount = partOf(bound, 'amounts', 'value', area);
      const operator = partOf(bound, 'operator', 'value').value;
      // With amount x, `< x` ends just before `<= x`.
      const end = 2 * numberOf(amount) + (operator === '<=' ? 1 : 0);
      if (end <= before) {
        report(amount, 'wrong-order', 'a bound above that of the band before');
      }
      before = end;
    }
  }
}
