/** Text as it is compared: composed, in small letters, its blanks single, without a full stop at its end. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}
