import { own } from '../../../foundation/input/index.ts';
import { codeInWords } from '../../wording/fact-path.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { indicatorAt, inputNames } from '../../wording/input-names.ts';
import { lookUp, ownName } from '../../wording/names.ts';
import type { Telling } from '../../wording/telling.ts';
import { cut } from './cut.ts';
import type { MessageWords } from './message-words.ts';

/** Where something stands. */
export interface Place {
  /** The place of the member in the list, from 1; absent where it is of none. */
  readonly member: number | undefined;
  /** The field in words. */
  readonly field: string;
  /** Whether that is a label, rather than the path. */
  readonly isLabelled: boolean;
}

/** What a path speaks of: by the label of its field where that has one, else by the path itself. */
export function placeInWords(path: string, words: MessageWords, telling: Telling): Place {
  const [, place, ofOne = ''] = ofMember.exec(path) ?? [];
  const isMember = place !== undefined;
  const rest = isMember ? ofOne : path;
  if (rest === '') {
    return {
      member: isMember ? Number(place) + 1 : undefined,
      field: isMember ? words.allFacts : words.value,
      isLabelled: true,
    };
  }
  const label = labelled(rest, isMember, words, telling) ?? (isMember ? undefined : input(path, words, telling));
  return {
    member: isMember ? Number(place) + 1 : undefined,
    field: label ?? words.field(cut(rest, longestPath)),
    isLabelled: label !== undefined,
  };
}

const ofMember = /^members\[(\d{1,4})\](?:\.(.+))?$/u;

/** A field of a household or of a member by its label; nothing for what has none. */
function labelled(path: string, isMember: boolean, words: MessageWords, telling: Telling): string | undefined {
  const [, part = isMember ? 'members' : '', field = '', element, code] = fieldParts.exec(path) ?? [];
  const label = lookUp(own(words.facts.parts)[part] ?? words.facts.household, field);
  // Standards and tables have an id too, which is none of a household.
  if (label === undefined || (path === 'id' && !isMember)) {
    return undefined;
  }
  const within = [
    ...(element === undefined ? [] : [words.element(Number(element) + 1)]),
    ...(code === undefined ? [] : [codeInWords(field, code, words.facts, telling)]),
  ];
  return label + inBrackets(within);
}

/** An input of classification by its name; nothing for what is none. */
function input(path: string, { inputs }: MessageWords, telling: Telling): string | undefined {
  const indicator = indicatorAt(path);
  if (
    indicator !== undefined &&
    lookUp(inputs.indicators, indicator) === undefined &&
    !ownName(indicator, 'indicators', telling.standard)
  ) {
    return undefined;
  }
  const isInput = indicator !== undefined || lookUp(inputs.inputs, path) !== undefined;
  return isInput ? inputNames([path], inputs, telling)[0] : undefined;
}

const longestPath = 200;

const fieldParts = /^(?:(dwelling|income)\.)?([a-zA-Z]+)(?:\[(\d{1,4})\])?(?:\.([\w-]+))?$/u;
