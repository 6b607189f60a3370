import { own } from '../../foundation/input/index.ts';
import type { Draft } from './draft.ts';
import { parseParts } from './parse-parts.ts';
import { prefixBefore } from './prefix-before.ts';
import type { Term } from './recognise-terms.ts';
import { skipLabel } from './skip-label.ts';

/**
 * Finds the figures of a text, in order.
 *
 * @throws PovertyStandardError `unreadable-figure` for a number that runs into letters
 */
export function parseDrafts(terms: readonly Term[], text: string): readonly Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  let floor = 0;
  while (index < terms.length) {
    const behindLabel = skipLabel(terms, index, text);
    const draft = behindLabel === index ? draftAt(terms, index, floor) : undefined;
    if (draft !== undefined) {
      drafts.push(draft);
      index = draft.next;
      floor = index;
    } else if (behindLabel > index) {
      index = behindLabel;
      floor = index;
    } else {
      index += 1;
    }
  }
  return drafts;
}

function draftAt(terms: readonly Term[], index: number, floor: number): Draft | undefined {
  const parts = parseParts(terms, index);
  if (parts === undefined) {
    return undefined;
  }
  const [first, last] = parts.shape === 'value' ? [parts.number, parts.number] : [parts.first, parts.second];
  const { linked, start, unit: multiple, qualifier } = own(prefixBefore(terms, index, floor, first.start));
  const unit = last.unit ?? multiple;
  const behind = terms.at(last.next);
  const bound = behind?.role === 'bound' ? behind : undefined;
  const loosened = bound?.qualifier ?? qualifier;
  return own({
    parts,
    ...(unit !== undefined && { unit }),
    per: last.per,
    ...(loosened !== undefined && { qualifier: loosened }),
    start: bound === undefined && parts.shape !== 'range' ? start : linked,
    end: bound === undefined ? last.end : bound.end,
    next: bound === undefined ? last.next : last.next + 1,
  });
}
