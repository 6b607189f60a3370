import { own } from '../../foundation/reading/index.ts';
import type { PovertyStandard } from '../../standards/index.ts';
import { indicatorNames, type Locale, type LocalizedText } from '../../vocabulary/index.ts';
import { areaLabels } from '../labels/area-labels.ts';
import { withoutCapital } from './capital.ts';
import type { Telling } from './telling.ts';

type Labels = Readonly<Record<string, LocalizedText>>;

/** The label of a code, if the table has it itself. */
export function lookUp(labels: Labels, code: string): LocalizedText | undefined {
  return typeof code === 'string' && Object.hasOwn(labels, code) ? labels[code] : undefined;
}

/** The label of a code within a sentence; a code that has none as it stands. */
export function codeName(labels: Labels, code: string, locale: Locale): string {
  return lookUp(labels, code)?.[locale] ?? `“${code}”`;
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
export function indicatorName(code: string, { locale, standard }: Telling): string {
  const name = ownName(code, 'indicators', standard) ?? lookUp(indicatorNames, code);
  return name ? withoutCapital(name[locale]) : `“${code}”`;
}

const area: LocalizedText = { vi: 'khu vực', en: 'area' };

/** An area within a sentence; one that has no name by its code. */
export function areaName(code: string, { locale }: Telling): string {
  return lookUp(areaLabels, code)?.[locale] ?? `${area[locale]} “${code}”`;
}

/** A gap in the words of the standard if that was given, else by its name; without a full stop. */
export function gapName(gap: string, { locale, standard }: Telling): string {
  return (standard?.gaps.find(({ id }) => id === gap)?.description[locale] ?? `“${gap}”`).replace(/\.$/u, '');
}
