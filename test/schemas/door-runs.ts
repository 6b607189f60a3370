/** How often a property of an input type is tried: so often, or as `DOOR_RUNS` says for a long look. */
export function doorRuns(usually: number): number {
  return Number(process.env['DOOR_RUNS'] ?? usually);
}
