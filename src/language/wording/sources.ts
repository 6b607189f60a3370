import { own } from '../../foundation/input/index.ts';
import { acts, type Citation, type LegalAct } from '../../law/index.ts';
import { type Evidence, evidenceMarks } from '../../vocabulary/index.ts';
import { notOfResult, numberOf, textOf } from './of-result.ts';
import type { Telling } from './telling.ts';

/** Something that says where it stands and how well it is attested. */
export interface Sourced {
  readonly citation: Citation<string>;
  readonly evidence: Evidence;
}

/** Where some values stand, each place once with its weakest evidence; evidence is told unless it is confirmed. */
export function sourcesOf(values: readonly Sourced[], telling: Telling): string[] {
  const places = new Map<string, number>();
  for (const { citation, evidence } of values) {
    const place = placeOf(citation, telling);
    places.set(place, Math.max(places.get(place) ?? 0, markOf(evidence)));
  }
  return [...places].flatMap(([place, mark]) => {
    const evidence = evidenceMarks[mark] as Evidence;
    const parts = [place, evidence === 'confirmed' ? '' : telling.common.evidence[evidence]];
    return parts.filter(Boolean).join(', ') || [];
  });
}

/** "khoản 1 Điều 2 Nghị định số 07/2021/NĐ-CP", "Article 2, Clause 1 of Decree No. 07/2021/NĐ-CP". */
function placeOf(citation: Citation<string>, telling: Telling): string {
  const { act, article, clause, annex } = own(citation);
  const place = { article: part(article), clause: part(clause), annex: annex !== undefined };
  return telling.common.place(place, act === undefined ? act : actName(act, telling));
}

/** How weak an evidence is. */
function markOf(evidence: Evidence): number {
  return evidenceMarks.includes(evidence) ? evidenceMarks.indexOf(evidence) : notOfResult(evidence);
}

/** An article or a clause, a number or a text. */
function part(place: number | string | undefined): number | string | undefined {
  if (place === undefined) {
    return place;
  }
  return typeof place === 'number' ? numberOf(place) : textOf(place);
}

/** An act by its kind and official number, of the standard's own acts or of the register; another id as it stands. */
function actName(id: string, { common, standard }: Telling): string {
  const known: Readonly<Record<string, LegalAct | undefined>> = { ...acts, ...own(standard).acts };
  const act = own(known)[id];
  return act ? common.act(act.type, act.number) : textOf(id);
}
