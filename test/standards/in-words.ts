import type { BandOutcome, PovertyStandard, UpperBound } from '../../src/standards/index.ts';
import type { Attested, Citation, Evidence } from '../../src/vocabulary/index.ts';

interface Sourced {
  readonly citation: Citation;
  readonly evidence: Evidence;
}

function source({ citation: { act, article, clause, annex }, evidence }: Sourced): string {
  const place = [
    act ?? 'no act',
    article && `article ${String(article)}`,
    clause && `clause ${String(clause)}`,
    annex && 'annex',
  ];
  return `(${place.filter(Boolean).join(' ')}, ${evidence})`;
}

function bound({ amounts, operator }: UpperBound): string {
  const lines = Object.entries(amounts.value).map(([area, amount]) => `${area} ${operator.value} ${String(amount)}`);
  const [amountSource, operatorSource] = [source(amounts), source(operator)];
  return `${lines.join(', ')} ${amountSource}${operatorSource === amountSource ? '' : ` operator ${operatorSource}`}`;
}

function outcome({ from, class: name, ground, open, ...sourced }: BandOutcome): string {
  const result = open ? `open: ${open.possible.join(' or ')}, gap ${open.gap}` : String(name);
  return `  from ${String(from)}: ${result}${ground ? ` by ${ground}` : ''} ${source(sourced)}`;
}

/** The decision grid, a line a bound and a line an outcome. */
export function gridOf({ bands }: PovertyStandard): string[] {
  return bands.flatMap(({ id, upTo, outcomes }) => [
    `${id}: ${upTo ? bound(upTo) : 'no bound'}`,
    ...outcomes.map(outcome),
  ]);
}

/** The acts with their dates. */
export function actsOf({ acts }: PovertyStandard): string[] {
  return acts.map(({ id, type, number, titlePeriod, ...dates }) => {
    const named = Object.entries(dates).map(([name, { value, evidence }]) => `, ${name} ${value} (${evidence})`);
    return `${id}: ${type} ${number}${titlePeriod ? `, title ${titlePeriod}` : ''}${named.join('')}`;
  });
}

/** The periods of application. */
export function periodsOf({ periods }: PovertyStandard): string[] {
  return periods.map(({ from, until, ...sourced }) => `${from} – ${until ?? 'open'} ${source(sourced)}`);
}

/** The review scores, a line a band. */
export function scoresOf({ reviewScores }: PovertyStandard): string[] {
  return reviewScores
    ? [
        sourcedNumber(reviewScores.pointsPerIndicator),
        ...reviewScores.bands.map(({ bands, upTo }) => `${bands.join(' + ')}: ${upTo ? bound(upTo) : 'no bound'}`),
      ]
    : [];
}

/** A number with its source. */
export function sourcedNumber(attested: Attested<number> | undefined): string {
  return attested ? `${String(attested.value)} ${source(attested)}` : 'none';
}

/** The indicators with their rules, a line each: the parameters as they are in the data. */
export function indicatorsOf({ indicators }: PovertyStandard): (readonly [string, object, string])[] {
  return indicators.map(({ code, service, weight, rule }) => [
    `${service}: ${code}${weight === 1 ? '' : ` × ${String(weight)}`}`,
    rule.value,
    source(rule),
  ]);
}

/** The gaps. */
export function gapsOf({ gaps }: PovertyStandard): string[] {
  return gaps.map(({ id, kind, about }) => `${about}: ${id} (${kind})`);
}

/** An upper bound outside the grid. */
export const boundOf: (upTo: UpperBound) => string = bound;
