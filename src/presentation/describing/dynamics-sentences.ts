import type { CountedIn, HouseholdChange, HouseholdDynamics } from '../../dynamics/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { dynamicsStateLabels, dynamicsTableLabels, standingLabels } from '../labels/dynamics-labels.ts';
import { alternatives } from '../wording/alternatives.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { codeName } from '../wording/names.ts';
import type { Telling } from '../wording/telling.ts';

const outcome: LocalizedText = { vi: 'diễn biến của hộ', en: 'change of the household' };
const undecided: LocalizedText = {
  vi: 'chưa đủ căn cứ xác định diễn biến của hộ; có thể là',
  en: 'the change of the household is not settled; still possible:',
};
const needed: LocalizedText = { vi: 'cần biết thêm', en: 'needed to decide' };

const inputs: Readonly<Record<string, LocalizedText>> = {
  previous: { vi: 'kết quả rà soát kỳ trước', en: 'the class at the previous review' },
  current: { vi: 'kết quả rà soát kỳ này', en: 'the class at this review' },
  'history.wasPoor': { vi: 'trước đây hộ đã từng là hộ nghèo hay chưa', en: 'whether it was poor before' },
  'history.wasNearPoor': { vi: 'trước đây hộ đã từng là hộ cận nghèo hay chưa', en: 'whether it was near-poor before' },
};

function columnInWords({ table, column }: CountedIn, { locale }: Telling): string {
  const word = locale === 'vi' ? 'cột' : 'column';
  const of = locale === 'vi' ? '' : 'of the ';
  return `${word} ${String(column)} ${of}${dynamicsTableLabels[table][locale]}`;
}

/** "thoát nghèo (kỳ trước: hộ nghèo; kỳ này: hộ cận nghèo; …)". */
function changeInWords({ state, previous, current, counted }: HouseholdChange, telling: Telling): string {
  const { locale } = telling;
  const [before, now] = locale === 'vi' ? ['kỳ trước', 'kỳ này'] : ['before', 'now'];
  const details = [
    `${before}: ${standingLabels[previous][locale]}`,
    `${now}: ${standingLabels[current][locale]}`,
    ...counted.map((one) => columnInWords(one, telling)),
  ];
  return dynamicsStateLabels[state][locale] + inBrackets(details);
}

/** What became of a household, and where it is counted; or what is possible, and what would decide. */
export function dynamicsSentences(result: HouseholdDynamics, telling: Telling): string[] {
  const { locale } = telling;
  if (result.decided) {
    return [`${outcome[locale]}: ${changeInWords(result, telling)}`];
  }
  const changes = result.possible.map((change) => changeInWords(change, telling));
  const missing = result.missing.map(({ path }) => codeName(inputs, path, locale));
  return [`${undecided[locale]} ${alternatives(changes, locale)}`, `${needed[locale]}: ${missing.join(', ')}`];
}
