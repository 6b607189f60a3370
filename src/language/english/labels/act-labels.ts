import type { LegalActType } from '../../../law/index.ts';

/** Kinds of acts; they keep their capital within a sentence. */
export const actLabels: Readonly<Record<LegalActType, string>> = {
  decree: 'Decree',
  decision: 'Decision',
  circular: 'Circular',
  resolution: 'Resolution',
};
