/**
 * The fields that an object has itself, in one that inherits nothing. What somebody put on every object is then neither a fact of a caller
 * nor a bound, a day or an option that is absent. It is for reading, and is never given away.
 */
export function own<Whole extends object>(whole: Whole): Whole;
export function own<Whole extends object>(whole: Whole | undefined): Partial<Whole>;
export function own(whole: object | undefined): object {
  return Object.setPrototypeOf({ ...whole }, null) as object;
}
