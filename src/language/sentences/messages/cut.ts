/** Text on one line, cut after so many characters. */
export function cut(text: string, most: number): string {
  const characters = Array.from(text.slice(0, looked).replace(/[\s\p{Cc}]+/gu, ' '));
  return characters.length > most || text.length > looked
    ? `${characters.slice(0, most).join('')}…`
    : characters.join('');
}

/** Characters that are looked at, of text that may have any length. */
const looked = 500;
