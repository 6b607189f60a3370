import type { CommonWords } from './common-words.ts';

/** "A, B or C". */
export function alternatives(items: readonly string[], { or }: CommonWords): string {
  return joined(items, or);
}

/** "A, B and C". */
export function together(items: readonly string[], { and }: CommonWords): string {
  return joined(items, and);
}

function joined(items: readonly string[], lastBy: string): string {
  const others = items.slice(0, -1).join(', ');
  return [...(others ? [others, lastBy] : []), ...items.slice(-1)].join(' ');
}
