import type { FigureOddity } from '../figure.ts';
import type { DecimalMark, NumberReading } from './read-number.ts';

/**
 * Keeps the readings that the language allows, or all when it allows none or is not known.
 *
 * Vietnamese pages print percentages with a decimal point, so one that would come out in the thousands stays open: `19.256%`.
 *
 * @param readings - all readings of a number
 * @param mark - the decimal mark of the language; undefined when the language is not known
 * @param percentage - whether the number is a percentage or percentage points
 */
export function chooseReadings(
  readings: readonly NumberReading[],
  mark: DecimalMark | undefined,
  percentage: boolean,
): readonly (NumberReading & { readonly oddities: readonly FigureOddity[] })[] {
  const customary = readings.filter(({ decimalMark }) => decimalMark === undefined || decimalMark === mark);
  const open = customary.length === 0 || (percentage && customary.some(({ singleGroup }) => singleGroup === true));
  return (open ? readings : customary).map((reading) => ({
    ...reading,
    oddities: [...(reading.oddity === undefined ? [] : [reading.oddity]), ...foreign(reading, mark)],
  }));
}

function foreign({ decimals, decimalMark }: NumberReading, mark: DecimalMark | undefined): readonly FigureOddity[] {
  if (mark === undefined || decimalMark === undefined || decimalMark === mark) {
    return [];
  }
  return [decimals > 0 ? 'foreign-decimal-separator' : 'foreign-group-separator'];
}
