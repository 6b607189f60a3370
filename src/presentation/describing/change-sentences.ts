import type { Change, ComparisonRefusal, NumberBounds, NumberChange, RateChange } from '../../targets/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { obstacleLabels, remedyLabels } from '../labels/target-labels.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { territoryInWords } from '../wording/territory-in-words.ts';
import { amountInWords, distanceInWords, measureInWords, valueInWords } from '../wording/measured.ts';

const refused: LocalizedText = { vi: 'không so sánh được', en: 'no change is calculated' };

/** What a change is told by. */
interface ToldChange {
  readonly whole: number;
  readonly exact: string | undefined;
  readonly each: number | undefined;
  readonly exactEach: string | undefined;
}

function toldBy(change: RateChange | NumberChange): ToldChange {
  return change.of === 'rate'
    ? {
        whole: change.percentagePoints,
        exact: change.exact.percentagePoints,
        each: change.percentagePointsPerYear,
        exactEach: change.exact.percentagePointsPerYear,
      }
    : {
        whole: change.difference,
        exact: change.exact.difference,
        each: change.differencePerYear,
        exactEach: change.exact.differencePerYear,
      };
}

function without(sign: string | undefined): string | undefined {
  return sign?.replace('-', '');
}

/** "giảm", "tăng", "không đổi". */
function directionOf(whole: number, locale: Locale): string {
  const words = locale === 'vi' ? ['giảm', 'không đổi', 'tăng'] : ['fell', 'stayed the same', 'rose'];
  return words[Math.sign(whole) + 1] as string;
}

function changeSentence(change: RateChange | NumberChange, locale: Locale): string {
  const unit = change.of === 'rate' ? 'percent' : 'number';
  const { whole, exact } = toldBy(change);
  const measured = measureInWords(change, unit, locale);
  const [from, to] = [change.from, change.to].map(({ at, value }) => ({
    day: dayInWords(at, locale),
    value: valueInWords(value, undefined, unit, change, locale),
  })) as [{ day: string; value: string }, { day: string; value: string }];
  const direction = directionOf(whole, locale);
  const by = whole === 0 ? '' : ` ${distanceInWords(Math.abs(whole), without(exact), unit, change, locale)}`;
  return locale === 'vi'
    ? `từ ${from.day} đến ${to.day}, ${measured} ${direction}${by}, từ ${from.value} thành ${to.value}`
    : `from ${from.day} to ${to.day}, ${measured} ${direction}${by && ` by${by}`}, from ${from.value} to ${to.value}`;
}

/** The mean a step, the relative change and the compound rate, those that there are. */
function paceSentence(change: RateChange | NumberChange, locale: Locale): string[] {
  const unit = change.of === 'rate' ? 'percent' : 'number';
  const { each, exactEach, whole } = toldBy(change);
  const { steps, relativePercent, compoundPercentPerYear, exact } = change;
  if (whole === 0 || each === undefined || steps === undefined) {
    return [];
  }
  const vi = locale === 'vi';
  const mean = distanceInWords(Math.abs(each), without(exactEach), unit, change, locale);
  const details = [
    ...(relativePercent === undefined
      ? []
      : [`${vi ? 'tương đối' : 'relative'} ${amountInWords(relativePercent, exact.relativePercent, locale)}%`]),
    ...(compoundPercentPerYear === undefined
      ? []
      : [
          `${vi ? 'lũy kế' : 'compound'} ${amountInWords(compoundPercentPerYear, undefined, locale)}%${vi ? '/năm' : ' a year'}`,
        ]),
  ];
  return [
    (vi
      ? `bình quân ${mean} mỗi năm trong ${steps} năm`
      : `that is ${mean} a year over ${steps} ${steps === 1 ? 'year' : 'years'}`) + inBrackets(details),
  ];
}

/** What rounding leaves possible of the whole change. */
function roundingSentence(change: RateChange | NumberChange, locale: Locale): string[] {
  const bounds = change.of === 'rate' ? change.bounds.percentagePoints : change.bounds.difference;
  const { from, to } = bounds as NumberBounds;
  if (from === undefined || to === undefined || from === to) {
    return [];
  }
  const ends = [Math.abs(from), Math.abs(to)]
    .sort((one, other) => one - other)
    .map((end) => amountInWords(end, undefined, locale));
  return [
    locale === 'vi'
      ? `do số công bố đã làm tròn, mức thay đổi thực nằm giữa ${ends.join(' và ')}`
      : `because published figures are rounded, the change itself lies between ${ends.join(' and ')}`,
  ];
}

function refusalInWords({ kind, from, to, territories, remedy }: ComparisonRefusal, locale: Locale): string {
  const sides =
    territories?.map((territory) => territoryInWords(territory, locale)) ??
    [from, to].map((side) => side ?? (locale === 'vi' ? 'không nêu' : 'not said'));
  return `${obstacleLabels[kind][locale]} (${sides.join(' – ')}): ${remedyLabels[remedy][locale]}`;
}

/** What changed, how fast, and what rounding leaves open; or what keeps two observations apart, and what would help. */
export function changeSentences(change: Change, locale: Locale): string[] {
  return change.kind === 'change'
    ? [changeSentence(change, locale), ...paceSentence(change, locale), ...roundingSentence(change, locale)]
    : change.reasons.map((refusal) => `${refused[locale]}: ${refusalInWords(refusal, locale)}`);
}
