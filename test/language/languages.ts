import { english, vietnamese } from '../../src/language/index.ts';

/** The languages by their locale. */
export const languages = { vi: vietnamese, en: english } as const;
