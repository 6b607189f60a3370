import { freezeDeep } from '../foundation/frozen.ts';

const languages = ['vi', 'en'] as const;

/** The languages of labels and sentences. */
export type Locale = (typeof languages)[number];

/** A text in both languages. */
export interface LocalizedText {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en: string;
}

/** All locales. */
export const locales: readonly Locale[] = /* @__PURE__ */ freezeDeep(languages);
