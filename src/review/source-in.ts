import { ownValue, requireArgument } from '../foundation/input/index.ts';
import { fullSource } from '../law/full-source.ts';
import type { FullSource, OwnSource } from '../law/index.ts';
import type { ReviewProcedure, ReviewSources, ScreeningRule, ScreeningValue } from './review-procedure.ts';

/** Where a value of a procedure stands and how well it is attested, as results tell it. */
type ToldSource = Pick<FullSource<string>, 'citation' | 'evidence'>;

/** The source of a value of a procedure, by its section. */
export function sourceInProcedure(
  { sources }: Pick<ReviewProcedure, 'sources'>,
  section: keyof ReviewSources,
  difference?: OwnSource<string>,
): ToldSource {
  requireArgument(sources, 'procedure.sources');
  const source = ownValue(sources, section) ?? sources.procedure;
  requireArgument(source, 'procedure.sources.procedure');
  const { citation, evidence } = fullSource(source, difference);
  return { citation, evidence };
}

/** The source of a value of form A. */
export function screeningSource(
  procedure: Pick<ReviewProcedure, 'sources'>,
  screening: ScreeningRule,
  value: ScreeningValue,
): ToldSource {
  const differences = ownValue(screening, 'sources') ?? {};
  return sourceInProcedure(procedure, 'screening', ownValue(differences, value));
}
