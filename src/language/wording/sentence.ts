import { withCapital } from './capital.ts';

/** A whole sentence: a capital at the start, one full stop at the end; a question keeps its mark. */
export function sentence(text: string): string {
  return withCapital(text.endsWith('?') ? text : `${text.replace(/\.$/u, '')}.`);
}
