import { type Evidence, evidenceMarks, localStandards, nationalStandards, reviewProcedures } from '../../src/index.ts';
import { type Law, lawSection } from './law-section.ts';
import { procedureTables } from './procedure-tables.ts';
import { standardTables } from './standard-tables.ts';
import { table } from './table.ts';

const meanings: Readonly<Record<Evidence, string>> = {
  confirmed: 'read in two or more independent publications that agree',
  'single-source': 'read in one publication',
  draft: 'read only in coverage of a draft of the instrument',
  unconfirmed: 'plausible, to be checked against the gazette',
};

function overview(laws: readonly Law[]): string {
  return table(
    ['id', 'name', 'from', 'until'],
    laws.map(({ id, name, periods }) => [
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
    `What the package holds of each poverty standard and review procedure, with the place in the law and how well it is attested. A dash is a value that is not known; a gap is said in words at the end of each.`,
    table(
      ['evidence', 'meaning'],
      evidenceMarks.map((mark) => [mark, meanings[mark]]),
    ),
    'National standards:',
    overview(nationalStandards),
    'Standards of provinces and cities, as far as they are attested:',
    overview(localStandards),
    'Procedures of the yearly review:',
    overview(reviewProcedures),
    ...[...nationalStandards, ...localStandards].map((standard) => lawSection(standard, standardTables)),
    ...reviewProcedures.map((procedure) => lawSection(procedure, procedureTables)),
  ].join('\n\n')}\n`;
}
