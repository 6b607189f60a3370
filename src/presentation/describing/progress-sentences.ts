import type { MissingObservation, TargetProgress } from '../../targets/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { targetRemarkLabels, targetStatusLabels, yearVerdictLabels } from '../labels/target-labels.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { amountInWords, distanceInWords, measureInWords, valueInWords } from '../wording/measured.ts';
import type { Telling } from '../wording/telling.ts';
import { targetSentence } from './target-sentence.ts';

const conclusion: LocalizedText = { vi: 'kết luận', en: 'conclusion' };
const notDecided: LocalizedText = { vi: 'chưa đủ căn cứ kết luận', en: 'not determined' };
const years: LocalizedText = { vi: 'theo từng năm', en: 'year by year' };
const withinRounding: LocalizedText = {
  vi: 'kết quả nằm trong khoảng làm tròn của số công bố, nên kết luận khác cũng có thể đúng',
  en: 'the result lies within the rounding of the published figures, so that another conclusion is possible too',
};
const needed: LocalizedText = { vi: 'cần thêm số liệu', en: 'needed besides' };

const observations: Readonly<Record<MissingObservation['observation'], LocalizedText>> = {
  baseline: { vi: 'số liệu đầu kỳ', en: 'the value at the start' },
  due: { vi: 'số liệu khi đến hạn', en: 'the value on the due day' },
  year: { vi: 'số liệu', en: 'the value' },
  another: { vi: 'số liệu của một thời điểm khác', en: 'the value of another day' },
};

function missingInWords({ observation, at }: MissingObservation, locale: Locale): string {
  return at === undefined
    ? observations[observation][locale]
    : `${observations[observation][locale]} (${dayInWords(at, locale)})`;
}

/** The number of a progress in its unit. */
function told(progress: TargetProgress, name: 'goal' | 'projectedValue', locale: Locale): string | undefined {
  const { [name]: value, exact, unit, target } = progress;
  return value === undefined ? undefined : valueInWords(value, exact[name], unit, target, locale);
}

function pace(progress: TargetProgress, name: 'achievedPace' | 'requiredPace', locale: Locale): string | undefined {
  const { [name]: value, exact, unit, target } = progress;
  return value === undefined
    ? undefined
    : `${distanceInWords(value, exact[name], unit, target, locale)}${locale === 'vi' ? '/năm' : ' a year'}`;
}

/** The latest value, and from where it came. */
function observedSentence(progress: TargetProgress, locale: Locale): string[] {
  const { baseline, latest, unit, target, stepsPassed } = progress;
  if (!latest) {
    return [];
  }
  const value = (point: { readonly value: number }): string =>
    valueInWords(point.value, undefined, unit, target, locale);
  const measured = measureInWords(target, unit, locale);
  const now = `${dayInWords(latest.at, locale)}: ${measured} ${value(latest)}`;
  const achieved = pace(progress, 'achievedPace', locale);
  const from = baseline && `${dayInWords(baseline.at, locale)}: ${value(baseline)}`;
  const mean =
    achieved === undefined || !stepsPassed
      ? []
      : [
          locale === 'vi'
            ? `bình quân ${achieved} qua ${stepsPassed} năm`
            : `${achieved} over ${stepsPassed} ${stepsPassed === 1 ? 'year' : 'years'}`,
        ];
  return [[now, ...(from === undefined ? [] : [from]), ...mean].join('; ')];
}

/** What is still asked for, and what it comes to. */
function aheadSentences(progress: TargetProgress, locale: Locale): string[] {
  const { stepsLeft, projectedOn, due, latest } = progress;
  const [goal, required, projected] = [
    told(progress, 'goal', locale),
    pace(progress, 'requiredPace', locale),
    told(progress, 'projectedValue', locale),
  ];
  const vi = locale === 'vi';
  const isAhead = stepsLeft !== undefined && stepsLeft > 0;
  return [
    ...(goal === undefined
      ? []
      : [vi ? `mức phải đạt khi đến hạn: ${goal}` : `the value that meets it when it is due: ${goal}`]),
    ...(required === undefined || !isAhead || (progress.requiredPace as number) <= 0
      ? []
      : [
          vi
            ? `còn ${stepsLeft} năm, cần ${required}`
            : `${stepsLeft} ${stepsLeft === 1 ? 'year is' : 'years are'} left, ${required} are required`,
        ]),
    ...(projected === undefined || !isAhead
      ? []
      : [
          vi
            ? `với tốc độ đã đạt, đến ${dayInWords(due, locale)} sẽ là ${projected}`
            : `at the achieved pace it will be ${projected} at ${dayInWords(due, locale)}`,
        ]),
    ...(projectedOn === undefined || !isAhead || projectedOn === latest?.at
      ? []
      : [
          vi
            ? `với tốc độ đó, mức này đạt vào ${dayInWords(projectedOn, locale)}`
            : `at that pace the goal is reached by ${dayInWords(projectedOn, locale)}`,
        ]),
  ];
}

function yearsSentence({ years: verdicts }: TargetProgress, locale: Locale): string[] {
  return verdicts.length === 0
    ? []
    : [
        `${years[locale]}: ${verdicts
          .map(({ until, verdict }) => `${until.slice(0, 4)} ${yearVerdictLabels[verdict][locale]}`)
          .join(', ')}`,
      ];
}

function attainmentSentence({ attainmentPercent, exact, decided }: TargetProgress, locale: Locale): string[] {
  return attainmentPercent === undefined || !decided
    ? []
    : [
        `${locale === 'vi' ? 'so với yêu cầu đạt' : 'attainment:'} ${amountInWords(attainmentPercent, exact.attainmentPercent, locale)}%`,
      ];
}

/** What a target asks for, what was observed, what is still required, and where it stands. */
export function progressSentences(progress: TargetProgress, telling: Telling): string[] {
  const { locale } = telling;
  const { target, unit, remarks, missing } = progress;
  return [
    targetSentence(target, unit, telling),
    ...observedSentence(progress, locale),
    ...yearsSentence(progress, locale),
    ...aheadSentences(progress, locale),
    ...attainmentSentence(progress, locale),
    ...remarks.map((remark) => targetRemarkLabels[remark][locale]),
    `${conclusion[locale]}: ${(progress.decided ? targetStatusLabels[progress.status] : notDecided)[locale]}`,
    ...(progress.withinRounding ? [withinRounding[locale]] : []),
    ...(missing.length > 0
      ? [`${needed[locale]}: ${missing.map((one) => missingInWords(one, locale)).join(', ')}`]
      : []),
  ];
}
