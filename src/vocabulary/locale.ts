import { freezeDeep } from '../foundation/frozen/index.ts';

/** The languages of labels and sentences. */
export type Locale = 'vi' | 'en';

/** All locales. */
export const locales: readonly Locale[] = /* @__PURE__ */ freezeDeep(['vi', 'en']);

/** A text in both languages. */
export interface LocalizedText {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en: string;
}
