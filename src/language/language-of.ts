import { freezeDeep } from '../foundation/frozen.ts';
import type { Labels } from './labelled-codes.ts';
import type { ExplainedKind, Language, Sentences, Wording } from './language.ts';
import type { ClaimSentenceKind } from './sentences/claims.ts';
import type { ClassificationKind } from './sentences/classification.ts';
import type { DeprivationKind } from './sentences/deprivation.ts';
import type { DynamicsKind } from './sentences/dynamics.ts';
import type { GuidanceKind } from './sentences/guidance.ts';
import type { ReviewKind } from './sentences/review.ts';
import type { ChartWords } from './sentences/target-words.ts';
import type { TargetSentenceKind } from './sentences/targets.ts';
import type { TerritoryKind } from './sentences/territories.ts';
import { type ExplainContext, renderResult } from './wording/context.ts';
import { type CommonWords, sentence } from './wording/text.ts';

/** The sentences of a language by subject. */
interface SentencesBySubject {
  readonly classification: Sentences<ClassificationKind>;
  readonly guidance: Sentences<GuidanceKind>;
  readonly deprivation: Sentences<DeprivationKind>;
  readonly review: Sentences<ReviewKind>;
  readonly dynamics: Sentences<DynamicsKind>;
  readonly territories: Sentences<TerritoryKind>;
  readonly targets: Sentences<TargetSentenceKind>;
  readonly claims: Sentences<ClaimSentenceKind>;
  readonly messages: Sentences<'issue' | 'error'>;
}

type Tell = (result: unknown, context: ExplainContext) => readonly string[];

/** A whole language. It does not compile where some kind of result has no words. */
export function languageOf(
  { locale, numbers }: CommonWords,
  labels: Labels,
  chart: ChartWords,
  subjects: SentencesBySubject,
): Language {
  const sentences: Sentences = {
    ...subjects.classification,
    ...subjects.guidance,
    ...subjects.deprivation,
    ...subjects.review,
    ...subjects.dynamics,
    ...subjects.territories,
    ...subjects.targets,
    ...subjects.claims,
    ...subjects.messages,
  };
  return freezeDeep({ locale, numbers, labels, chart, sentences: refusing(sentences) });
}

/** Words for some kinds of result. */
export function wordingOf<Kind extends ExplainedKind>(sentences: Sentences<Kind>): Wording<Kind> {
  return freezeDeep({ sentences: refusing(sentences) });
}

/** Sentences that refuse what is no result, whatever it is that it lacks. */
function refusing<Kind extends ExplainedKind>(sentences: Sentences<Kind>): Sentences<Kind> {
  const each = Object.entries<Tell>(sentences as Readonly<Record<string, Tell>>).map(([kind, tell]): [string, Tell] => [
    kind,
    (result, context) => renderResult(result, () => tell(result, context).map(sentence)),
  ]);
  return Object.fromEntries(each) as unknown as Sentences<Kind>;
}
