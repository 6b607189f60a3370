import { ownValue } from '../../foundation/input/index.ts';
import { indicatorLabels as english } from '../../language/english/labels/household.ts';
import { indicatorLabels as vietnamese } from '../../language/vietnamese/labels/household.ts';
import type { PovertyStandard } from '../../law/index.ts';
import type { Annotations } from '../shapes/annotated.ts';

/** The names of the indicators of a standard, in both languages, for the fields below a path. */
export function indicatorAnnotations({ indicators }: PovertyStandard, path: string): Annotations {
  return Object.fromEntries(
    indicators.flatMap((indicator) => {
      const { code } = indicator;
      const name = ownValue(indicator, 'name');
      const title = name?.vi ?? ownValue(namesByCode.vi, code);
      const description = name?.en ?? ownValue(namesByCode.en, code);
      return title && description ? [[`${path}.${code}`, { title, description }] as const] : [];
    }),
  );
}

const namesByCode: Readonly<Record<'vi' | 'en', Readonly<Partial<Record<string, string>>>>> = {
  vi: vietnamese,
  en: english,
};
