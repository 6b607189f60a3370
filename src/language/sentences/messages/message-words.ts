import type { ExpectedKind } from '../../../foundation/errors/index.ts';
import type { Labels } from '../../labelled-codes.ts';
import type { FactWords } from '../../wording/fact-path.ts';
import type { InputWords } from '../../wording/input-names.ts';
import type { ListLabels } from '../../wording/names.ts';

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
