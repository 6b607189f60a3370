import { type Expected, PovertyStandardError } from '../../foundation/errors/index.ts';

/** The error for text that holds no number, or one that cannot be read. */
export function unreadableFigure(received: string, expected: Expected): PovertyStandardError<'unreadable-figure'> {
  return new PovertyStandardError('unreadable-figure', { path: 'text', received, expected });
}
