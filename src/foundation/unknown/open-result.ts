/** An input that is not known, by its path in what was given. */
export interface MissingPath {
  /** Such as `area`, `members[1].healthInsurance`. */
  readonly path: string;
}

/**
 * A result that what is known does not settle. Every result that can be open has these fields, and no other beside them that says so.
 *
 * @typeParam Kind - the kind of the result, the same as where it is settled
 * @typeParam Possible - what remains possible: a list of codes or outcomes, or the interval of a number
 * @typeParam Missing - what would tell more
 */
export interface OpenResult<Kind extends string, Possible, Missing = MissingPath> {
  /** What is told. */
  readonly kind: Kind;
  /** What is known does not settle it. */
  readonly decided: false;
  /** Exactly what some completion of the unknown would give. */
  readonly possible: Possible;
  /** What could still decide. */
  readonly missing: readonly Missing[];
  /** Ids of the gaps of the law by which it stays open, however much is known. */
  readonly gaps: readonly string[];
}
