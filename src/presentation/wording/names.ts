import type { PovertyStandard } from '../../standards/index.ts';
import { indicatorNames, type LocalizedText } from '../../vocabulary/index.ts';
import { areaLabels } from '../labels/area-labels.ts';
import { withoutCapital } from './capital.ts';
import type { Telling } from './telling.ts';

/** The label of a code, if the table has it itself. */
export function lookUp(labels: Readonly<Record<string, LocalizedText>>, code: string): LocalizedText | undefined {
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}

/** What a standard itself calls an indicator or a service. */
export function ownName(
  code: string,
  list: 'indicators' | 'services',
  standard: PovertyStandard | undefined,
): LocalizedText | undefined {
  return standard?.[list].find((one) => one.code === code)?.name;
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
