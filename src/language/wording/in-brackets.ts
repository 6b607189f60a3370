/** What stands in brackets behind a phrase, with the blank before it; nothing where there is nothing to say. */
export function inBrackets(items: readonly string[]): string {
  return items.length ? ` (${items.join('; ')})` : '';
}
