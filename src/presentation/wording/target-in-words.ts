import type { Target, TargetBound } from '../../targets/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { measureBaseLabels } from '../labels/target-labels.ts';
import { withSeparators } from '../numbers/with-separators.ts';
import { dayInWords } from './day-in-words.ts';
import { measureInWords, type MeasureUnit } from './measured.ts';
import { codeName } from './names.ts';
import { rangeInWords } from './range.ts';

/** "1–1,5%", "2%", "từ 3% trở lên", "trên 3%": a bound as programmes word it. */
function boundInWords(
  { value, included, exceededBeyond }: TargetBound,
  isBelow: boolean,
  unit: string,
  locale: Locale,
): string {
  const printed = withSeparators(value, locale);
  if (exceededBeyond !== undefined) {
    const other = withSeparators(exceededBeyond, locale);
    const ends = isBelow ? [other, printed] : [printed, other];
    return (other === printed ? printed : ends.join('–')) + unit;
  }
  const end = printed + unit;
  return rangeInWords(
    isBelow
      ? { to: end, toIncluded: included, fromIncluded: false }
      : { from: end, fromIncluded: included, toIncluded: false },
    locale,
  );
}

const points: LocalizedText = { vi: ' điểm phần trăm', en: ' percentage points' };
const times: LocalizedText = { vi: ' lần', en: ' times' };

type Phrases = Readonly<Record<string, (bound: string) => string>>;

const phrases: Readonly<Record<Locale, Phrases>> = {
  vi: {
    average: (bound) => `giảm bình quân ${bound} một năm`,
    'every-year': (bound) => `mỗi năm giảm ${bound}`,
    level: (bound) => `đạt mức ${bound}`,
    'relative-cut': (bound) => `giảm ${bound} so với đầu kỳ`,
    'units-leaving': (bound) => `đạt ${bound} danh sách`,
    multiple: (bound) => `bằng ${bound} so với đầu kỳ`,
    period: (bound) => `đạt ${bound} trong cả kỳ`,
    year: (bound) => `mỗi năm đạt ${bound}`,
    'average-year': (bound) => `đạt bình quân ${bound} một năm`,
  },
  en: {
    average: (bound) => `falls by ${bound} a year on average`,
    'every-year': (bound) => `falls by ${bound} every year`,
    level: (bound) => `reaches ${bound}`,
    'relative-cut': (bound) => `falls by ${bound} of what it was`,
    'units-leaving': (bound) => `reaches ${bound} of the list`,
    multiple: (bound) => `grows to ${bound} what it was`,
    period: (bound) => `reaches ${bound} over the period`,
    year: (bound) => `reaches ${bound} every year`,
    'average-year': (bound) => `reaches ${bound} a year on average`,
  },
};

function phraseOf(target: Target): string {
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
function unitOf(target: Target, unit: MeasureUnit, locale: Locale): string {
  switch (target.kind) {
    case 'annual-reduction':
      return points[locale];
    case 'multiple':
      return times[locale];
    case 'count':
      return target.base === undefined ? '' : ` ${codeName(measureBaseLabels, target.base, locale)}`;
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
export function targetInWords(target: Target, unit: MeasureUnit, locale: Locale): string {
  const [from, until] = [target.period.from, target.period.until].map((moment) => moment && dayInWords(moment, locale));
  const period =
    locale === 'vi'
      ? `${from === undefined ? 'đến' : `từ ${from} đến`} ${until}`
      : `${from === undefined ? 'by' : `from ${from} to`} ${until}`;
  const measured = measureInWords(target, unitOfMeasure(target, unit), locale);
  if (target.kind === 'each-household') {
    const least =
      locale === 'vi'
        ? `mỗi hộ có ít nhất ${target.atLeast} (${measured} đạt 100%)`
        : `each household has at least ${target.atLeast} (${measured} reaches 100%)`;
    return `${least}, ${period}`;
  }
  const isBelow = target.kind === 'level' && target.better === 'lower';
  const bound = boundInWords(target.bound, isBelow, unitOf(target, unit, locale), locale);
  const phrase = phrases[locale][phraseOf(target)] as Phrases[string];
  return `${measured} ${phrase(bound)}, ${period}`;
}
