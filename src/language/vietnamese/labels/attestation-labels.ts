import type { Evidence, GapKind } from '../../../vocabulary/index.ts';

/** How well a value is attested. */
export const evidenceLabels: Readonly<Record<Evidence, string>> = {
  confirmed: 'đã đối chiếu',
  'official-text': 'theo văn bản chính thức',
  'single-source': 'theo một nguồn duy nhất',
  draft: 'theo dự thảo',
  disputed: 'các nguồn ghi khác nhau',
  unconfirmed: 'chưa được xác nhận',
};

/** What kind of gap something is. */
export const gapLabels: Readonly<Record<GapKind, string>> = {
  undetermined: 'chưa rõ',
  incomplete: 'chưa đầy đủ',
  conflict: 'các nguồn mâu thuẫn',
};
