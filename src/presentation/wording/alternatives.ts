import type { Locale, LocalizedText } from '../../vocabulary/index.ts';

const or: LocalizedText = { vi: 'hoặc', en: 'or' };

/** "A, B or C". */
export function alternatives(items: readonly string[], locale: Locale): string {
  const [last, ...others] = [...items].reverse();
  return others.length ? `${others.reverse().join(', ')} ${or[locale]} ${last}` : (last ?? '');
}
