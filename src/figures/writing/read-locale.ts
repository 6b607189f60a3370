import { PovertyStandardError } from '../../foundation/errors/index.ts';
import { type Locale, locales } from '../../vocabulary/index.ts';

/** Refuses a language that is not spoken here. */
export function readLocale(locale: Locale): Locale {
  if (locales.includes(locale)) {
    return locale;
  }
  throw new PovertyStandardError('invalid-value', {
    path: 'locale',
    received: locale,
    expected: { kind: 'one-of', values: locales },
  });
}
