import type { PovertyStandard } from '../../src/standards/index.ts';
import { type ActId, acts } from '../../src/law/index.ts';
import { type BoundInFull, type InFull, inFull, type ValueInFull } from './in-full.ts';

function source({ citation: { act, article, clause, annex }, evidence }: InFull): string {
  const place = [
    act ?? 'no act',
    article && `article ${String(article)}`,
    clause && `clause ${String(clause)}`,
    annex && 'annex',
  ];
  return `(${place.filter(Boolean).join(' ')}, ${evidence})`;
}

function bound({ amounts, operator }: BoundInFull): string {
  const lines = Object.entries(amounts.value).map(([area, amount]) => `${area} ${operator.value} ${String(amount)}`);
  const [amountSource, operatorSource] = [source(amounts), source(operator)];
  return `${lines.join(', ')} ${amountSource}${operatorSource === amountSource ? '' : ` operator ${operatorSource}`}`;
}

function outcome({
  from,
  class: name,
  ground,
  open,
  ...sourced
}: ReturnType<typeof inFull>['bands'][number]['outcomes'][number]): string {
  const result = open ? `open: ${open.possible.join(' or ')}, gap ${open.gap}` : String(name);
  return `  from ${String(from)}: ${result}${ground ? ` by ${ground}` : ''} ${source(sourced)}`;
}

/** The decision grid, a line a bound and a line an outcome. */
export function gridOf(standard: PovertyStandard): string[] {
  return inFull(standard).bands.flatMap(({ id, upTo, outcomes }) => [
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
  return [...new Set(actsIn(inFull(standard)))].map((key) => {
    const { type, number, titlePeriod, signed, inForce } = acts[key as ActId];
    const named = Object.entries({ signed, inForce }).map(([name, date]) =>
      date ? `, ${name} ${date.value} (${date.evidence})` : '',
    );
    return `${key}: ${type} ${number}${titlePeriod ? `, title ${titlePeriod}` : ''}${named.join('')}`;
  });
}

/** The periods of application. */
export function periodsOf(standard: PovertyStandard): string[] {
  return inFull(standard).periods.map(
    ({ from, until, ...sourced }) => `${from} – ${until ?? 'open'} ${source(sourced)}`,
  );
}

/** The review scores, a line a band. */
export function scoresOf(standard: PovertyStandard): string[] {
  const { reviewScores } = inFull(standard);
  return reviewScores
    ? [
        sourcedNumber(reviewScores.pointsPerIndicator),
        ...reviewScores.bands.map(({ bands, upTo }) => `${bands.join(' + ')}: ${upTo ? bound(upTo) : 'no bound'}`),
      ]
    : [];
}

function sourcedNumber(attested: ValueInFull<number> | undefined): string {
  return attested ? `${String(attested.value)} ${source(attested)}` : 'none';
}

/** The indicators with their rules, a line each: the parameters as they are in the data. */
export function indicatorsOf(standard: PovertyStandard): (readonly [string, object, string])[] {
  return inFull(standard).indicators.map(({ code, service, weight, rule }) => [
    `${service}: ${code}${weight === 1 ? '' : ` × ${String(weight)}`}`,
    rule.value,
    source(rule),
  ]);
}

/** The gaps. */
export function gapsOf({ gaps }: PovertyStandard): string[] {
  return gaps.map(({ id, kind, about }) => `${about}: ${id} (${kind})`);
}

/** The cut-off with its source. */
export function cutOffOf(standard: PovertyStandard): string {
  return sourcedNumber(inFull(standard).cutOff);
}

/** The bound of a low-income worker, outside the grid. */
export function workerBoundOf(standard: PovertyStandard): string {
  const { lowIncomeWorker } = inFull(standard);
  return lowIncomeWorker ? bound(lowIncomeWorker) : 'none';
}
