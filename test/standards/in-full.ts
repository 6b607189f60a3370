import { type Citation, type OwnSource, type Source, sourceOf } from '../../src/law/index.ts';
import type { PovertyStandard, StandardSources, UpperBound } from '../../src/standards/index.ts';
import type { Evidence } from '../../src/vocabulary/index.ts';

/** Something that says in full where it stands. */
export interface InFull {
  readonly citation: Citation<string>;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** A value with its full source. */
export interface ValueInFull<Value> extends InFull {
  readonly value: Value;
}

/** A bound of which amounts and operator each have their full source. */
export interface BoundInFull {
  readonly amounts: ValueInFull<UpperBound['amounts']>;
  readonly operator: ValueInFull<UpperBound['operator']>;
}

/** A standard in which every value has its full source beside it: what `sources` and the differences of the values come to. */
export function inFull(standard: PovertyStandard) {
  const { sources, periods, bands, cutOff, indicators, reviewScores, lowIncomeWorker, ...others } = standard;
  const sectionOf = (name: keyof StandardSources): Source<string> => sources[name] ?? sources.standard;
  const rowOf = <Row extends { readonly source?: OwnSource<string> }>({ source, ...row }: Row) => ({
    ...row,
    ...sourceOf(sources.standard, source),
  });
  const valueOf = <Value>(
    value: Value,
    name: keyof StandardSources,
    source?: OwnSource<string>,
  ): ValueInFull<Value> => ({
    value,
    ...sourceOf(sectionOf(name), source),
  });
  const boundOf = (name: keyof StandardSources, bound: UpperBound): BoundInFull => {
    const { amounts, operator, source, operatorSource = source } = bound;
    return { amounts: valueOf(amounts, name, source), operator: valueOf(operator, name, operatorSource) };
  };
  return {
    ...others,
    periods: periods.map(rowOf),
    bands: bands.map(({ upTo, outcomes, ...band }) => ({
      ...band,
      ...(upTo && { upTo: boundOf('standard', upTo) }),
      outcomes: outcomes.map(rowOf),
    })),
    ...(cutOff !== undefined && { cutOff: valueOf(cutOff, 'cutOff') }),
    indicators: indicators.map(({ source, rule, weight = 1, ...indicator }) => ({
      ...indicator,
      weight,
      rule: valueOf(rule, 'indicators', source),
    })),
    ...(reviewScores && {
      reviewScores: {
        pointsPerIndicator: valueOf(reviewScores.pointsPerIndicator, 'reviewScores'),
        bands: reviewScores.bands.map(({ upTo, ...band }) => ({
          ...band,
          ...(upTo && { upTo: boundOf('reviewScores', upTo) }),
        })),
      },
    }),
    ...(lowIncomeWorker && { lowIncomeWorker: boundOf('lowIncomeWorker', lowIncomeWorker) }),
  };
}
