import type { Claim } from '../../../src/claims/index.ts';
import binhDinh2022 from '../../figures/published/binh-dinh-2022.json' with { type: 'json' };
import foundingDocuments from '../../figures/published/founding-documents.json' with { type: 'json' };
import methods from '../../figures/published/methods.json' with { type: 'json' };
import national from '../../figures/published/national.json' with { type: 'json' };
import ninhThuan2010 from '../../figures/published/ninh-thuan-2010.json' with { type: 'json' };
import phuTho2016 from '../../figures/published/phu-tho-2016.json' with { type: 'json' };
import provincialChanges from '../../figures/published/provincial-changes.json' with { type: 'json' };
import provincialCountsAndRates from '../../figures/published/provincial-counts-and-rates.json' with { type: 'json' };

/** The roundings that were tried when the figures were collected. */
export type RecordedRounding = 'half-up' | 'truncation' | 'half-even';

/** What was found then. `note` and `unusual` are notes without a verdict. */
export type RecordedVerdict =
  | 'reproduces'
  | 'consistent'
  | 'truncation-only'
  | 'consistent-truncation-only'
  | 'rounding-gap-only'
  | 'no'
  | 'inconsistent'
  | 'note'
  | 'unusual';

/** One check that was made by hand when the figure was collected, and the claim that states it. */
export interface PublishedCheck {
  readonly check: string;
  readonly verdict: RecordedVerdict;
  /** Roundings that gave the printed figure; by divisor for an average. */
  readonly modes?: readonly RecordedRounding[] | Readonly<Record<string, readonly RecordedRounding[]>>;
  /** Divisors that gave the printed figure. */
  readonly divisors?: readonly number[];
  /** The exact result to six decimals. */
  readonly exact?: string;
  /** The printed figure as a decimal. */
  readonly published?: string;
  /** What was noted. */
  readonly text?: string;
  readonly claim?: Claim;
  /** Why a claim has figures that the page does not print. */
  readonly borrowed?: string;
  /** Why there is no claim. */
  readonly outOfScope?: string;
}

/** A claim that was not checked when the figures were collected, with the verdict worked out by hand. */
interface FurtherClaim {
  readonly claim: Claim;
  readonly verdict: string;
  readonly because: string;
}

/** Figures of one page. */
export interface PublishedRecord {
  readonly id: string;
  readonly place: string;
  readonly level: string;
  readonly standardPeriod: string;
  readonly kind: string;
  readonly locale: 'vi' | 'en';
  readonly source: {
    readonly site: string;
    readonly title?: string;
    readonly date?: string;
    readonly docNumber?: string;
  };
  /** The printed figures. */
  readonly values: Readonly<Record<string, { readonly text: string; readonly qualifier?: string }>>;
  /** The verdict on the page as a whole, which weighs wording as well. */
  readonly verdict: string;
  readonly roundingNeeded: readonly RecordedRounding[];
  readonly checks: readonly PublishedCheck[];
  readonly further?: readonly FurtherClaim[];
  /** Why the page has nothing to check. */
  readonly noClaim?: string;
}

/** All published figures, 141 pages and table rows. */
export const publishedRecords = [
  foundingDocuments,
  national,
  provincialCountsAndRates,
  provincialChanges,
  binhDinh2022,
  ninhThuan2010,
  phuTho2016,
  methods,
].flat() as unknown as readonly PublishedRecord[];
