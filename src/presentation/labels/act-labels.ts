import type { LegalActType } from '../../law/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** Kinds of acts; they keep their capital within a sentence. */
export const actLabels: Readonly<Record<LegalActType, LocalizedText>> = {
  decree: { vi: 'Nghị định', en: 'Decree' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
};
