import { fc, test } from '@fast-check/vitest';
import Big from 'big.js';
import { describe, expect } from 'vitest';
import { type Figure, type FigureInterval, readFigure, readFigures } from '../../src/figures/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { publishedTexts } from '../claims/published-texts.ts';

const count = fc.bigInt({ min: 0n, max: 10n ** 20n });

/** Digits in groups of three. */
function grouped(digits: bigint, separator: string): string {
  return digits.toString().replace(/\B(?=(?:\d{3})+$)/gu, separator);
}

/** A decimal number as its whole part and its printed decimals. */
const decimalNumber = fc.record({
  whole: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  decimals: fc.stringMatching(/^\d{1,6}$/u),
  negative: fc.boolean(),
});

const qualifiers = ['hơn', 'gần', 'khoảng', 'trên', 'dưới', 'ít nhất', 'không quá', ''];

function holds({ from, fromIncluded, to, toIncluded }: FigureInterval, value: Big): boolean {
  const above = from === undefined || (fromIncluded ? value.gte(from) : value.gt(from));
  const below = to === undefined || (toIncluded ? value.lte(to) : value.lt(to));
  return above && below;
}

function valueOf(text: string): Extract<Figure, { form: 'value' }> {
  const figure = readFigure(text, { locale: 'vi' });
  if (figure.form !== 'value') {
    throw new Error(`${text} is no single value`);
  }
  return figure;
}

describe('what is printed is read back', () => {
  test.prop([count])('a Vietnamese count', (digits) => {
    const text = `${grouped(digits, '.')} hộ`;
    expect(readFigure(text)).toMatchObject({
      kind: 'figure',
      form: 'value',
      decimal: digits.toString(),
      unit: 'households',
      text,
    });
    expect(readFigure(grouped(digits, '.'), { locale: 'vi' })).toMatchObject({
      decimal: digits.toString(),
      decimals: 0,
    });
  });

  test.prop([count])('an English count', (digits) => {
    const text = `${grouped(digits, ',')} households`;
    expect(readFigure(text)).toMatchObject({
      kind: 'figure',
      form: 'value',
      decimal: digits.toString(),
      unit: 'households',
      text,
    });
    expect(readFigure(grouped(digits, ','), { locale: 'en' })).toMatchObject({
      decimal: digits.toString(),
      decimals: 0,
    });
  });

  test.prop([fc.bigInt({ min: 1000n, max: 10n ** 14n }), fc.constantFrom('\u00a0', '\u202f', ' ')])(
    'a count grouped by blanks',
    (digits, blank) => {
      expect(readFigure(`${grouped(digits, blank)} hộ`)).toMatchObject({
        kind: 'figure',
        form: 'value',
        decimal: digits.toString(),
      });
    },
  );

  test.prop([decimalNumber])('a decimal in either language', ({ whole, decimals, negative }) => {
    const sign = negative ? '−' : '';
    const expected = {
      kind: 'figure',
      form: 'value',
      decimal: new Big(`${negative ? '-' : ''}${whole.toString()}.${decimals}`).plus(0).toFixed().replace(/^-0$/u, '0'),
      decimals: decimals.length,
    };
    expect(readFigure(`${sign}${grouped(whole, '.')},${decimals} lần`)).toMatchObject(expected);
    expect(readFigure(`${sign}${grouped(whole, ',')}.${decimals} times`)).toMatchObject(expected);
  });

  test.prop([decimalNumber, fc.constantFrom(['nghìn', 3], ['triệu', 6], ['tỷ', 9], ['nghìn tỷ', 12] as const)])(
    'a number with a scale word',
    ({ whole, decimals }, [word, power]) => {
      const figure = valueOf(`${whole.toString()},${decimals} ${word} đồng`);
      expect(figure.scale).toBe(Number(`1e${String(power)}`));
      expect(new Big(figure.decimal).eq(new Big(`${whole.toString()}.${decimals}e${String(power)}`))).toBe(true);
      expect(figure.value).toBe(Number(figure.decimal));
    },
  );
});

describe('the interval behind a number', () => {
  test.prop([decimalNumber, fc.constantFrom(...qualifiers)])(
    'holds the number, unless a strict bound excludes it',
    ({ whole, decimals, negative }, qualifier) => {
      const { decimal, interval } = valueOf(`${qualifier} ${negative ? '−' : ''}${whole.toString()},${decimals}%`);
      expect(holds(interval, new Big(decimal))).toBe(qualifier !== 'trên' && qualifier !== 'dưới');
    },
  );

  test.prop([decimalNumber, fc.integer({ min: -200, max: 200 })])(
    'without a qualifier is what rounds half up to the number',
    ({ whole, decimals, negative }, hundredths) => {
      const { decimal, interval } = valueOf(`${negative ? '−' : ''}${whole.toString()},${decimals}%`);
      const near = new Big(decimal).plus(new Big(`${String(hundredths)}e-${String(decimals.length + 2)}`));
      expect(holds(interval, near)).toBe(near.round(decimals.length, Big.roundHalfUp).eq(decimal));
    },
  );

  test.prop([fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 10n ** 15n })])(
    'of "hơn" is what is cut off to the number, and of "gần" what is raised to it',
    (digits, offset) => {
      const step = new Big(`1e${String(/0*$/u.exec(digits.toString())?.[0].length)}`);
      const shift = new Big(offset.toString()).mod(step.times(2));
      const number = new Big(digits.toString());
      const over = valueOf(`hơn ${grouped(digits, '.')} người`).interval;
      const near = valueOf(`gần ${grouped(digits, '.')} người`).interval;
      expect(holds(over, number.plus(shift))).toBe(shift.lt(step));
      expect(holds(near, number.minus(shift))).toBe(shift.lt(step));
    },
  );

  test.prop([fc.nat(), fc.nat()])('of a range is its two ends', (first, second) => {
    const figure = readFigure(`${String(first)} – ${String(second)}%`);
    const [from, to] = [Math.min(first, second), Math.max(first, second)].map(String);
    expect(figure).toMatchObject({
      kind: 'figure',
      form: 'range',
      interval: { from, fromIncluded: true, to, toIncluded: true },
    });
  });
});

describe('any text', () => {
  const published = fc.constantFrom(
    ...Object.values(publishedTexts).flatMap(({ texts }) => texts.filter((text) => !text.includes(',1,'))),
  );
  const pieces = fc.constantFrom(
    ...[
      '1',
      '05',
      '500',
      '2020',
      '1.057.374',
      '25,95',
      '3.36',
      '0',
      '%',
      '/',
      '-',
      '–',
      '−',
      ' ',
      '\u00a0',
      '(',
      ',',
      '.',
    ],
    ...[
      'hộ',
      'năm',
      'tháng',
      'tỷ',
      'triệu',
      'hơn',
      'gần',
      'từ',
      'đến',
      'trở lên',
      'gấp',
      'một nửa',
      'số',
      'QĐ',
      'đồng',
      'người',
    ],
    ...['more than', 'percent', 'between', 'and', 'to', 'million', 'or more', 'half', 'x', 'constructor', '__proto__'],
  );
  const wording = fc
    .array(pieces, { maxLength: 14 })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), wording, published);
  const locales = fc.constantFrom({}, { locale: 'vi' } as const, { locale: 'en' } as const);

  test.prop([anyText, locales], { numRuns: 2_000 })(
    'is read or refused with a code, and nothing else',
    (text, options) => {
      try {
        const figures = readFigures(text, options);
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
        for (const figure of figures) {
          expect(text.normalize('NFC')).toContain(figure.text);
        }
      } catch (error) {
        expect(isPovertyStandardError(error, 'unreadable-figure') || isPovertyStandardError(error, 'empty-input')).toBe(
          true,
        );
      }
    },
  );

  test.prop([published, fc.constantFrom(...qualifiers), locales])(
    'reads the same in every Unicode form and between blanks',
    (text, qualifier, options) => {
      const whole = `${qualifier} ${text}`;
      const figures = readFigures(whole, options);
      expect(readFigures(whole.normalize('NFD'), options)).toEqual(figures);
      expect(readFigures(` \t\n${whole}\u00a0`, options)).toEqual(figures);
    },
  );

  test.prop([published, locales])('has readings that differ where it is ambiguous', (text, options) => {
    for (const figure of readFigures(text, options)) {
      if (figure.form === 'ambiguous') {
        const readings = figure.readings.map((reading) => JSON.stringify({ ...reading, text: '' }));
        expect(new Set(readings).size).toBe(readings.length);
      }
    }
  });
});
