import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { defineStandard, type PovertyStandard } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { unfrozenParts } from '../frozen/unfrozen-parts.ts';
import { sampleStandard } from './sample-standard.ts';
import { doorRuns } from '../schemas/door-runs.ts';

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): Place[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => {
        const here = [...place, Array.isArray(value) ? Number(name) : name];
        return [here, ...placesIn(inner, here)];
      })
    : [];
}

/** A copy with one value replaced. */
function replaced(whole: unknown, [name, ...rest]: Place, value: unknown): unknown {
  if (name === undefined) {
    return value;
  }
  const inner = replaced((whole as Record<string | number, unknown>)[name], rest, value);
  return Array.isArray(whole)
    ? whole.map((element: unknown, index) => (index === name ? inner : element))
    : { ...(whole as object), [name]: inner };
}

const places = placesIn(sampleStandard);
const anyPlace = fc.nat({ max: places.length - 1 }).map((index) => places[index] ?? []);
const anyValue = fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true });

describe('defineStandard', () => {
  test.prop([anyValue])('refuses anything else by its own error', (value) => {
    expect(
      isPovertyStandardError(
        thrownBy(() => defineStandard(value as PovertyStandard)),
        'invalid-standard',
      ),
    ).toBe(true);
  });

  test.prop([anyPlace, anyValue], { numRuns: doorRuns(300) })(
    'whatever stands in one place, accepts it or says where it is wrong',
    (place, value) => {
      const standard = replaced(sampleStandard, place, value) as PovertyStandard;
      let outcome: unknown;
      try {
        outcome = defineStandard(standard);
      } catch (error) {
        outcome = error;
      }
      const isRefused = isPovertyStandardError(outcome, 'invalid-standard') && outcome.details.issues.length > 0;
      const isAccepted = !(outcome instanceof Error) && unfrozenParts(outcome, 'standard').length === 0;
      expect(isAccepted || isRefused).toBe(true);
    },
  );

  test.prop([fc.uniqueArray(anyPlace, { selector: (place) => place[0], minLength: 2, maxLength: 4 })])(
    'wrong values in several parts are all reported',
    (wrong) => {
      const standard = wrong.reduce<unknown>((whole, place) => replaced(whole, place, Symbol('wrong')), sampleStandard);
      const error = thrownBy(() => defineStandard(standard as PovertyStandard));
      const paths = isPovertyStandardError(error, 'invalid-standard')
        ? error.details.issues.map(({ path }) => path)
        : [];
      for (const [part] of wrong) {
        expect(paths.some((path) => path.startsWith(String(part)))).toBe(true);
      }
    },
  );
});
