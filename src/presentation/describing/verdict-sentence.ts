import type { ClaimCheck, ClaimVerdict } from '../../figures/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { notCheckableLabels } from '../labels/claim-labels.ts';
import { inBrackets } from '../wording/in-brackets.ts';

type Verdicts = Readonly<Record<ClaimVerdict, LocalizedText>>;

const ofFigure: Verdicts = {
  reproduces: { vi: 'khớp với phép tính', en: 'reproduces' },
  'reproduces-oddly': { vi: 'chỉ khớp theo cách tính khác thường', en: 'reproduces only in an unusual way' },
  'does-not-reproduce': { vi: 'không khớp với phép tính', en: 'does not reproduce' },
  'not-checkable': { vi: 'chưa đủ căn cứ kiểm tra', en: 'cannot be checked' },
};

const ofPairs: Verdicts = {
  reproduces: { vi: 'khớp với nhau', en: 'agree' },
  'reproduces-oddly': {
    vi: 'chỉ khớp với nhau theo cách làm tròn khác thường',
    en: 'agree only by an unusual rounding',
  },
  'does-not-reproduce': { vi: 'không khớp với nhau', en: 'do not agree' },
  'not-checkable': { vi: 'chưa đủ căn cứ kiểm tra', en: 'cannot be checked' },
};

const pairs: LocalizedText = { vi: 'các cặp số', en: 'the pairs' };
const printed: LocalizedText = { vi: 'số công bố', en: 'the printed figure' };

/** What a check found, of what; and why nothing can be said. */
export function verdictSentence(check: ClaimCheck, locale: Locale): string {
  const { verdict, reason, open } = check;
  const [subject, verdicts] =
    check.claim === 'implied-total'
      ? [pairs[locale], ofPairs]
      : [`${printed[locale]}${check.published ? ` “${check.published.text}”` : ''}`, ofFigure];
  const because = reason
    ? `: ${notCheckableLabels[reason][locale]}${inBrackets(open.length ? [open.map(({ path }) => path).join(', ')] : [])}`
    : '';
  return `${subject} ${verdicts[verdict][locale]}${because}`;
}
