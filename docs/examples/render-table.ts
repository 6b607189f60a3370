import { wrapText } from './wrap-text.ts';

/** A row of a table for a terminal: each cell wrapped to the width of its column. */
export function renderRow(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = cells.map((cell, place) => wrapText(cell, widths[place] ?? 0));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, place) => (column[line] ?? '').padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
