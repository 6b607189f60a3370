import {
  type Evidence,
  evidenceMarks,
  localStandards,
  nationalStandards,
  type PovertyStandard,
} from '../../src/index.ts';
import { type Source, standardSection } from './standard-section.ts';
import { table } from './table.ts';

const meanings: Readonly<Record<Evidence, string>> = {
  confirmed: 'read in two or more independent publications that agree',
  'single-source': 'read in one publication',
  draft: 'read only in coverage of a draft of the instrument',
  unconfirmed: 'plausible, to be checked against the gazette',
};

/** Everything in a standard that says where it stands, with its path. */
function sourcesIn(value: unknown, path: string): [path: string, source: Source][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const own: [string, Source][] = 'citation' in value ? [[path, value as Source]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => sourcesIn(child, `${path}.${key}`))];
}

/** The section of a standard, in which every value that carries a citation must have a row. */
function completeSection(standard: PovertyStandard): string {
  const shown = new Set<Source>();
  const section = standardSection(standard, (source) => shown.add(source));
  const missing = sourcesIn(standard, standard.id).filter(([, source]) => !shown.has(source));
  if (missing.length > 0) {
    throw new Error(`no row for ${missing.map(([path]) => path).join(', ')}`);
  }
  return section;
}

function overview(standards: readonly PovertyStandard[]): string {
  return table(
    ['standard', 'name', 'from', 'until'],
    standards.map(({ id, name, periods }) => [
      `[\`${id}\`](#${id})`,
      `${name.vi} · ${name.en}`,
      periods[0]?.from ?? '–',
      periods.at(-1)?.until ?? 'open or not known',
    ]),
  );
}

/** The guide "every encoded value". */
export function valuesTable(): string {
  return `${[
    '<!-- Written by `npm run docs:values` from the data in src/standards: change the data, not this file. -->',
    '# Every encoded value',
    `What the package holds of each poverty standard, with the place in the law and how well it is attested. A dash is a value that is not known; a gap is said in words at the end of each standard.`,
    table(
      ['evidence', 'meaning'],
      evidenceMarks.map((mark) => [mark, meanings[mark]]),
    ),
    'National standards:',
    overview(nationalStandards),
    'Standards of provinces and cities, as far as they are attested:',
    overview(localStandards),
    ...[...nationalStandards, ...localStandards].map(completeSection),
  ].join('\n\n')}\n`;
}
