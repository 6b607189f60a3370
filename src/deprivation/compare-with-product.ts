/**
 * How an observed value stands to a threshold per head times the heads, exactly and without dividing: negative when it is less.
 * 19.2 m² for three is not less than 6.4 m² a head, although `6.4 * 3` in binary is a little more than 19.2.
 */
export function compareWithProduct(observed: number, factor: number, count: number): number {
  const [one, power] = decimal(observed);
  const [other, otherPower] = decimal(factor);
  const least = Math.min(power, otherPower);
  const difference = one * 10n ** BigInt(power - least) - other * BigInt(count) * 10n ** BigInt(otherPower - least);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A number as the shortest decimal that means it: whole digits and the power of ten that they count. */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  return [BigInt(`${whole}${decimals}`), Number(exponent) - decimals.length];
}
