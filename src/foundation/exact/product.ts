/** The product of whole numbers. Halves are multiplied, because numbers of one length are multiplied fastest. */
export function product(factors: readonly bigint[]): bigint {
  const middle = Math.ceil(factors.length / 2);
  return middle < factors.length
    ? product(factors.slice(0, middle)) * product(factors.slice(middle))
    : (factors[0] ?? 1n);
}
