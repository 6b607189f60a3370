import type { Sentences } from '../language.ts';
import { messageSentences } from '../sentences/messages/message-sentences.ts';
import { common } from './common.ts';
import { messageWords } from './message-words.ts';

/** Sentences about what was wrong with an input, in Vietnamese. */
export const messages: Sentences<'issue' | 'error'> = /* @__PURE__ */ messageSentences(common, messageWords);
