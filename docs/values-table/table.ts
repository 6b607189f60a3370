/** A Markdown table; without rows, nothing. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return rows.length === 0 ? '' : [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
