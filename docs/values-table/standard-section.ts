import {
  type AttestedDate,
  type Citation,
  type Evidence,
  type IncomeBand,
  type LabelList,
  labelOf,
  type PovertyStandard,
  type UpperBound,
} from '../../src/index.ts';
import { ruleInWords } from './rule-in-words.ts';
import { table } from './table.ts';

/** A value that says where it stands and how well it is attested. */
export interface Source {
  readonly citation: Citation;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** Notes each source that got a row, so that one without a row can be found. */
type SourceColumns = (...sources: readonly Source[]) => [citation: string, evidence: string];

const code = (text: string): string => `\`${text}\``;
const day = (date: AttestedDate | undefined): string => (date ? `${date.value} (${date.evidence})` : '–');
const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

/** A code of a list with its names. */
const named = (list: LabelList, text: string, standard: PovertyStandard): string =>
  `${labelOf(text, 'vi', { list, standard })} · ${labelOf(text, 'en', { list, standard })} ${code(text)}`;

/** The columns "where it stands" and "evidence" of a row, which may carry several values. */
function sourceColumns(standard: PovertyStandard, seen: (source: Source) => void): SourceColumns {
  const place = ({ act, article, clause, annex }: Citation): string => {
    const number = standard.acts.find(({ id }) => id === act)?.number ?? 'act not known';
    const inArticle =
      article === undefined ? '' : `, Article ${String(article)}${clause === undefined ? '' : `(${String(clause)})`}`;
    return `${number}${inArticle}${annex ? ', annex' : ''}`;
  };
  return (...sources) => {
    sources.forEach(seen);
    const marks = unique(sources.map(({ evidence }) => evidence));
    const notes = unique(sources.flatMap(({ note }) => note ?? []));
    return [unique(sources.map(({ citation }) => place(citation))), notes ? `${marks} (${notes})` : marks];
  };
}

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

/** Everything that a standard holds, as Markdown. */
export function standardSection(standard: PovertyStandard, seen: (source: Source) => void): string {
  const { acts, areas, bands, cutOff, gaps, indicators, lowIncomeWorker, periods, reviewScores } = standard;
  const sources = sourceColumns(standard, seen);
  const where = ['where it stands', 'evidence'];
  const areaNames = areas.map((area) => named('area', area, standard));
  const tables: [title: string, table: string][] = [
    [
      'Acts',
      table(
        ['act', 'kind', 'period in its title', 'signed', 'gazetted', 'in force'],
        acts.map((act) => [
          act.number,
          act.type,
          act.titlePeriod ?? '–',
          day(act.signed),
          day(act.gazetted),
          day(act.inForce),
        ]),
      ),
    ],
    [
      'Applies',
      table(
        ['from', 'until', ...where],
        periods.map((period) => [period.from, period.until ?? 'open or not known', ...sources(period)]),
      ),
    ],
    [
      `Income bands, in đồng per head and ${standard.incomePeriod}`,
      table(
        ['band', ...areaNames, ...where],
        bands.map((band) => [code(band.id), ...boundCells(areas, band.upTo, sources)]),
      ),
    ],
    [
      'Classes',
      table(
        ['band', 'deprivation points', 'class', ...where],
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
      table(['deprived from, in points', ...where], cutOff ? [[String(cutOff.value), ...sources(cutOff)]] : []),
    ],
    [
      'Indicators',
      table(
        ['service', 'indicator', 'points', 'deprived when', ...where],
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
            ['income bands', ...areaNames, ...where],
            reviewScores.bands.map((band) => [
              band.bands.map(code).join(', '),
              ...boundCells(areas, band.upTo, sources),
            ]),
          )}\n\n${table(['points for each deprived indicator', ...where], [[String(reviewScores.pointsPerIndicator.value), ...sources(reviewScores.pointsPerIndicator)]])}`
        : '',
    ],
    [
      `Low-income worker: household income, in đồng per head and ${standard.incomePeriod}`,
      table([...areaNames, ...where], lowIncomeWorker ? [boundCells(areas, lowIncomeWorker, sources)] : []),
    ],
    [
      'Gaps',
      table(
        ['gap', 'kind', 'about', 'what is not known'],
        gaps.map((gap) => [code(gap.id), gap.kind, code(gap.about), `${gap.description.vi}<br>${gap.description.en}`]),
      ),
    ],
  ];
  return [
    `## ${code(standard.id)}`,
    `**${standard.name.vi}**<br>${standard.name.en}`,
    ...tables.filter(([, rows]) => rows !== '').map(([title, rows]) => `### ${title}\n\n${rows}`),
  ].join('\n\n');
}
