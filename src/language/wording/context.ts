import type { Household } from '../../deprivation/index.ts';
import { isPovertyStandardError, fail } from '../../foundation/errors/index.ts';
import { own } from '../../foundation/input/index.ts';
import { acts, type Citation, type LegalAct, type PovertyStandard } from '../../law/index.ts';
import { type Evidence, evidenceMarks, type LocalizedText } from '../../vocabulary/index.ts';
import { type CommonWords, notAResult, requireNumber, quoted, requireText, withoutCapital } from './text.ts';

/** Rendering context: the words of a language, and what the caller gave besides the result. */
export interface Context {
  /** The words that every sentence may need. */
  readonly common: CommonWords;
  /** The standard whose own names, acts and gaps are used. */
  readonly standard: PovertyStandard | undefined;
  /** Ids of the members, in the order of the household; without them members are numbered. */
  readonly members?: readonly string[] | undefined;
}

/** Labels by code. */
export type ListLabels = Readonly<Record<string, string>>;

/** What `explain` may draw on besides the result. */
export interface ExplainContext {
  /**
   * The standard of the result: the acts it brings itself, its own names of indicators, its gaps in words. Without it an act that is not in
   * the register is shown by its key, and a gap by its id.
   */
  readonly standard?: PovertyStandard | undefined;
  /** The household of the result, for the ids of its members. Without it a member whose fact is missing is shown by its number in the list. */
  readonly household?: Pick<Household, 'members'> | undefined;
}

/** Renders a result of one kind, which may turn out not to be one. */
export type Render = (result: unknown, context: ExplainContext) => readonly string[];

/** A value with its citation and its evidence. */
export interface Sourced {
  readonly citation: Citation<string>;
  readonly evidence: Evidence;
}

/** The rendering context of a result. Fails if the caller gave a standard other than `standardId`, that of the result. */
export function contextOf(common: CommonWords, given: ExplainContext, standardId?: string): Context {
  const { standard, household } = own(given);
  if (standard && standardId !== undefined && standard.id !== standardId) {
    fail('invalid-value', 'context.standard.id', standard.id, { kind: 'standard-of-the-result', than: standardId });
  }
  return own({ common, standard, members: household?.members.map((member) => member.id) });
}

/** Runs `render`. A result is not checked beforehand: whatever fails while it is rendered shows that it is not a result of this package. */
export function renderResult<Rendered>(result: unknown, render: () => Rendered): Rendered {
  try {
    return render();
  } catch (error) {
    if (isPovertyStandardError(error) && otherArguments.test(error.details.path)) {
      throw error;
    }
    return fail('invalid-value', 'result', result, { kind: 'result' });
  }
}

/** The label of a code; `undefined` without one. Inherited properties do not count. */
export function lookUp(labels: ListLabels, code: string): string | undefined {
  return typeof code === 'string' && Object.hasOwn(labels, code) ? labels[code] : undefined;
}

/** The label of a code; a code without a label in quotation marks. */
export function codeName(labels: ListLabels, code: string): string {
  return lookUp(labels, code) ?? quoted(code);
}

/** The name that a standard itself gives to an indicator or a service. */
export function ownName(
  code: string,
  list: 'indicators' | 'services',
  standard: PovertyStandard | undefined,
): LocalizedText | undefined {
  return own(standard?.[list].find((definition) => definition.code === code)).name;
}

/** The name of an indicator within a sentence; its code in quotation marks if it has no name. */
export function indicatorName(code: string, indicators: ListLabels, { common, standard }: Context): string {
  const name = ownName(code, 'indicators', standard)?.[common.locale] ?? lookUp(indicators, code);
  return name === undefined ? quoted(code) : withoutCapital(name);
}

/** The standard's own name if the standard was given, else its label. */
export function standardName(id: string, standards: ListLabels, { common, standard }: Context): string {
  return standard?.id === id ? standard.name[common.locale] : codeName(standards, id);
}

/** The description of a gap if the standard was given, else its id; without a full stop. */
export function gapName(gap: string, { common, standard }: Context): string {
  return (standard?.gaps.find(({ id }) => id === gap)?.description[common.locale] ?? quoted(gap)).replace(/\.$/u, '');
}

/** Citations, deduplicated; each with its weakest evidence unless that is `confirmed`. */
export function sourcesOf(values: readonly Sourced[], context: Context): string[] {
  const weakest = new Map<string, number>();
  for (const { citation, evidence } of values) {
    const location = locationOf(citation, context);
    weakest.set(location, Math.max(weakest.get(location) ?? 0, rankOf(evidence)));
  }
  const sources = [...weakest].map(([location, rank]) => {
    const evidence = evidenceMarks[rank] as Evidence;
    return [location, evidence === 'confirmed' ? '' : context.common.evidence[evidence]].filter(Boolean).join(', ');
  });
  return sources.filter(Boolean);
}

/** Paths of errors about the language or the context, which are thrown as they are. */
const otherArguments = /^(?:language|context)\b/u;

/** "khoản 1 Điều 2 Nghị định số 07/2021/NĐ-CP", "Article 2, Clause 1 of Decree No. 07/2021/NĐ-CP". */
function locationOf(citation: Citation<string>, context: Context): string {
  const { act, article, clause, annex } = own(citation);
  const location = { article: numbered(article), clause: numbered(clause), annex: annex !== undefined };
  return context.common.cite(location, act === undefined ? undefined : actName(act, context));
}

/** The index in `evidenceMarks`: the higher, the weaker. */
function rankOf(evidence: Evidence): number {
  return evidenceMarks.includes(evidence) ? evidenceMarks.indexOf(evidence) : notAResult(evidence);
}

/** The number of an article or a clause, such as `2` or `2a`. */
function numbered(number: number | string | undefined): number | string | undefined {
  return number === undefined || typeof number === 'string' ? number : requireNumber(number);
}

/** The type and official number of an act of the standard or of the register; any other id unchanged. */
function actName(id: string, { common, standard }: Context): string {
  const known: Readonly<Record<string, LegalAct | undefined>> = { ...acts, ...own(standard).acts };
  const act = own(known)[id];
  return act ? common.act(act.type, act.number) : requireText(id);
}
