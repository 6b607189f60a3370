import { type ActId, acts, type Citation, type Evidence } from '../../src/index.ts';

/** A value that says where it stands and how well it is attested. */
export interface Source {
  readonly citation: Citation<string>;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** The last two cells of a row, which may carry several values. */
export type SourceColumns = (...sources: readonly Source[]) => [citation: string, evidence: string];

/** The headings of these cells. */
export const sourceHeadings: readonly string[] = ['where it stands', 'evidence'];

const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

/** How the rows of a law tell their sources; each is handed to `seen`, so that a value without a row can be found. */
export function sourceColumns(seen: (source: Source) => void): SourceColumns {
  const place = ({ act, article, clause, annex }: Citation<string>): string => {
    const number = act === undefined ? 'act not known' : acts[act as ActId].number;
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
