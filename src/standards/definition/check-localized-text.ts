import { checkFields } from './check-fields.ts';
import { checkText } from './check-text.ts';
import type { Subject } from './subject.ts';

/** A text in both languages. */
export function checkLocalizedText(subject: Subject): void {
  checkFields(subject, { vi: checkText, en: checkText });
}
