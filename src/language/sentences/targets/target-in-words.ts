import { own } from '../../../foundation/reading/index.ts';
import type { Target, TargetBound } from '../../../targets/index.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { measureInWords, type MeasureUnit } from '../../wording/measure-in-words.ts';
import { codeName } from '../../wording/names.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { rangeInWords } from '../../wording/range.ts';
import { sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import { withSeparators } from '../../../figures/writing/with-separators.ts';
import type { TargetPhrase, TargetWords } from './target-words.ts';

/** "1–1,5%", "2%", "từ 3% trở lên", "trên 3%": a bound as programmes word it. */
function boundInWords(
  { value, included, exceededBeyond }: TargetBound,
  isBelow: boolean,
  unit: string,
  { common }: Telling,
): string {
  const printed = withSeparators(value, common.numbers);
  if (exceededBeyond !== undefined) {
    const other = withSeparators(exceededBeyond, common.numbers);
    const ends = isBelow ? [other, printed] : [printed, other];
    return (other === printed ? printed : ends.join('–')) + unit;
  }
  const end = printed + unit;
  return rangeInWords(
    isBelow
      ? { to: end, toIncluded: included, fromIncluded: false }
      : { from: end, fromIncluded: included, toIncluded: false },
    common,
  );
}

function phraseOf(target: Exclude<Target, { readonly kind: 'each-household' }>): TargetPhrase {
  switch (target.kind) {
    case 'annual-reduction':
      return target.judged;
    case 'count':
      return target.per;
    default:
      return target.kind;
  }
}

/** What stands behind the number of a bound. */
function unitOf(target: Target, unit: MeasureUnit, words: TargetWords): string {
  switch (target.kind) {
    case 'annual-reduction':
      return words.points;
    case 'multiple':
      return words.times;
    case 'count':
      return target.base === undefined ? '' : ` ${codeName(words.measure.bases, target.base)}`;
    case 'level':
      return unit === 'percent' ? '%' : '';
    default:
      return '%';
  }
}

/** Of a share or a fall of a rate the rate, else the number. */
function unitOfMeasure({ kind }: Target, unit: MeasureUnit): MeasureUnit {
  return kind === 'relative-cut' || kind === 'count' || kind === 'multiple' ? 'number' : unit;
}

/** "tỷ lệ hộ nghèo giảm bình quân 1–1,5 điểm phần trăm một năm, từ cuối năm 2015 đến cuối năm 2020". */
export function targetInWords(target: Target, unit: MeasureUnit, words: TargetWords, telling: Telling): string {
  const { from, until } = own(target.period);
  const day = (moment: string): string => dayInWords(moment, telling.common);
  const measured = measureInWords(target, unitOfMeasure(target, unit), words.measure, telling);
  const asked = (): string => {
    if (target.kind === 'each-household') {
      return words.eachHousehold(printedNumber(target.atLeast, telling.common), measured);
    }
    const isBelow = target.kind === 'level' && target.better === 'lower';
    const bound = boundInWords(target.bound, isBelow, unitOf(target, unit, words), telling);
    return `${measured} ${words.phrases[phraseOf(target)](bound)}`;
  };
  return words.period(asked(), from === undefined ? undefined : day(from), day(until));
}

/** What a target asks for, and where it is set. */
export function targetSentence(target: Target, unit: MeasureUnit, words: TargetWords, telling: Telling): string {
  const { citation, evidence } = target;
  const sources = evidence ? sourcesOf([{ citation: citation ?? {}, evidence }], telling) : [];
  return `${words.title}: ${targetInWords(target, unit, words, telling)}${inBrackets(sources)}`;
}
