import { english, labelOf, type PovertyStandard, vietnamese } from '../../src/index.ts';
import { type IncomeBand, type StandardSources, type UpperBound } from '../../src/standards/index.ts';
import { type LabelList } from '../../src/language/index.ts';
import { type Source, sourceOf } from '../../src/law/index.ts';
import type { TitledTable } from './law-section.ts';
import { ruleInWords } from './rule-in-words.ts';
import { type SourceColumns, sourceHeadings } from './source-columns.ts';
import { table } from './table.ts';

const code = (text: string): string => `\`${text}\``;

/** A code of a list with its names. */
const named = (list: LabelList, text: string, standard: PovertyStandard): string =>
  `${labelOf(text, vietnamese, { list, standard })} · ${labelOf(text, english, { list, standard })} ${code(text)}`;

/** A bound for each area, and where it stands. */
function boundCells(
  areas: readonly string[],
  bound: UpperBound | undefined,
  section: Source<string>,
  sources: SourceColumns,
): string[] {
  if (!bound) {
    return [...areas.map(() => 'no bound'), '–', '–'];
  }
  const { amounts, operator, source, operatorSource = source } = bound;
  const sign = operator === '<=' ? '≤' : '<';
  const [where, evidence] = sources(section, source, operatorSource);
  const amountEvidence = sourceOf(section, source).evidence;
  return [
    ...areas.map((area) => `${sign} ${(amounts[area] ?? NaN).toLocaleString('en')}`),
    where,
    amountEvidence === sourceOf(section, operatorSource).evidence
      ? evidence
      : `amounts ${amountEvidence}, "${sign}" ${evidence.replace(/^.*?; /, '')}`,
  ];
}

/** The scores of each outcome of a band, the highest first. */
function scoresOf({ outcomes }: IncomeBand): string[] {
  return outcomes.map(({ from }, index) => {
    const above = outcomes[index - 1];
    return above ? `${String(from)}–${String(above.from - 1)}` : from === 0 ? 'any' : `≥ ${String(from)}`;
  });
}

/** What a standard holds besides periods and gaps. */
export function standardTables(standard: PovertyStandard, sources: SourceColumns): TitledTable[] {
  const { areas, bands, cutOff, indicators, lowIncomeWorker, reviewScores } = standard;
  const sectionOf = (name: keyof StandardSources): Source<string> =>
    standard.sources[name] ?? standard.sources.standard;
  const areaNames = areas.map((area) => named('area', area, standard));
  return [
    [
      `Income bands, in đồng per head and ${standard.incomePeriod}`,
      table(
        ['band', ...areaNames, ...sourceHeadings],
        bands.map((band) => [code(band.id), ...boundCells(areas, band.upTo, sectionOf('standard'), sources)]),
      ),
    ],
    [
      'Classes',
      table(
        ['band', 'deprivation points', 'class', ...sourceHeadings],
        bands.flatMap((band) =>
          band.outcomes.map((outcome, index) => [
            code(band.id),
            scoresOf(band)[index] ?? '',
            outcome.open
              ? `open: ${outcome.open.possible.map((name) => named('class', name, standard)).join(' or ')} (gap ${code(outcome.open.gap)})`
              : [
                  ...(outcome.class ? [named('class', outcome.class, standard)] : []),
                  ...(outcome.ground ? [named('ground', outcome.ground, standard)] : []),
                ].join('; '),
            ...sources(sectionOf('standard'), outcome.source),
          ]),
        ),
      ),
    ],
    [
      'Cut-off',
      table(
        ['deprived from, in points', ...sourceHeadings],
        cutOff === undefined ? [] : [[String(cutOff), ...sources(sectionOf('cutOff'))]],
      ),
    ],
    [
      'Indicators',
      table(
        ['service', 'indicator', 'points', 'deprived when', ...sourceHeadings],
        indicators.map((indicator) => [
          named('service', indicator.service, standard),
          named('indicator', indicator.code, standard),
          String(indicator.weight ?? 1),
          ruleInWords(indicator.rule),
          ...sources(sectionOf('indicators'), indicator.source),
        ]),
      ),
    ],
    [
      'Review scores',
      reviewScores
        ? `${table(
            ['income bands', ...areaNames, ...sourceHeadings],
            reviewScores.bands.map((band) => [
              band.bands.map(code).join(', '),
              ...boundCells(areas, band.upTo, sectionOf('reviewScores'), sources),
            ]),
          )}\n\n${table(['points for each deprived indicator', ...sourceHeadings], [[String(reviewScores.pointsPerIndicator), ...sources(sectionOf('reviewScores'))]])}`
        : '',
    ],
    [
      `Low-income worker: household income, in đồng per head and ${standard.incomePeriod}`,
      table(
        [...areaNames, ...sourceHeadings],
        lowIncomeWorker ? [boundCells(areas, lowIncomeWorker, sectionOf('lowIncomeWorker'), sources)] : [],
      ),
    ],
  ];
}
