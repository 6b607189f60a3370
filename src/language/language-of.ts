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
import { type Render, renderResult } from './wording/context.ts';
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

/** A language, complete by type: a kind of result without words does not compile. */
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
  return freezeDeep({ locale, numbers, labels, chart, sentences: checked(sentences) });
}

/** Words for some kinds of result. */
export function wordingOf<Kind extends ExplainedKind>(sentences: Sentences<Kind>): Wording<Kind> {
  return freezeDeep({ sentences: checked(sentences) });
}

/** The same sentences; anything that is not a result fails with `invalid-value`, whatever it lacks. */
function checked<Kind extends ExplainedKind>(sentences: Sentences<Kind>): Sentences<Kind> {
  const renderers = Object.entries<Render>(sentences as Readonly<Record<string, Render>>).map(
    ([kind, render]): [string, Render] => [
      kind,
      (result, context) => renderResult(result, () => render(result, context).map(sentence)),
    ],
  );
  return Object.fromEntries(renderers) as unknown as Sentences<Kind>;
}
