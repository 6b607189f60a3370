import type { Citation } from '../../law/index.ts';
import { type Evidence, evidenceMarks } from '../../vocabulary/index.ts';
import { evidenceLabels } from '../labels/attestation-labels.ts';
import { actName } from './act-name.ts';
import type { Telling } from './telling.ts';

/** Something that says where it stands and how well it is attested. */
export interface Sourced {
  readonly citation: Citation<string>;
  readonly evidence: Evidence;
}

/** "khoản 1 Điều 2 Nghị định số 07/2021/NĐ-CP", "Article 2, Clause 1 of Decree No. 07/2021/NĐ-CP". */
function placeOf({ act, article, clause, annex }: Citation<string>, telling: Telling): string {
  const name = act === undefined ? [] : [actName(act, telling)];
  if (telling.locale === 'vi') {
    return [
      ...(clause === undefined ? [] : [`khoản ${clause}`]),
      ...(article === undefined ? [] : [`Điều ${article}`]),
      ...(annex ? ['Phụ lục'] : []),
      ...name,
    ].join(' ');
  }
  const within = [
    ...(annex ? ['Annex'] : []),
    ...(article === undefined ? [] : [`Article ${article}`]),
    ...(clause === undefined ? [] : [`Clause ${clause}`]),
  ];
  return [...(within.length ? [within.join(', ')] : []), ...name].join(' of ');
}

/** Where some values stand, each place once with its weakest evidence; evidence is told unless it is confirmed. */
export function sourcesOf(values: readonly Sourced[], telling: Telling): string[] {
  const places = new Map<string, number>();
  for (const { citation, evidence } of values) {
    const place = placeOf(citation, telling);
    places.set(place, Math.max(places.get(place) ?? 0, evidenceMarks.indexOf(evidence)));
  }
  return [...places].flatMap(([place, mark]) => {
    const evidence = evidenceMarks[mark] as Evidence;
    const parts = [place, evidence === 'confirmed' ? '' : evidenceLabels[evidence][telling.locale]];
    return parts.filter(Boolean).join(', ') || [];
  });
}
