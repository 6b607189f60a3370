const longestShown = 60;

/** Writes a received value into a message: strings quoted and cut, lists by their length, other objects by their kind only. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value);
  }
  if (Array.isArray(value)) {
    return `a list of ${String(value.length)}`;
  }
  return Object(value) === value ? 'an object' : `${String(value)}${typeof value === 'bigint' ? 'n' : ''}`;
}
