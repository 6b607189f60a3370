import { fc, test } from '@fast-check/vitest';
import Big from 'big.js';
import { describe, expect } from 'vitest';
import { readFigure } from '../../src/figures/index.ts';
import type { RoundingName } from '../../src/foundation/index.ts';
import { formatCount, formatDong, formatPercent } from '../../src/figures/index.ts';
import { type Locale, locales } from '../../src/vocabulary/index.ts';

const locale = fc.constantFrom(...locales);
const decimals = fc.integer({ min: 0, max: 8 });
/** The roundings that big.js has. */
const rounding = fc.constantFrom<[RoundingName, 0 | 1 | 2]>(['half-up', 1], ['half-even', 2], ['truncate', 0]);
const decimalText = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 9 }))
  .map(([sign, digits, places]) => {
    const text = digits.toString().padStart(places + 1, '0');
    return sign + (places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`);
  });

/** Plain decimal text behind a formatted number: an inverse that knows nothing of the formatter. */
function plain(text: string, language: Locale): string {
  const withoutGroups = text.replaceAll(language === 'vi' ? '.' : ',', '');
  return language === 'vi' ? withoutGroups.replace(',', '.') : withoutGroups;
}

describe('a formatted number', () => {
  test.prop([decimalText, locale, decimals, rounding])(
    'has the digits of big.js, and no sign before zero',
    (value, language, places, [name, mode]) => {
      const expected = new Big(value).round(places, mode).toFixed(places);
      const written = formatCount(value, language, { decimals: places, rounding: name });
      expect(plain(written, language)).toBe(/[1-9]/u.test(expected) ? expected : expected.replace('-', ''));
    },
  );

  test.prop([decimalText, locale, decimals])('groups its digits by three', (value, language, places) => {
    const [whole] = formatCount(value, language, { decimals: places }).split(language === 'vi' ? ',' : '.');
    expect(whole).toMatch(/^-?\d{1,3}(?:[.,]\d{3})*$/u);
  });

  test.prop([fc.nat(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), locale, decimals, rounding])(
    'is the percentage of a part in its whole, as big.js divides it',
    (numerator, denominator, language, places, [name, mode]) => {
      const Rounded = Big();
      Rounded.DP = places;
      Rounded.RM = mode;
      const expected = new Rounded(numerator).times(100).div(denominator).toFixed(places);
      const written = formatPercent({ numerator, denominator }, language, { decimals: places, rounding: name });
      expect(plain(written, language)).toBe(`${expected}%`);
    },
  );
});

describe('readFigure reads back what was written', () => {
  // With three decimals, or from a thousand on, a reader cannot tell decimals from thousands.
  test.prop([fc.nat({ max: 99_999 }), locale, fc.constantFrom(0, 1, 2)])(
    'a percentage below a thousand with at most two decimals, digit for digit',
    (units, language, places) => {
      const value = new Big(units % 10 ** (3 + places)).div(10 ** places).toFixed(places);
      expect(readFigure(formatPercent(value, language, { decimals: places }), { locale: language })).toMatchObject({
        kind: 'figure',
        form: 'value',
        unit: 'percent',
        value: Number(value),
        decimals: places,
      });
    },
  );

  test.prop([fc.nat(), locale])('an amount of money', (value, language) => {
    expect(readFigure(formatDong(value, language), { locale: language })).toMatchObject({
      kind: 'figure',
      form: 'value',
      unit: 'dong',
      value,
    });
  });

  test.prop([fc.nat(), locale])('a count', (value, language) => {
    expect(readFigure(formatCount(value, language), { locale: language })).toMatchObject({
      kind: 'figure',
      form: 'value',
      value,
    });
  });
});
