import type { BandOutcome, PovertyStandard, UpperBound } from '../../src/standards/index.ts';
import { type ActId, acts, type Attested, type Citation } from '../../src/law/index.ts';
import type { Evidence } from '../../src/vocabulary/index.ts';

interface Sourced {
  readonly citation: Citation<string>;
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

/** Every act that is cited anywhere in a value, in the order of citing. */
function actsIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value as Record<string, unknown>).flatMap(([name, part]) =>
        name === 'act' ? String(part) : actsIn(part),
      )
    : [];
}

/** The acts that it cites, as the register has them with their dates. */
export function actsOf(standard: PovertyStandard): string[] {
  return [...new Set(actsIn(standard))].map((key) => {
    const { type, number, titlePeriod, signed, inForce } = acts[key as ActId];
    const named = Object.entries({ signed, inForce }).map(([name, date]) =>
      date ? `, ${name} ${date.value} (${date.evidence})` : '',
    );
    return `${key}: ${type} ${number}${titlePeriod ? `, title ${titlePeriod}` : ''}${named.join('')}`;
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
