/** A frozen copy of a row, which has no parts; faster than {@link frozenCopy}, because there are many. What is no row is given back. */
export function frozenRow<Row>(row: Row): Row {
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.freeze({ ...row }) : row;
}
