import { refuse } from '../foundation/errors/index.ts';
import { own, requireArgument } from '../foundation/reading/index.ts';
import { among } from '../foundation/shape/index.ts';
import type { LabelList, Labels } from './labelled-codes.ts';
import type { Language } from './language.ts';

/** Refuses what is no whole language. */
export function readLanguage(language: unknown, path = 'language'): Language {
  requireArgument(language, path);
  const { locale, labels, numbers } = own(language as Partial<Language>);
  return typeof locale === 'string' && typeof labels === 'object' && typeof numbers === 'object'
    ? own(language as Language)
    : refuse('invalid-value', path, language, { kind: 'language' });
}

/** Refuses a list that has no labels. */
export function readListName(list: unknown, labels: Labels, path = 'options.list'): LabelList {
  return typeof list === 'string' && Object.hasOwn(labels, list)
    ? (list as LabelList)
    : refuse('invalid-value', path, list, among('one-of', list, Object.keys(labels)));
}
