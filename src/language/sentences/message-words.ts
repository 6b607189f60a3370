import { type ExpectedKind, showValue } from '../../foundation/errors/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { Labels } from '../labelled-codes.ts';
import { type ListLabels, lookUp, ownName, type Context } from '../wording/context.ts';
import { codeInWords, type FactWords, indicatorAt, inputNames, type InputWords } from '../wording/facts.ts';
import { inBrackets } from '../wording/text.ts';

/** What an {@link Expected} holds, as the language says it; empty where it holds none of it. */
export interface Said {
  /** What it is compared with. */
  readonly than: string;
  /** The least and the most together: "at least 1", "from 1 to 120". */
  readonly range: string;
  /** The most alone. */
  readonly most: string;
  /** What there is to choose from. */
  readonly values: string;
  /** Where the first issue of an input stands. */
  readonly first: string;
}

/** What is said of a value that is not what was expected; it stands behind the field and what came. */
type Predicate = string | ((said: Said) => string);

/** The kinds that a language has words for; what a schema of the caller says, it says itself. */
export type SaidKind = Exclude<ExpectedKind, 'as-the-schema-says'>;

/** The words in which a language tells what is wrong with a value. */
export interface MessageWords {
  /** Every list of codes, because any may be expected. */
  readonly labels: Labels;
  readonly facts: FactWords;
  readonly inputs: InputWords;
  /** For each kind, what would be right. */
  readonly expected: Readonly<Record<SaidKind, Predicate>>;
  /** What would be right where a day is to be given and none was. */
  readonly absentDay: string;
  /** What would be right in the words of a caller's own schema. */
  readonly ownWords: (text: string) => string;
  readonly member: (name: string) => string;
  readonly memberAt: (place: number) => string;
  readonly ofMemberAt: (field: string, place: number) => string;
  readonly unit: (name: string) => string;
  /** A field that has no label. */
  readonly field: (path: string) => string;
  /** An element of a list by its place from 1. */
  readonly element: (place: number) => string;
  /** The facts of a member, or a value, as a whole. */
  readonly allFacts: string;
  readonly value: string;
  /** What came, where it cannot be quoted. */
  readonly absent: string;
  readonly blank: string;
  readonly list: (length: string) => string;
  readonly descriptions: Readonly<Record<string, string>>;
  /** Whether a household is there at the previous review, at this one, or at both. */
  readonly presences: ListLabels;
  /** The code `none` beside the codes of a list that does not have it. */
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly atLeast: (least: string) => string;
  readonly atMost: (most: string) => string;
  readonly between: (least: string, most: string) => string;
  /** "3 of the fault". */
  readonly faults: (count: string, fault: string) => string;
  /** How many more values there are than are told. */
  readonly others: (count: number) => string;
  /** A thing that is compared with but not named. */
  readonly otherThing: string;
  readonly comparedWith: (than: string) => string;
  readonly firstAt: (place: string) => string;
  readonly didYouMean: (name: string) => string;
}

/** Where something stands. */
export interface Place {
  /** The place of the member in the list, from 1; absent where it is of none. */
  readonly member: number | undefined;
  /** The field in words. */
  readonly field: string;
  /** Whether that is a label, rather than the path. */
  readonly isLabelled: boolean;
}

/** Text on one line, cut after so many characters. */
export function cut(text: string, most: number): string {
  const characters = Array.from(text.slice(0, looked).replace(/[\s\p{Cc}]+/gu, ' '));
  return characters.length > most || text.length > looked
    ? `${characters.slice(0, most).join('')}…`
    : characters.join('');
}

/** What a path speaks of: by the label of its field where that has one, else by the path itself. */
export function placeInWords(path: string, words: MessageWords, telling: Context): Place {
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

/** Characters that are looked at, of text that may have any length. */
const looked = 500;

const ofMember = /^members\[(\d{1,4})\](?:\.(.+))?$/u;

/** A field of a household or of a member by its label; nothing for what has none. */
function labelled(path: string, isMember: boolean, words: MessageWords, telling: Context): string | undefined {
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
function input(path: string, { inputs }: MessageWords, telling: Context): string | undefined {
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

function descriptionOf(text: string, { descriptions }: MessageWords): string | undefined {
  return Object.hasOwn(descriptions, text) ? descriptions[text] : undefined;
}

const longestReceived = 60;

const fieldParts = /^(?:(dwelling|income)\.)?([a-zA-Z]+)(?:\[(\d{1,4})\])?(?:\.([\w-]+))?$/u;
