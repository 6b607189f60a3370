import { withCapital } from './capital.ts';

/** A whole sentence: a capital at the start, one full stop at the end. */
export function sentence(text: string): string {
  return `${withCapital(text.replace(/\.$/u, ''))}.`;
}
