import type { NumberMarks } from '../../figures/index.ts';
import type { LegalActType } from '../../law/index.ts';
import type { Evidence, Locale } from '../../vocabulary/index.ts';

/** Words for the ends of a range; an end is printed already, and says whether it is included. */
interface RangeWords {
  /** Where both ends are one. */
  readonly only: (value: string) => string;
  /** Where only the lower end is known. */
  readonly from: (value: string, included: boolean) => string;
  /** Where only the upper end is known. */
  readonly to: (value: string, included: boolean) => string;
  /** Where both are. */
  readonly between: (from: string, to: string, fromIncluded: boolean, toIncluded: boolean) => string;
}

/** A place within an act. */
interface PlaceInAct {
  readonly article?: number | string | undefined;
  readonly clause?: number | string | undefined;
  readonly annex: boolean;
}

/** Words that every sentence may need. */
export interface CommonWords {
  /** In which language names of the data are told. */
  readonly locale: Locale;
  /** How numbers are written. */
  readonly numbers: NumberMarks;
  /** Before the last of several alternatives. */
  readonly or: string;
  /** Before the last of several things together. */
  readonly and: string;
  /** A rounded number. */
  readonly about: (amount: string) => string;
  readonly range: RangeWords;
  /** A day that ends a year. */
  readonly endOfYear: (year: string) => string;
  /** Another day. */
  readonly day: (year: string, month: string, day: string) => string;
  /** An act by its kind and official number. */
  readonly act: (type: LegalActType, number: string) => string;
  /** A place within an act, whose name is absent where the sources do not tell it; empty where nothing is known. */
  readonly place: (place: PlaceInAct, act: string | undefined) => string;
  readonly evidence: Readonly<Record<Evidence, string>>;
}
