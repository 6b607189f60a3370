import { refuse } from '../foundation/errors/index.ts';
import { own, requireArgument } from '../foundation/input/index.ts';
import { among, isRecord } from '../foundation/shape/index.ts';
import type { LabelList, Labels } from './labelled-codes.ts';
import type { Language } from './language.ts';
import type { ListLabels } from './wording/names.ts';

/** Refuses what is no whole language. */
export function readLanguage(language: unknown, path = 'language'): Language {
  requireArgument(language, path);
  const { locale, labels, numbers } = own(language as Partial<Language>);
  return typeof locale === 'string' && isRecord(labels) && isRecord(numbers)
    ? own(language as Language)
    : notALanguage(language, path);
}

/** Refuses what is no language, or lacks a part of one. */
export function notALanguage(language: unknown, path = 'language'): never {
  return refuse('invalid-value', path, language, { kind: 'language' });
}

/** Refuses a list that has no labels. */
export function readListName(list: unknown, labels: Labels, path = 'options.list'): LabelList {
  return typeof list === 'string' && Object.hasOwn(labels, list)
    ? (list as LabelList)
    : refuse('invalid-value', path, list, among('one-of', list, Object.keys(labels)));
}

/** The labels of a list, all of which must be text. */
export function readLabels(language: Language, list: LabelList, path = 'language'): ListLabels {
  const labels: unknown = own(language.labels)[list];
  return isRecord(labels) && Object.values(labels).every((label) => typeof label === 'string')
    ? (labels as ListLabels)
    : notALanguage(language, path);
}
