import {
  checkClaim,
  type ClaimCheck,
  type Figure,
  formatCount,
  labelOf,
  readFigure,
  vietnamese,
} from '../../src/index.ts';
import { type FigureInterval } from '../../src/figures/index.ts';
import type { FoundingFigure } from './founding-figures.ts';

/** Decimal text in Vietnamese, with the decimals that it has. */
function number(decimal: string): string {
  return formatCount(decimal, 'vi', { decimals: decimal.split('.')[1]?.length ?? 0 });
}

/** The values for which a stated figure stands. */
function between({ from, to, fromIncluded, toIncluded }: FigureInterval): string {
  if (from !== undefined && from === to) {
    return `đúng ${number(from)}`;
  }
  const low = from === undefined ? [] : [number(from), fromIncluded ? '≤' : '<'];
  const high = to === undefined ? [] : [toIncluded ? '≤' : '<', number(to)];
  return [...low, 'x', ...high].join(' ');
}

function readAs(figure: Figure): string {
  return 'interval' in figure ? between(figure.interval) : figure.text;
}

/** What is exact: the totals that fit, the averages over the divisors that matter, or the one result. */
function exactOf(check: ClaimCheck): string {
  if (check.claim === 'implied-total') {
    const [total] = check.totals;
    return total
      ? `tổng số hộ ${[total.from, total.to].map((end) => (end === undefined ? '' : formatCount(end, 'vi'))).join('–')}`
      : 'không có tổng số chung';
  }
  if (check.claim === 'average') {
    const told = check.divisors.filter(
      ({ divisor, meanings }) =>
        meanings.includes('steps-between-moments') || check.reproducedBy.some((way) => way.divisor === divisor),
    );
    return told.map(({ divisor, exact }) => `${number(exact?.text ?? '')} (÷ ${divisor})`).join('; ');
  }
  return number(check.exact?.text ?? '');
}

/** How the printed figure comes out: the divisor and the roundings. */
function conventionOf({ verdict, reason, reproducedBy }: ClaimCheck): string {
  if (reason) {
    return labelOf(reason, vietnamese, { inSentence: true });
  }
  const ways = verdict === 'reproduces' ? reproducedBy.slice(0, 1) : reproducedBy;
  const divisors = [...new Set(ways.flatMap(({ divisor }) => divisor ?? []))].map((divisor) => `÷ ${divisor}`);
  const roundings = [...new Set(ways.map(({ rounding }) => labelOf(rounding, vietnamese, { inSentence: true })))];
  return [...divisors, roundings.join(' hoặc ')].join(', ');
}

/** A row of the table: what is printed, what is exact, the verdict, the convention. */
export function foundingRow({ what, printed, claim }: FoundingFigure): string[] {
  const first = `${what}: ${printed}`;
  if (!claim) {
    const figure = readFigure(printed, { locale: 'vi' });
    const qualifier = 'qualifier' in figure ? figure.qualifier : undefined;
    return [
      first,
      readAs(figure),
      'chỉ nêu',
      qualifier ? `“${labelOf(qualifier, vietnamese, { inSentence: true })}”` : '',
    ];
  }
  const check = checkClaim(claim);
  return [first, exactOf(check), labelOf(check.verdict, vietnamese, { inSentence: true }), conventionOf(check)];
}
