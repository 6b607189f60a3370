/** What the properties start from where nobody names a seed; any number would do, so long as it stays. */
export const fixedSeed = 20_250_701;

/** The seed that a text names, such as that of the variable `SEED`; the fixed one without it. */
export function seedFor(text: string | undefined): number {
  if (text === undefined || text === '') {
    return fixedSeed;
  }
  const seed = Number(text);
  // fast-check keeps 32 bits of a seed, so of a longer one it would name another.
  if (seed !== Math.trunc(seed) || Math.abs(seed) >= 2 ** 31) {
    throw new Error(`SEED is ${text}, but must be a whole number of 32 bits`);
  }
  return seed;
}
