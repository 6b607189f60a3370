import type { UnitLevel } from '../unit-level.ts';

/** How many digits the codes of a level have; those of villages are the caller’s own. */
const digits: Readonly<Record<UnitLevel, number | undefined>> = {
  province: 2,
  district: 3,
  commune: 5,
  village: undefined,
};

/** How the codes of a level are written. */
export const expectedCodes: Readonly<Record<UnitLevel, string>> = {
  province: 'two digits',
  district: 'three digits',
  commune: 'five digits',
  village: 'a text that is not blank',
};

/** Whether a text is of so many digits; faster than a pattern, and there are many rows. */
function isDigits(text: string, length: number): boolean {
  for (let place = 0; place < length; place += 1) {
    const digit = text.charCodeAt(place);
    if (digit < 48 || digit > 57) {
      return false;
    }
  }
  return text.length === length;
}

/** Whether a value is a text that says something. */
export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether a code is written as those of its level are. */
export function isCodeOf(level: UnitLevel, code: unknown): code is string {
  const length = digits[level];
  return length === undefined ? isFilled(code) : typeof code === 'string' && isDigits(code, length);
}
