import { withSeparators } from '../../../figures/format.ts';
import { own } from '../../../foundation/input/index.ts';
import type { Target, TargetBound } from '../../../targets/index.ts';
import { momentInWords } from '../../wording/day-in-words.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { measureInWords, type MeasureUnit } from '../../wording/measure-in-words.ts';
import { codeName } from '../../wording/names.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { textOf, wordFor } from '../../wording/of-result.ts';
import { sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import type { TargetPhrase, TargetWords } from './target-words.ts';

/** "từ 3% trở lên", "trên 3%", "dưới 3%": what lies on one side of a bound. */
type Side = (end: string, included: boolean) => string;

/** "tỷ lệ hộ nghèo giảm bình quân 1–1,5 điểm phần trăm một năm, từ cuối năm 2015 đến cuối năm 2020". */
export function targetInWords(target: Target, unit: MeasureUnit, words: TargetWords, telling: Telling): string {
  const { from, until } = own(target.period);
  const day = (moment: string): string => momentInWords(moment, telling.common);
  const measured = measureInWords(target, unitOfMeasure(target, unit), words.measure, telling);
  const asked = (): string => {
    if (target.kind === 'each-household') {
      return words.eachHousehold(printedNumber(target.atLeast, telling.common), measured);
    }
    const bound = boundInWords(target.bound, target, unit, words, telling);
    const list =
      target.kind === 'units-leaving' && target.list !== undefined ? [words.listedIn(textOf(target.list))] : [];
    return `${measured} ${wordFor(words.phrases, phraseOf(target))(bound)}${inBrackets(list)}`;
  };
  return words.period(asked(), from === undefined ? undefined : day(from), day(until));
}

/** What a target asks for, and where it is set. */
export function targetSentence(target: Target, unit: MeasureUnit, words: TargetWords, telling: Telling): string {
  const { citation, evidence } = target;
  // A target of the caller’s may have a citation alone.
  const sources = sourcesOf([{ citation: citation ?? {}, evidence: evidence ?? 'confirmed' }], telling);
  return `${words.title}: ${targetInWords(target, unit, words, telling)}${inBrackets(sources)}`;
}

/** Of a share or a fall of a rate the rate, else the number. */
function unitOfMeasure({ kind }: Target, unit: MeasureUnit): MeasureUnit {
  return kind === 'relative-cut' || kind === 'count' || kind === 'multiple' ? 'number' : unit;
}

/** "1–1,5%", "2%", "từ 3% trở lên", "trên 3%": a bound as programmes word it; "trên 1% (vượt mục tiêu khi trên 2%)" of a strict one. */
function boundInWords(
  { value, included, exceededBeyond }: TargetBound,
  target: Target,
  unit: MeasureUnit,
  words: TargetWords,
  telling: Telling,
): string {
  const { numbers } = telling.common;
  const side = sideOf(target, words, telling);
  const print = (number: string): string => number + unitOf(target, unit, number, words);
  const printed = withSeparators(value, numbers);
  if (exceededBeyond === undefined) {
    return side(print(printed), included);
  }
  const other = withSeparators(exceededBeyond, numbers);
  if (!included) {
    return side(print(printed), false) + inBrackets([words.exceeded(side(print(other), false))]);
  }
  const ends = isMetBelow(target) ? [other, printed] : [printed, other];
  return print(other === printed ? printed : ends.join('–'));
}

function phraseOf(target: Exclude<Target, { readonly kind: 'each-household' }>): TargetPhrase {
  switch (target.kind) {
    case 'annual-reduction':
      return target.judged;
    case 'count':
      return target.per;
    case 'level':
      // Words such as "below" say themselves on which side of the bound the target is met.
      return target.better === 'lower' && target.bound.included && target.bound.exceededBeyond !== undefined
        ? 'fall-to'
        : target.kind;
    default:
      return target.kind;
  }
}

/** On which side of its bound a target is met. */
function sideOf(target: Target, { byMore }: TargetWords, { common: { range } }: Telling): Side {
  if (target.kind === 'annual-reduction' || target.kind === 'relative-cut') {
    return byMore;
  }
  return isMetBelow(target) ? range.to : range.from;
}

/** What stands behind the number of a bound. */
function unitOf(target: Target, unit: MeasureUnit, number: string, words: TargetWords): string {
  switch (target.kind) {
    case 'annual-reduction':
      return words.points(number);
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

function isMetBelow(target: Target): boolean {
  return target.kind === 'level' && target.better === 'lower';
}
