/** A part of a household's income that the review does not count. */
export interface ExcludedIncome {
  /** What it is, in the caller's words. What the law excludes is not attested in the sources of this package. */
  readonly kind: string;
  /** Its amount over the months covered, in whole đồng. */
  readonly dong: number;
}

/** The income of a household: per head and month, or its total; not both. */
export interface ReportedIncome {
  /** Income per head and month, in đồng. */
  readonly monthlyPerCapita?: number | undefined;
  /** Income of all members together over the months covered, in whole đồng, with what is excluded. */
  readonly total?: number | undefined;
  /** Months that the total covers; 1 when absent. */
  readonly months?: number | undefined;
  /** Parts of the total that do not count. */
  readonly excluded?: readonly ExcludedIncome[] | undefined;
}
