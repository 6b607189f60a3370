/** What a template leaves behind when something was missing, and what no sentence has. */
const leftover = /undefined|null|NaN|Infinity|\[object|[{}]|\s\s|\(\)|\( | \)|\s[.,;:](?:\s|$)|[,;:]\.$|\.\.$/u;

/** The sentences that are no whole sentences: with leftovers, without a capital, a quotation or a digit at the start, or without a full stop or a question mark at the end. */
export function uncleanAmong(sentences: readonly string[]): string[] {
  return sentences.filter((text) => leftover.test(text) || !/^[\p{Lu}\d“]/u.test(text) || !/[^.?\s][.?]$/u.test(text));
}
