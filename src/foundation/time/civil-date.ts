/** A calendar date written `YYYY-MM-DD`, without time or time zone, from year 0001 to 9999. */
export type CivilDate = string;

/** A period of whole days, both ends included; `until` is absent while the period is open. */
export interface Period {
  /** First day. */
  readonly from: CivilDate;
  /** Last day. */
  readonly until?: CivilDate;
}
