import { checkText } from './check-text.ts';
import { report, type Subject } from './subject.ts';

/** Names that every object has already; listed, because what somebody put on every object besides forbids no code. */
export const namesOfEveryObject: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

/** A code that can be a key of any object: no blanks around it, and no name that every object has already. */
export function checkCode(subject: Subject): void {
  const { value } = subject;
  if (typeof value !== 'string' || !value.trim()) {
    checkText(subject);
  } else if (namesOfEveryObject.has(value) || value !== value.trim()) {
    report(subject, 'invalid-value', 'a code without blanks around it that is no property of every object');
  }
}
