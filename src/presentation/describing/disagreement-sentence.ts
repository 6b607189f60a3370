import type { DynamicsDisagreement } from '../../dynamics/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import { dynamicsRuleLabels, dynamicsTableLabels } from '../labels/dynamics-labels.ts';
import { printedNumber } from '../wording/printed-number.ts';

/** What a dynamics table states, what its columns or the other table say, and how far the two are apart. */
export function disagreementSentence(disagreement: DynamicsDisagreement, locale: Locale): string {
  const { rule, table, stated, expected, difference } = disagreement;
  const [printed, reckoned] = [printedNumber(stated, locale), printedNumber(expected, locale)];
  const far = printedNumber(Math.abs(difference), locale);
  const subject = `${dynamicsTableLabels[table][locale]}: ${dynamicsRuleLabels[rule][locale]}`;
  if (locale === 'vi') {
    const source = rule === 'closing' ? 'tính theo các cột' : 'theo bảng diễn biến hộ nghèo';
    return `${subject} ghi là ${printed}, ${source} là ${reckoned}, ${difference > 0 ? 'thừa' : 'thiếu'} ${far} hộ`;
  }
  const source = rule === 'closing' ? 'its columns give' : 'the table of poor households gives';
  return `${subject} stated as ${printed}, ${source} ${reckoned}, ${far} too ${difference > 0 ? 'many' : 'few'}`;
}
