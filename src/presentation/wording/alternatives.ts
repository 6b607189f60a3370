import type { Locale, LocalizedText } from '../../vocabulary/index.ts';

const or: LocalizedText = { vi: 'hoặc', en: 'or' };
const and: LocalizedText = { vi: 'và', en: 'and' };

function joined(items: readonly string[], lastBy: string): string {
  const others = items.slice(0, -1).join(', ');
  return [...(others ? [others, lastBy] : []), ...items.slice(-1)].join(' ');
}

/** "A, B or C". */
export function alternatives(items: readonly string[], locale: Locale): string {
  return joined(items, or[locale]);
}

/** "A, B and C". */
export function together(items: readonly string[], locale: Locale): string {
  return joined(items, and[locale]);
}
