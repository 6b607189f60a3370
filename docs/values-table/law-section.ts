import type { ApplicationPeriod, Gap, LocalizedText } from '../../src/index.ts';
import { type Source, type SourceColumns, sourceColumns, sourceHeadings } from './source-columns.ts';
import { table } from './table.ts';

/** What every dated piece of law here has. */
export interface Law {
  readonly id: string;
  readonly name: LocalizedText;
  readonly periods: readonly ApplicationPeriod[];
  readonly gaps: readonly Gap[];
}

/** A table under its title. */
export type TitledTable = readonly [title: string, table: string];

/** Everything in a law that says where it stands, with its path. */
function sourcesIn(value: unknown, path: string): [path: string, source: Source][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const own: [string, Source][] = 'citation' in value ? [[path, value as Source]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => sourcesIn(child, `${path}.${key}`))];
}

/**
 * A law as Markdown: its periods, the tables of its own, its gaps.
 *
 * @throws Error when a value that carries a citation has no row
 */
export function lawSection<Kind extends Law>(
  law: Kind,
  ownTables: (law: Kind, sources: SourceColumns) => readonly TitledTable[],
): string {
  const shown = new Set<Source>();
  const sources = sourceColumns((source) => shown.add(source));
  const periods = law.periods.map((period) => [period.from, period.until ?? 'open or not known', ...sources(period)]);
  const gaps = law.gaps.map(({ id, kind, about, description: { vi, en } }) => [
    `\`${id}\``,
    kind,
    `\`${about}\``,
    `${vi}<br>${en}`,
  ]);
  const tables: TitledTable[] = [
    ['Applies', table(['from', 'until', ...sourceHeadings], periods)],
    ...ownTables(law, sources),
    ['Gaps', table(['gap', 'kind', 'about', 'what is not known'], gaps)],
  ];
  const missing = sourcesIn(law, law.id).filter(([, source]) => !shown.has(source));
  if (missing.length > 0) {
    throw new Error(`no row for ${missing.map(([path]) => path).join(', ')}`);
  }
  return [
    `## \`${law.id}\``,
    `**${law.name.vi}**<br>${law.name.en}`,
    ...tables.filter(([, rows]) => rows !== '').map(([title, rows]) => `### ${title}\n\n${rows}`),
  ].join('\n\n');
}
