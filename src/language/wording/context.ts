import type { Household } from '../../deprivation/index.ts';
import { isPovertyStandardError, fail } from '../../foundation/errors/index.ts';
import { own } from '../../foundation/input/index.ts';
import { acts, type Citation, type LegalAct, type PovertyStandard } from '../../law/index.ts';
import { type Evidence, evidenceMarks, type LocalizedText } from '../../vocabulary/index.ts';
import { type CommonWords, notOfResult, numberOf, quoted, textOf, withoutCapital } from './text.ts';

/** In which words something is told, and what it is about, as far as that was given. */
export interface Context {
  /** The words that every sentence may need. */
  readonly common: CommonWords;
  /** The standard whose own names, acts and gaps are told. */
  readonly standard: PovertyStandard | undefined;
  /** Ids of the members, in the order of the household; without them a member is told by its place. */
  readonly members?: readonly string[] | undefined;
}

/** What the codes of a list are called. */
export type ListLabels = Readonly<Record<string, string>>;

/** What `explain` may draw on besides the result. */
export interface ExplainContext {
  /**
   * The standard of the result: the acts it brings itself, its own names of indicators, its gaps in words. Without it an act that is not in
   * the register is told by its key, and a gap by its id.
   */
  readonly standard?: PovertyStandard | undefined;
  /** The household of the result, for the ids of its members. Without it a member whose fact is missing is told by the place in the list. */
  readonly household?: Pick<Household, 'members'> | undefined;
}

/** Something that says where it stands and how well it is attested. */
export interface Sourced {
  readonly citation: Citation<string>;
  readonly evidence: Evidence;
}

/** How a result is told; one under a standard only with that standard. */
export function contextOf(common: CommonWords, context: ExplainContext, id?: string): Context {
  const { standard, household } = own(context);
  if (standard && id !== undefined && standard.id !== id) {
    fail('invalid-value', 'context.standard.id', standard.id, { kind: 'standard-of-the-result', than: id });
  }
  return own({ common, standard, members: household?.members.map(({ id: member }) => member) });
}

/**
 * Tells what should be a result of this package. What it has is not looked at beforehand; whatever goes wrong while it is told shows that
 * it is none.
 */
export function renderResult<Told>(result: unknown, tell: () => Told): Told {
  try {
    return tell();
  } catch (error) {
    if (isPovertyStandardError(error) && ofOthers.test(error.details.path)) {
      throw error;
    }
    return fail('invalid-value', 'result', result, { kind: 'result' });
  }
}

/** The label of a code, if the list has it itself. */
export function lookUp(labels: ListLabels, code: string): string | undefined {
  return typeof code === 'string' && Object.hasOwn(labels, code) ? labels[code] : undefined;
}

/** The label of a code within a sentence; a code that has none in quotation marks. */
export function codeName(labels: ListLabels, code: string): string {
  return lookUp(labels, code) ?? quoted(code);
}

/** What a standard itself calls an indicator or a service. */
export function ownName(
  code: string,
  list: 'indicators' | 'services',
  standard: PovertyStandard | undefined,
): LocalizedText | undefined {
  return own(standard?.[list].find((one) => one.code === code)).name;
}

/** An indicator within a sentence; one that has no name by its code. */
export function indicatorName(code: string, indicators: ListLabels, { common, standard }: Context): string {
  const name = ownName(code, 'indicators', standard)?.[common.locale] ?? lookUp(indicators, code);
  return name === undefined ? quoted(code) : withoutCapital(name);
}

/** A standard as it names itself, if it was given, else by its label. */
export function standardName(id: string, standards: ListLabels, { common, standard }: Context): string {
  return standard?.id === id ? standard.name[common.locale] : codeName(standards, id);
}

/** A gap in the words of the standard if that was given, else by its id; without a full stop. */
export function gapName(gap: string, { common, standard }: Context): string {
  return (standard?.gaps.find(({ id }) => id === gap)?.description[common.locale] ?? quoted(gap)).replace(/\.$/u, '');
}

/** Where some values stand, each place once with its weakest evidence; evidence is told unless it is confirmed. */
export function sourcesOf(values: readonly Sourced[], telling: Context): string[] {
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

/** Errors of the other arguments, which are right as they are. */
const ofOthers = /^(?:language|context)\b/u;

/** "khoản 1 Điều 2 Nghị định số 07/2021/NĐ-CP", "Article 2, Clause 1 of Decree No. 07/2021/NĐ-CP". */
function placeOf(citation: Citation<string>, telling: Context): string {
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
function actName(id: string, { common, standard }: Context): string {
  const known: Readonly<Record<string, LegalAct | undefined>> = { ...acts, ...own(standard).acts };
  const act = own(known)[id];
  return act ? common.act(act.type, act.number) : textOf(id);
}
