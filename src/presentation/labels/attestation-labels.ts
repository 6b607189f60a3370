import type { Evidence, GapKind, LocalizedText } from '../../vocabulary/index.ts';

/** How well a value is attested. */
export const evidenceLabels: Readonly<Record<Evidence, LocalizedText>> = {
  confirmed: { vi: 'đã đối chiếu', en: 'confirmed' },
  'official-text': { vi: 'theo văn bản chính thức', en: 'from the official text' },
  'single-source': { vi: 'theo một nguồn duy nhất', en: 'from a single source' },
  draft: { vi: 'theo dự thảo', en: 'from a draft' },
  disputed: { vi: 'các nguồn ghi khác nhau', en: 'disputed among sources' },
  unconfirmed: { vi: 'chưa được xác nhận', en: 'not confirmed' },
};

/** What kind of gap something is. */
export const gapLabels: Readonly<Record<GapKind, LocalizedText>> = {
  undetermined: { vi: 'chưa rõ', en: 'not known' },
  incomplete: { vi: 'chưa đầy đủ', en: 'incomplete' },
  conflict: { vi: 'các nguồn mâu thuẫn', en: 'sources in conflict' },
};
