import { unreadableFigure } from './unreadable-figure.ts';

/** A piece of text: digits with their separators, a word, or any other single sign. */
export interface Token {
  /** What it is; `%` is a word. */
  readonly kind: 'number' | 'word' | 'mark';
  /** The piece; words in lower case, a decimal that begins with its separator with a zero before it. */
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
}

/**
 * Cuts text into numbers, words and marks.
 *
 * @throws PovertyStandardError `unreadable-figure` for digits other than 0–9, such as full-width digits or ½
 */
export function tokenise(text: string): readonly Token[] {
  const foreign = otherDigits.exec(text);
  if (foreign !== null) {
    throw unreadableFigure(foreign[0], { kind: 'digits-0-to-9' });
  }
  return Array.from(text.matchAll(piece), (match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match.groups?.['number'] !== undefined) {
      return { kind: 'number', text: /^\d/u.test(match[0]) ? match[0] : `0${match[0]}`, ...span };
    }
    return match.groups?.['word'] === undefined
      ? { kind: 'mark', text: match[0], ...span }
      : { kind: 'word', text: match[0].toLowerCase(), ...span };
  });
}

const otherDigits = /(?<!\p{L})[²³]|(?![0-9²³])\p{N}/u;

// Every alternative begins with another character and none backtracks over another, so the time is linear.
const piece =
  /(?<number>(?:(?<![^\s(])[.,])?\d+(?:[.,]\d+)*)|(?<word>%|\p{L}[\p{L}\p{M}\p{N}]*(?:-\p{L}[\p{L}\p{M}]*)*)|(?<mark>\S)/gu;
