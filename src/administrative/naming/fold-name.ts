/**
 * A name as it is compared: lower case, one blank between words, dashes alike, and with the tone of oa, oe and uy in one place wherever
 * it was written. All other marks stay: Hoa is not Hòa.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(blanks, ' ')
    .replace(dashes, '-')
    .trim()
    .split(/(?<=[ -])/u)
    .map((syllable) => {
      const end = /[ -]$/u.exec(syllable)?.[0] ?? '';
      return toneLast(syllable.slice(0, syllable.length - end.length)) + end;
    })
    .join('')
    .normalize('NFC');
}

const blanks = /[\s\u00a0]+/gu;

const dashes = /\s*[-\u2010-\u2015]\s*/gu;

/** Moves the tone of a syllable behind its letters, so that hòa and hoà are the same. */
function toneLast(syllable: string): string {
  const marks = syllable.match(tones) ?? [];
  const bare = syllable.replace(tones, '');
  return marks.length > 0 && bare.search(pairs) >= 0 ? bare + marks.join('') : syllable;
}

/** Marks of tone: grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Where a tone may stand on either of two vowels: oa, oe, uy at the end of a syllable. */
const pairs = /(o[ae]|uy)(?![\p{L}\p{M}])/gu;
