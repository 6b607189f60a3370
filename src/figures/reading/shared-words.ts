import type { WordTable } from './word-meaning.ts';

/** Signs and abbreviations that both languages use. */
export const sharedWords: WordTable = {
  '%': { role: 'unit', unit: 'percent' },
  vnd: { role: 'unit', unit: 'dong' },
  vnđ: { role: 'unit', unit: 'dong' },
  m2: { role: 'unit', unit: 'square-metres' },
  'm²': { role: 'unit', unit: 'square-metres' },
};
