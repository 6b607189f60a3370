import type { CriteriaReason, Screening, ScreeningRuleReason } from '../../review/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { screeningLabels } from '../labels/review-labels.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { rangeInWords } from '../wording/range.ts';
import { sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';

const household: LocalizedText = { vi: 'hộ', en: 'the household is' };
const isOpen: LocalizedText = {
  vi: 'chưa rõ hộ có phải rà soát bằng phiếu B hay không',
  en: 'it is open whether the household is scored with form B',
};
const needed: LocalizedText = { vi: 'cần biết thêm', en: 'needed to decide' };
const unnamed: LocalizedText = { vi: 'các tiêu chí chưa nêu', en: 'the criteria that were not named' };

const rules: Readonly<Record<ScreeningRuleReason['kind'], LocalizedText>> = {
  'exit-review': {
    vi: 'rà soát để ra khỏi danh sách chỉ dùng phiếu B',
    en: 'a review to leave a list uses form B alone',
  },
  authority: { vi: 'theo quyết định của chính quyền địa phương', en: 'as the local authority decided' },
};

/** How many criteria of form A are met, as far as that is known, against the bound. */
function criteriaInWords({ met, most, bound }: CriteriaReason, locale: Locale): string {
  const printed = { from: String(met), fromIncluded: true, to: String(most), toIncluded: true };
  const count = met === most ? String(met) : rangeInWords(printed, locale);
  return locale === 'vi'
    ? `đạt ${count} tiêu chí của phiếu A, ngưỡng là từ ${String(bound)} tiêu chí trở lên`
    : `it meets ${count} criteria of form A, the bound is ${String(bound)} or more`;
}

/** Whether a household is scored with form B, and why; or which criteria would decide. */
export function screeningSentences(result: Screening, telling: Telling): string[] {
  const { locale } = telling;
  const [reason] = result.reasons;
  const why = reason.kind === 'criteria' ? criteriaInWords(reason, locale) : rules[reason.kind][locale];
  const sources = inBrackets(sourcesOf([reason], telling));
  if (result.decided) {
    return [`${household[locale]} ${screeningLabels[result.outcome][locale]}: ${why}${sources}`];
  }
  const missing = result.missing.map(({ path }) =>
    path === 'criteria' ? unnamed[locale] : `“${path.replace(/^criteria\./u, '')}”`,
  );
  return [`${isOpen[locale]}: ${why}${sources}`, `${needed[locale]}: ${missing.join(', ')}`];
}
