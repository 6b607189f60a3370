import { type ActId, acts, type FullSource, type OwnSource, type Source, sourceOf } from '../../src/law/index.ts';
import { type Citation } from '../../src/index.ts';

/** The last two cells of a row, which may carry several values of a section, each with what it says itself of its source. */
export type SourceColumns = (
  section: Source<string>,
  ...differences: readonly (OwnSource<string> | undefined)[]
) => [citation: string, evidence: string];

/** The headings of these cells. */
export const sourceHeadings: readonly string[] = ['where it stands', 'evidence'];

const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

/** Several sources in two cells. */
export function sourceCells(sources: readonly FullSource<string>[]): [citation: string, evidence: string] {
  const place = ({ act, article, clause, annex }: Citation<string>): string => {
    const number = act === undefined ? 'act not known' : acts[act as ActId].number;
    const inArticle =
      article === undefined ? '' : `, Article ${String(article)}${clause === undefined ? '' : `(${String(clause)})`}`;
    return `${number}${inArticle}${annex ? ', annex' : ''}`;
  };
  const marks = unique(sources.map(({ evidence }) => evidence));
  const notes = unique(sources.flatMap(({ note }) => note ?? []));
  return [unique(sources.map(({ citation }) => place(citation))), notes ? `${marks} (${notes})` : marks];
}

/** How the rows of a law tell their sources; whatever is told is handed to `seen`, so that a value without a row can be found. */
export function sourceColumns(seen: (source: object) => void): SourceColumns {
  return (section, ...differences) => {
    const said = differences.length > 0 ? differences : [undefined];
    [section, ...said].forEach((source) => {
      seen(source ?? section);
    });
    return sourceCells(said.map((difference) => sourceOf(section, difference)));
  };
}
