import { dynamicsColumns, type FlowBalance, type FlowImbalance, type FlowPlace } from '../../dynamics/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import {
  dynamicsColumnLabels,
  dynamicsTableLabels,
  flowBaseLabels,
  flowRuleLabels,
} from '../labels/dynamics-labels.ts';
import { printedNumber } from '../wording/printed-number.ts';

const balances: LocalizedText = { vi: 'các bảng diễn biến cân đối', en: 'the tables balance' };
const open: LocalizedText = { vi: 'chưa kiểm tra được, còn thiếu', en: 'not settled, still missing' };
const found: LocalizedText = { vi: 'số còn thiếu', en: 'found' };
const suspected: LocalizedText = { vi: 'có thể một trong các số sau sai', en: 'one of these may be wrong' };

/** "cột 3 (vượt chuẩn cận nghèo) bảng diễn biến hộ nghèo, hộ". */
function placeInWords({ base, table, cell }: FlowPlace, locale: Locale): string {
  const name =
    cell === 'closing'
      ? flowRuleLabels.closing[locale]
      : `${locale === 'vi' ? 'cột' : 'column'} ${cell} (${dynamicsColumnLabels[dynamicsColumns[table][cell]][locale]})`;
  return `${name}, ${dynamicsTableLabels[table][locale]} (${flowBaseLabels[base][locale]})`;
}

function imbalanceSentence({ rule, base, table, stated, expected, difference }: FlowImbalance, locale: Locale): string {
  const of = table === undefined ? '' : `${dynamicsTableLabels[table][locale]}, `;
  const numbers = [stated, expected, Math.abs(difference)].map((number) => printedNumber(number, locale));
  const subject = `${of}${flowRuleLabels[rule][locale]} (${flowBaseLabels[base][locale]})`;
  const [is, should, far] = numbers as [string, string, string];
  return locale === 'vi'
    ? `${subject}: ghi là ${is}, tính ra ${should}, ${difference > 0 ? 'thừa' : 'thiếu'} ${far}`
    : `${subject}: stated as ${is}, should be ${should}, ${far} too ${difference > 0 ? 'many' : 'few'}`;
}

function listed(places: readonly FlowPlace[], locale: Locale): string {
  return places.map((place) => placeInWords(place, locale)).join('; ');
}

/** Whether flows balance, what was found, what is missing, what is wrong and which numbers may be behind it. */
export function flowSentences(balance: FlowBalance, locale: Locale): string[] {
  const { solved, open: missing, imbalances, suspects } = balance;
  return [
    ...(balance.decided && balance.balanced ? [balances[locale]] : []),
    ...imbalances.map((imbalance) => imbalanceSentence(imbalance, locale)),
    ...(suspects.length > 0
      ? [
          `${suspected[locale]}: ${suspects
            .map(
              (suspect) =>
                `${placeInWords(suspect, locale)}: ${printedNumber(suspect.stated, locale)} → ${printedNumber(suspect.expected, locale)}`,
            )
            .join('; ')}`,
        ]
      : []),
    ...solved.map((cell) => `${found[locale]}: ${placeInWords(cell, locale)}: ${printedNumber(cell.value, locale)}`),
    ...(missing.length > 0 ? [`${open[locale]}: ${listed(missing, locale)}`] : []),
  ];
}
