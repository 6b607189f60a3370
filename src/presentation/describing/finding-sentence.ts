import type { DeprivationFinding } from '../../deprivation/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { withoutCapital } from '../wording/capital.ts';
import { factsInWords } from '../wording/facts-in-words.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { gapName, indicatorName } from '../wording/names.ts';
import { sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';
import { findingInWords } from './findings/finding-in-words.ts';

const deprivedIn: LocalizedText = { vi: 'hộ thiếu hụt về', en: 'the household is deprived in' };
const leftOpen: LocalizedText = { vi: 'chuẩn còn để ngỏ', en: 'left open by the standard' };
const isOpen: Readonly<Record<keyof LocalizedText, (indicator: string) => string>> = {
  vi: (indicator) => `chưa rõ hộ có thiếu hụt về ${indicator} hay không`,
  en: (indicator) => `it is open whether the household is deprived in ${indicator}`,
};
const needed: LocalizedText = { vi: 'cần biết thêm', en: 'needed to decide' };
const toReport: LocalizedText = { vi: 'tình trạng này phải được khai báo', en: 'the status has to be reported' };

/** That a cut-off is a gap of the standard. */
function gapOf({ gaps: [gap] }: DeprivationFinding, telling: Telling): string {
  return gap === undefined ? '' : `; ${leftOpen[telling.locale]}: ${withoutCapital(gapName(gap, telling))}`;
}

/** By whom or what a household is deprived in an indicator. */
export function deprivedSentence(finding: DeprivationFinding, telling: Telling): string {
  const indicator = indicatorName(finding.indicator, telling);
  const why = findingInWords(finding, telling) + gapOf(finding, telling);
  return `${deprivedIn[telling.locale]} ${indicator}: ${why}${inBrackets(sourcesOf([finding], telling))}`;
}

/** What would decide an indicator that is not known. */
export function unknownSentence(finding: DeprivationFinding, telling: Telling): string {
  const { locale } = telling;
  const ask =
    finding.gaps.length === 0
      ? `${needed[locale]}: ${factsInWords(
          finding.missing.map(({ path }) => path),
          telling,
        )}`
      : toReport[locale] + gapOf(finding, telling);
  const sources = inBrackets(sourcesOf([finding], telling));
  return `${isOpen[locale](indicatorName(finding.indicator, telling))}; ${ask}${sources}`;
}
