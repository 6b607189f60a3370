import { type IncomeBand, type LabelList, labelOf, type PovertyStandard, type UpperBound } from '../../src/index.ts';
import type { TitledTable } from './law-section.ts';
import { ruleInWords } from './rule-in-words.ts';
import { type SourceColumns, sourceHeadings } from './source-columns.ts';
import { table } from './table.ts';

const code = (text: string): string => `\`${text}\``;

/** A code of a list with its names. */
const named = (list: LabelList, text: string, standard: PovertyStandard): string =>
  `${labelOf(text, 'vi', { list, standard })} · ${labelOf(text, 'en', { list, standard })} ${code(text)}`;

/** A bound for each area, and where it stands. */
function boundCells(areas: readonly string[], bound: UpperBound | undefined, sources: SourceColumns): string[] {
  if (!bound) {
    return [...areas.map(() => 'no bound'), '–', '–'];
  }
  const { amounts, operator } = bound;
  const sign = operator.value === '<=' ? '≤' : '<';
  const [where, evidence] = sources(amounts, operator);
  return [
    ...areas.map((area) => `${sign} ${(amounts.value[area] ?? NaN).toLocaleString('en')}`),
    where,
    amounts.evidence === operator.evidence
      ? evidence
      : `amounts ${amounts.evidence}, "${sign}" ${evidence.replace(/^.*?; /, '')}`,
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
  const areaNames = areas.map((area) => named('area', area, standard));
  return [
    [
      `Income bands, in đồng per head and ${standard.incomePeriod}`,
      table(
        ['band', ...areaNames, ...sourceHeadings],
        bands.map((band) => [code(band.id), ...boundCells(areas, band.upTo, sources)]),
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
            ...sources(outcome),
          ]),
        ),
      ),
    ],
    [
      'Cut-off',
      table(
        ['deprived from, in points', ...sourceHeadings],
        cutOff ? [[String(cutOff.value), ...sources(cutOff)]] : [],
      ),
    ],
    [
      'Indicators',
      table(
        ['service', 'indicator', 'points', 'deprived when', ...sourceHeadings],
        indicators.map((indicator) => [
          named('service', indicator.service, standard),
          named('indicator', indicator.code, standard),
          String(indicator.weight),
          ruleInWords(indicator.rule.value),
          ...sources(indicator.rule),
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
              ...boundCells(areas, band.upTo, sources),
            ]),
          )}\n\n${table(['points for each deprived indicator', ...sourceHeadings], [[String(reviewScores.pointsPerIndicator.value), ...sources(reviewScores.pointsPerIndicator)]])}`
        : '',
    ],
    [
      `Low-income worker: household income, in đồng per head and ${standard.incomePeriod}`,
      table([...areaNames, ...sourceHeadings], lowIncomeWorker ? [boundCells(areas, lowIncomeWorker, sources)] : []),
    ],
  ];
}
