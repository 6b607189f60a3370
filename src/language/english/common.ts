import { englishMarks } from '../../figures/format.ts';
import type { CommonWords } from '../wording/common-words.ts';
import { actLabels } from './labels/act-labels.ts';
import { evidenceLabels } from './labels/attestation-labels.ts';

const from = (value: string, included: boolean): string => `${included ? 'at least' : 'above'} ${value}`;

const to = (value: string, included: boolean): string => `${included ? 'at most' : 'below'} ${value}`;

/** Words of English that every sentence may need. */
export const common: CommonWords = {
  locale: 'en',
  numbers: englishMarks,
  or: 'or',
  and: 'and',
  about: (amount) => `about ${amount}`,
  range: {
    only: (value) => `exactly ${value}`,
    from,
    to,
    between: (low, high, lowIncluded, highIncluded) =>
      lowIncluded && highIncluded
        ? `from ${low} to ${high}`
        : `${from(low, lowIncluded)} and ${to(high, highIncluded)}`,
  },
  endOfYear: (year) => `the end of ${year}`,
  day: (year, month, day) => `${year}-${month}-${day}`,
  act: (type, number) => `${actLabels[type]} No. ${number}`,
  place: ({ article, clause, annex }, act) => {
    const within = [
      ...(annex ? ['Annex'] : []),
      ...(article === undefined ? [] : [`Article ${article}`]),
      ...(clause === undefined ? [] : [`Clause ${clause}`]),
    ];
    return [...(within.length ? [within.join(', ')] : []), ...(act === undefined ? [] : [act])].join(' of ');
  },
  evidence: evidenceLabels,
};
