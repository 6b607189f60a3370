import type { ApplicationPeriod } from '../../src/standards/index.ts';
import type { Gap, LocalizedText } from '../../src/index.ts';
import type { Source } from '../../src/law/index.ts';
import { type SourceColumns, sourceColumns, sourceHeadings } from './source-columns.ts';
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

/** Everything in a law that says where something stands, its sections and what values say themselves, with its path. */
function sourcesIn(value: unknown, path: string): [path: string, source: object][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): [string, object][] => {
    const place = `${path}.${key}`;
    if (typeof child === 'object' && child !== null && /^(?:s|.*S)ource$/u.test(key)) {
      return [[place, child]];
    }
    // A rule may have a list of this name.
    return key === 'sources' && !Array.isArray(child)
      ? Object.entries(child as Readonly<Record<string, object>>).map(([name, source]) => [`${place}.${name}`, source])
      : sourcesIn(child, place);
  });
}

/**
 * A law as Markdown: its periods, the tables of its own, its gaps.
 *
 * @throws Error when a value that says where it stands has no row
 */
export function lawSection<Kind extends Law>(
  law: Kind,
  periodSource: Source<string>,
  ownTables: (law: Kind, sources: SourceColumns) => readonly TitledTable[],
): string {
  const shown = new Set<object>();
  const sources = sourceColumns((source) => shown.add(source));
  const periods = law.periods.map((period) => [
    period.from,
    period.until ?? 'open or not known',
    ...sources(periodSource, period.source),
  ]);
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
