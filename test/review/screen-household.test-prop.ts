import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { census2015, review2022, screenHousehold } from '../../src/review/index.ts';

const answers = fc.array(fc.constantFrom(true, false, undefined), { maxLength: 9 });

describe('form A', () => {
  test.prop([answers, fc.constantFrom(review2022, census2015)])(
    'the outcome is that of every completion, and open where they differ',
    (known, procedure) => {
      const criteria = Object.fromEntries(known.map((answer, index) => [`c${index}`, answer]));
      const bound = procedure === review2022 ? 4 : 3;
      const open = 9 - known.filter((answer) => answer !== undefined).length;
      const met = known.filter((answer) => answer === true).length;
      const outcomes = Array.from({ length: open + 1 }, (_, more) => (met + more < bound ? 'scored' : 'screened-out'));
      const result = screenHousehold({ review: 'entry', criteria }, procedure);
      expect(result.decided ? [result.outcome] : result.possible).toEqual([...new Set(outcomes)]);
    },
  );
});
