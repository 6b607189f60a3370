import type { DeprivationAssessment, DeprivationFinding } from '../../deprivation/index.ts';
import type { DeprivationStatus, LocalizedText } from '../../vocabulary/index.ts';
import { grouped } from '../wording/grouped.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { indicatorName } from '../wording/names.ts';
import { sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';
import { deprivedSentence, unknownSentence } from './finding-sentence.ts';

const notDeprivedIn: LocalizedText = { vi: 'hộ không thiếu hụt về', en: 'the household is not deprived in' };
const noIndicators: LocalizedText = {
  vi: 'chuẩn không xét chỉ số thiếu hụt nào',
  en: 'the standard looks at no indicator of deprivation',
};

/** The indicators in which a household is not deprived, in one sentence for each place where they stand. */
function notDeprivedSentences(findings: readonly DeprivationFinding[], telling: Telling): string[] {
  const placed = findings.map((finding) => ({
    name: indicatorName(finding.indicator, telling),
    sources: inBrackets(sourcesOf([finding], telling)),
  }));
  return grouped(placed, ({ sources }) => sources).map(
    (group) => `${notDeprivedIn[telling.locale]} ${group.map(({ name }) => name).join(', ')}${group[0].sources}`,
  );
}

/** In what a household is deprived and why, in what it is not, and what is not known, with what would decide it. */
export function assessmentSentences({ findings }: DeprivationAssessment, telling: Telling): string[] {
  const those = (asked: DeprivationStatus): DeprivationFinding[] => findings.filter(({ status }) => status === asked);
  if (!findings.length) {
    return [noIndicators[telling.locale]];
  }
  return [
    ...those('deprived').map((finding) => deprivedSentence(finding, telling)),
    ...notDeprivedSentences(those('not-deprived'), telling),
    ...those('unknown').map((finding) => unknownSentence(finding, telling)),
  ];
}
