import type { Locale, LocalizedText } from '../../vocabulary/index.ts';

const or: LocalizedText = { vi: 'hoặc', en: 'or' };

/** "A, B or C". */
export function alternatives(items: readonly string[], locale: Locale): string {
  const others = items.slice(0, -1).join(', ');
  return [...(others ? [others, or[locale]] : []), ...items.slice(-1)].join(' ');
}
