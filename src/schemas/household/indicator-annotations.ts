import { ownValue } from '../../foundation/reading/index.ts';
import type { PovertyStandard } from '../../standards/index.ts';
import { indicatorNames, type LocalizedText } from '../../vocabulary/index.ts';
import type { Annotations } from '../shapes/annotated.ts';

const namesByCode: Readonly<Partial<Record<string, LocalizedText>>> = indicatorNames;

/** The names of the indicators of a standard, in both languages, for the fields below a path. */
export function indicatorAnnotations({ indicators }: PovertyStandard, path: string): Annotations {
  return Object.fromEntries(
    indicators.flatMap((indicator) => {
      const name = ownValue(indicator, 'name') ?? ownValue(namesByCode, indicator.code);
      return name ? [[`${path}.${indicator.code}`, { title: name.vi, description: name.en }] as const] : [];
    }),
  );
}
