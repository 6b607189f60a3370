import type { ExitPath } from '../../classification/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { classLabels } from '../labels/class-labels.ts';
import { alternatives, together } from '../wording/alternatives.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { indicatorName } from '../wording/names.ts';
import { printedNumber } from '../wording/printed-number.ts';
import { type Sourced, sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';

function incomeNeeded({ atLeast }: NonNullable<ExitPath['monthlyIncomePerCapita']>, { locale }: Telling): string {
  const amount = printedNumber(atLeast, locale);
  return locale === 'vi'
    ? `thu nhập bình quân đạt từ ${amount} đồng/người/tháng trở lên`
    : `the average income reaches at least ${amount} VND per person per month`;
}

/** All of the deprivations, or any so many of them. */
function toResolve({ count, of }: NonNullable<ExitPath['resolve']>, telling: Telling): string {
  const { locale } = telling;
  const names = of.map((code) => indicatorName(code, telling));
  if (count === of.length) {
    const all = together(names, locale);
    return locale === 'vi' ? `hộ khắc phục thiếu hụt về ${all}` : `the household resolves its deprivation in ${all}`;
  }
  const some = `${String(count)} ${locale === 'vi' ? 'trong' : 'of'} ${String(of.length)}`;
  return locale === 'vi'
    ? `hộ khắc phục ít nhất ${some} thiếu hụt (${names.join(', ')})`
    : `the household resolves at least ${some} deprivations (${names.join(', ')})`;
}

const becomes: LocalizedText = { vi: 'thì hộ trở thành', en: 'the household becomes a' };
const mayBecome: LocalizedText = { vi: 'thì hộ có thể trở thành', en: 'the household may become a' };

/** What has to change, and the class that follows; where the law leaves that open, those that are possible. */
export function exitPathSentence(path: ExitPath, telling: Telling): string {
  const { monthlyIncomePerCapita, resolve, classification } = path;
  const { locale } = telling;
  const changes = [
    ...(monthlyIncomePerCapita ? [incomeNeeded(monthlyIncomePerCapita, telling)] : []),
    ...(resolve ? [toResolve(resolve, telling)] : []),
  ];
  const classes = classification.decided ? [classification.class] : classification.possible;
  const reached = alternatives(
    classes.map((name) => classLabels[name][locale]),
    locale,
  );
  const grounds = classification.reasons.flatMap((reason): readonly Sourced[] =>
    'comparisons' in reason ? reason.comparisons : [reason],
  );
  const sources = inBrackets(sourcesOf(grounds, telling));
  const result = `${(classification.decided ? becomes : mayBecome)[locale]} ${reached}${sources}`;
  return locale === 'vi' ? `nếu ${together(changes, locale)} ${result}` : `if ${together(changes, locale)}, ${result}`;
}
