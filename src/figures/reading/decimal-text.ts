/** Writes `units × 10^exponent` as plain decimal text without needless zeros. */
export function decimalText(units: bigint, exponent: number): string {
  if (exponent >= 0) {
    return (units * 10n ** BigInt(exponent)).toString();
  }
  const digits = (units < 0n ? -units : units).toString().padStart(1 - exponent, '0');
  const text = `${digits.slice(0, exponent)}.${digits.slice(exponent)}`.replace(/\.?0+$/u, '');
  return units < 0n ? `-${text}` : text;
}
