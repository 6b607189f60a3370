import { refuse } from '../../foundation/errors/index.ts';

/** Refuses what no result has; {@link tellResult} tells of which. */
export function notOfResult(value: unknown): never {
  return refuse('invalid-value', 'result', value, { kind: 'result' });
}

/** The words for a code of a closed list. */
export function wordFor<Code extends number | string, Word>(words: Readonly<Record<Code, Word>>, code: Code): Word {
  return Object.hasOwn(words, code) ? words[code] : notOfResult(code);
}

/** Text that a result has. */
export function textOf(text: string): string {
  return typeof text === 'string' ? text : notOfResult(text);
}

/** Text that a result has, in quotation marks. */
export function quoted(text: string): string {
  return `“${textOf(text)}”`;
}

/** A phrase that something must be said by. */
export function phraseOf(text: string): string {
  return text === '' ? notOfResult(text) : text;
}

/** A number that a result has, which is finite. */
export function numberOf(number: number): number {
  return Number.isFinite(number) ? number : notOfResult(number);
}

/** A list that cannot be empty. */
export function filled<Item>(list: readonly Item[]): readonly Item[] {
  return list.length > 0 ? list : notOfResult(list);
}
