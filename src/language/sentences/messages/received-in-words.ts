import { showValue } from '../../../foundation/errors/index.ts';
import { cut } from './cut.ts';
import type { MessageWords } from './message-words.ts';

/** What came: text and numbers as they are, cut and in quotation marks; anything else described. */
export function receivedInWords(received: unknown, words: MessageWords): string {
  if (typeof received === 'boolean') {
    return `“${received ? words.yes : words.no}”`;
  }
  const text = typeof received === 'string' ? received : showValue(received);
  const [, length] = /^a list of (\d+)$/u.exec(text) ?? [];
  if (length !== undefined) {
    return words.list(length);
  }
  if (!text.trim()) {
    return words.blank;
  }
  return descriptionOf(text, words) ?? `“${cut(text, longestReceived)}”`;
}

function descriptionOf(text: string, { descriptions }: MessageWords): string | undefined {
  return Object.hasOwn(descriptions, text) ? descriptions[text] : undefined;
}

const longestReceived = 60;
