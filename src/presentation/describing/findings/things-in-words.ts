import type { DeprivationFinding, ThingReason } from '../../../deprivation/index.ts';
import type { Locale, LocalizedText } from '../../../vocabulary/index.ts';
import { alternatives } from '../../wording/alternatives.ts';
import { codeName } from '../../wording/names.ts';
import type { Telling } from '../../wording/telling.ts';
import { reasonsOf } from './reasons-of.ts';

/** What a rule about a thing speaks of. */
export interface ThingWording {
  /** Names of the things. */
  readonly labels: Readonly<Record<string, LocalizedText>>;
  /** The fact that says which thing the household has, where there is one. */
  readonly field?: string;
  /** What is said, with the name of the thing, and the names of those that would count. */
  readonly said: Readonly<Record<Locale, (accepted: readonly string[], thing: string) => string>>;
}

/** The thing behind a finding, and what would count. */
export function thingsInWords(finding: DeprivationFinding, wording: ThingWording, telling: Telling): string {
  const { locale } = telling;
  const { labels, field = '', said } = wording;
  const tell = ({ observed, accepted }: ThingReason): string => {
    const names = accepted.map((code) => codeName(labels, code, locale));
    return said[locale](names, codeName(labels, String(observed[field]), locale));
  };
  return reasonsOf(finding, 'thing').map(tell).join('; ');
}

/** "A; B; C": names that may hold a comma. */
function apart(names: readonly string[]): string {
  return names.join('; ');
}

/** What is said where the household has a thing that does not count. */
export function notAmong(kinds: LocalizedText): ThingWording['said'] {
  return {
    vi: (accepted, thing) => `${thing}; ${kinds.vi}: ${apart(accepted)}`,
    en: (accepted, thing) => `${thing}; ${kinds.en}: ${apart(accepted)}`,
  };
}

/** What is said where the household has, or does, none of what counts. */
export function noneOf(lacks: LocalizedText, also: LocalizedText = { vi: '', en: '' }): ThingWording['said'] {
  return {
    vi: (accepted) => `${lacks.vi} ${alternatives(accepted, 'vi')}${also.vi}`,
    en: (accepted) => `${lacks.en} ${alternatives(accepted, 'en')}${also.en}`,
  };
}
