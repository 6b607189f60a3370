import { acts } from '../../src/law/index.ts';
import {
  type ZoneRules,
  coastalCommuneRules2021,
  communeZoneRules2021,
  communeZoneRules2026,
  english,
  type Evidence,
  localStandards,
  nationalStandards,
  programmeTargets,
  reviewProcedures,
  vietnamese,
  villageZoneRules2021,
  villageZoneRules2026,
} from '../../src/index.ts';
import { evidenceMarks } from '../../src/vocabulary/index.ts';
import { minorityCommuneRules2026 } from '../../src/zones/index.ts';
import { type RegionCode, regionSchemes } from '../../src/units/index.ts';
import { actsSection } from './acts-section.ts';
import { areaSection } from './area-section.ts';
import { targetSection } from './target-section.ts';
import { type Law, lawSection } from './law-section.ts';
import { procedureTables } from './procedure-tables.ts';
import { standardTables } from './standard-tables.ts';
import { table } from './table.ts';

const meanings: Readonly<Record<Evidence, string>> = {
  confirmed: 'read in two or more independent publications that agree',
  'official-text': 'read in the official gazette, or in a copy of it',
  'single-source': 'read in one publication',
  draft: 'read only in coverage of a draft of the instrument',
  disputed: 'publications disagree; the note names the readings',
  unconfirmed: 'plausible, to be checked against the gazette',
};

const areaRules: readonly ZoneRules[] = [
  communeZoneRules2021,
  villageZoneRules2021,
  coastalCommuneRules2021,
  communeZoneRules2026,
  villageZoneRules2026,
  minorityCommuneRules2026,
];

/** The regions of both schemes, with the codes of their provinces. */
function regions(): string {
  return table(
    ['scheme', 'from', 'until', 'region', 'provinces', 'evidence'],
    regionSchemes.flatMap(({ source, from, until, regions: members }) =>
      Object.entries(members).map(([code, provinces]) => [
        source.act ? acts[source.act].number : '–',
        from ?? 'not known',
        until ?? 'open',
        `${vietnamese.labels.region[code as RegionCode]} · ${english.labels.region[code as RegionCode]}`,
        provinces.join(' '),
        source.evidence,
      ]),
    ),
  );
}

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
    '<!-- Written by `npm run docs:values` from the data in src: change the data, not this file. -->',
    '# Every encoded value',
    `What the package holds of each poverty standard, review procedure, target and area class, with the place in the law and how well it is attested. A dash is a value that is not known; a gap is said in words at the end of each.`,
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
    '## Acts',
    'Every act that is cited, once: its dates with how well each is attested, where it can be read, and the day on which what is encoded was last compared with its text.',
    actsSection(),
    ...[...nationalStandards, ...localStandards].map((standard) =>
      lawSection(standard, standard.sources.standard, standardTables),
    ),
    ...reviewProcedures.map((procedure) =>
      lawSection(procedure, procedure.sources.periods ?? procedure.sources.procedure, procedureTables),
    ),
    'Targets of programmes. A bound is the number from which a target is met, and behind “…” the number beyond which it is exceeded.',
    ...programmeTargets.map(targetSection),
    'Rules of area classes. Shares are in per cent.',
    ...areaRules.map(areaSection),
    'Regions:',
    regions(),
  ].join('\n\n')}\n`;
}
