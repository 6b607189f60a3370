import { type ExpectedKind, showValue } from '../../foundation/errors/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { Labels } from '../labelled-codes.ts';
import { type ListLabels, lookUp, ownName, type Context } from '../wording/context.ts';
import { codeInWords, type FactWords, indicatorAt, inputNames, type InputWords } from '../wording/facts.ts';
import { compact, inBrackets } from '../wording/text.ts';

/** The details of an {@link Expected}, in words; empty text for those that are absent. */
export interface ExpectedInWords {
  /** What the value was compared with. */
  readonly than: string;
  /** "at least 1", "1 to 120". */
  readonly range: string;
  /** The most alone, as a number. */
  readonly most: string;
  /** The values to choose from. */
  readonly values: string;
  /** The location of the first issue. */
  readonly first: string;
}

/** What was expected, such as "must be a number"; it follows the field and the value received. */
type Predicate = string | ((expected: ExpectedInWords) => string);

/** The kinds that a language has words for; a caller's own schema brings its text. */
export type WordedKind = Exclude<ExpectedKind, 'as-the-schema-says'>;

/** Words for issues and errors. */
export interface MessageWords {
  /** The labels of every list, because a code of any may be expected. */
  readonly labels: Labels;
  readonly facts: FactWords;
  readonly inputs: InputWords;
  /** What was expected, by kind. */
  readonly expected: Readonly<Record<WordedKind, Predicate>>;
  /** What was expected if a day is absent. */
  readonly absentDay: string;
  /** What was expected, in the text of a caller's own schema. */
  readonly bySchema: (text: string) => string;
  readonly member: (name: string) => string;
  /** A member by number from 1. */
  readonly memberAt: (position: number) => string;
  readonly ofMemberAt: (field: string, position: number) => string;
  readonly unit: (name: string) => string;
  /** A field that has no label. */
  readonly field: (path: string) => string;
  /** An element of a list by number from 1. */
  readonly element: (position: number) => string;
  /** The facts of a member, or a value, as a whole. */
  readonly allFacts: string;
  readonly value: string;
  /** No value was given. */
  readonly absent: string;
  readonly blank: string;
  readonly list: (length: string) => string;
  readonly descriptions: Readonly<Record<string, string>>;
  /** Whether a household is there at the previous review, at this one, or at both. */
  readonly presences: ListLabels;
  /** The code `none`, for lists that do not have it. */
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly atLeast: (least: string) => string;
  readonly atMost: (most: string) => string;
  readonly between: (least: string, most: string) => string;
  /** "3 of the fault". */
  readonly faults: (count: string, fault: string) => string;
  /** The number of values that are not shown. */
  readonly more: (count: number) => string;
  /** What the value was compared with, if that is not named. */
  readonly otherThing: string;
  readonly comparedWith: (than: string) => string;
  readonly firstAt: (location: string) => string;
  readonly didYouMean: (name: string) => string;
}

/** The location of a value in an input. */
export interface InputLocation {
  /** The number of the member, from 1; `undefined` for fields of the household itself. */
  readonly member: number | undefined;
  /** The field in words. */
  readonly field: string;
  /** Whether `field` is a label rather than the path. */
  readonly isLabelled: boolean;
}

/** The text on one line, cut after `most` characters. */
export function cut(text: string, most: number): string {
  const characters = Array.from(text.slice(0, mostRead).replace(/[\s\p{Cc}]+/gu, ' '));
  return characters.length > most || text.length > mostRead
    ? `${characters.slice(0, most).join('')}…`
    : characters.join('');
}

/** The location that a path names: by the label of its field, or by the path itself if the field has no label. */
export function locationInWords(path: string, words: MessageWords, context: Context): InputLocation {
  const [, index, fieldOfMember = ''] = memberPath.exec(path) ?? [];
  const isMember = index !== undefined;
  const member = isMember ? Number(index) + 1 : undefined;
  const field = isMember ? fieldOfMember : path;
  if (field === '') {
    return { member, field: isMember ? words.allFacts : words.value, isLabelled: true };
  }
  const label =
    labelOfField(field, isMember, words, context) ?? (isMember ? undefined : inputName(path, words, context));
  return { member, field: label ?? words.field(cut(field, longestPath)), isLabelled: label !== undefined };
}

/** The value received: text and numbers in quotation marks, cut if long; anything else described. */
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

/** Characters that are read of a text of any length. */
const mostRead = 500;

const memberPath = /^members\[(\d{1,4})\](?:\.(.+))?$/u;

/** The label of a field of a household or a member; `undefined` without one. */
function labelOfField(path: string, isMember: boolean, words: MessageWords, context: Context): string | undefined {
  const [, part = isMember ? 'members' : '', field = '', element, code] = fieldParts.exec(path) ?? [];
  const label = lookUp(own(words.facts.parts)[part] ?? words.facts.household, field);
  // `id` alone may be the id of a standard or a table.
  if (label === undefined || (path === 'id' && !isMember)) {
    return undefined;
  }
  const details = compact([
    element === undefined ? undefined : words.element(Number(element) + 1),
    code === undefined ? undefined : codeInWords(field, code, words.facts, context),
  ]);
  return label + inBrackets(details);
}

/** The name of an input of classification; `undefined` for any other path. */
function inputName(path: string, { inputs }: MessageWords, context: Context): string | undefined {
  const indicator = indicatorAt(path);
  if (
    indicator !== undefined &&
    lookUp(inputs.indicators, indicator) === undefined &&
    !ownName(indicator, 'indicators', context.standard)
  ) {
    return undefined;
  }
  const isInput = indicator !== undefined || lookUp(inputs.inputs, path) !== undefined;
  return isInput ? inputNames([path], inputs, context)[0] : undefined;
}

const longestPath = 200;

function descriptionOf(text: string, { descriptions }: MessageWords): string | undefined {
  return Object.hasOwn(descriptions, text) ? descriptions[text] : undefined;
}

const longestReceived = 60;

const fieldParts = /^(?:(dwelling|income)\.)?([a-zA-Z]+)(?:\[(\d{1,4})\])?(?:\.([\w-]+))?$/u;
