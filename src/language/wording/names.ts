import { own } from '../../foundation/input/index.ts';
import type { PovertyStandard } from '../../law/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { withoutCapital } from './capital.ts';
import { quoted } from './of-result.ts';
import type { Telling } from './telling.ts';

/** What the codes of a list are called. */
export type ListLabels = Readonly<Record<string, string>>;

/** The label of a code, if the list has it itself. */
export function lookUp(labels: ListLabels, code: string): string | undefined {
  return typeof code === 'string' && Object.hasOwn(labels, code) ? labels[code] : undefined;
}

/** The label of a code within a sentence; a code that has none in quotation marks. */
export function codeName(labels: ListLabels, code: string): string {
  return lookUp(labels, code) ?? quoted(code);
}

/** What a standard itself calls an indicator or a service. */
export function ownName(
  code: string,
  list: 'indicators' | 'services',
  standard: PovertyStandard | undefined,
): LocalizedText | undefined {
  return own(standard?.[list].find((one) => one.code === code)).name;
}

/** An indicator within a sentence; one that has no name by its code. */
export function indicatorName(code: string, indicators: ListLabels, { common, standard }: Telling): string {
  const name = ownName(code, 'indicators', standard)?.[common.locale] ?? lookUp(indicators, code);
  return name === undefined ? quoted(code) : withoutCapital(name);
}

/** A standard as it names itself, if it was given, else by its label. */
export function standardName(id: string, standards: ListLabels, { common, standard }: Telling): string {
  return standard?.id === id ? standard.name[common.locale] : codeName(standards, id);
}

/** A gap in the words of the standard if that was given, else by its id; without a full stop. */
export function gapName(gap: string, { common, standard }: Telling): string {
  return (standard?.gaps.find(({ id }) => id === gap)?.description[common.locale] ?? quoted(gap)).replace(/\.$/u, '');
}
