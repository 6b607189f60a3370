import type { Locale } from '../../vocabulary/index.ts';

/** What a deprivation score counts. */
export type ScoreUnit = 'indicators' | 'points';

/** The words for a deprivation score in one language. */
export interface DeprivationWording {
  /** "3 chỉ số". */
  readonly amount: (score: number, unit: ScoreUnit) => string;
  /** "hộ thiếu hụt". */
  readonly has: Readonly<Record<ScoreUnit, string>>;
  /** The household with a score of zero. */
  readonly hasNone: Readonly<Record<ScoreUnit, string>>;
  /** Before a score that may be higher. */
  readonly atLeast: string;
  /** Before a score that may be lower. */
  readonly atMost: string;
  /** The cut-off is met. */
  readonly meets: (bound: string) => string;
  /** The cut-off is not met. */
  readonly below: (bound: string) => string;
  /** Whether it is met is open, for a reason. */
  readonly open: (because: string, bound: string) => string;
  /** How many indicators are not known. */
  readonly unknownIndicators: (count: number) => string;
  /** The review score is not known. */
  readonly unknownScore: string;
  /** Before what a review score says. */
  readonly byScore: string;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The words for a deprivation score. */
export const deprivationWording: Readonly<Record<Locale, DeprivationWording>> = {
  vi: {
    amount: (score, unit) => `${score} ${unit === 'indicators' ? 'chỉ số' : 'điểm thiếu hụt'}`,
    has: { indicators: 'hộ thiếu hụt', points: 'hộ có' },
    hasNone: { indicators: 'hộ không thiếu hụt chỉ số nào', points: 'hộ không có điểm thiếu hụt nào' },
    atLeast: 'ít nhất ',
    atMost: 'nhiều nhất ',
    meets: (bound) => `đạt ngưỡng từ ${bound} trở lên`,
    below: (bound) => `dưới ngưỡng ${bound}`,
    open: (because, bound) => `${because}, nên chưa xác định được hộ có đạt ngưỡng từ ${bound} trở lên hay không`,
    unknownIndicators: (count) => `còn ${count} chỉ số chưa rõ`,
    unknownScore: 'chưa biết tổng điểm B2',
    byScore: 'theo tổng điểm B2, ',
  },
  en: {
    amount: (score, unit) => plural(score, unit === 'indicators' ? 'indicator' : 'deprivation point'),
    has: { indicators: 'the household is deprived in', points: 'the household has' },
    hasNone: {
      indicators: 'the household is deprived in no indicator',
      points: 'the household has no deprivation point',
    },
    atLeast: 'at least ',
    atMost: 'at most ',
    meets: (bound) => `which meets the cut-off of ${bound}`,
    below: (bound) => `which is below the cut-off of ${bound}`,
    open: (because, bound) => `${because}, so it is open whether the household meets the cut-off of ${bound}`,
    unknownIndicators: (count) => `${plural(count, 'indicator')} not known`,
    unknownScore: 'the B2 score is not known',
    byScore: 'by its B2 score ',
  },
};
