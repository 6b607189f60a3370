import type { LegalActType } from '../../../law/index.ts';

/** Kinds of acts; they keep their capital within a sentence. */
export const actLabels: Readonly<Record<LegalActType, string>> = {
  decree: 'Nghị định',
  decision: 'Quyết định',
  circular: 'Thông tư',
  resolution: 'Nghị quyết',
};
