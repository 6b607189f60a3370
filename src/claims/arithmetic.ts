import { fail } from '../foundation/errors/index.ts';
import {
  aboveZero,
  contains,
  divide,
  exact,
  multiply,
  point,
  type Rational,
  roundingNames,
  type Span,
  subtract,
  sumOf,
} from '../foundation/exact/index.ts';
import { own, readOneOf } from '../foundation/input/index.ts';
import type { ImpliedTotalCheck, PossibleTotals } from './claim-check.ts';
import type { AttainmentClaim, DifferenceClaim, FlowClaim, ImpliedTotalClaim, ShareClaim } from './claim.ts';
import {
  accepted,
  behind,
  type Calculation,
  decide,
  type Conclusion,
  describeResult,
  unreadAmong,
  reasonOf,
  reproductions,
  type Way,
} from './conclude.ts';
import {
  agreeOnUnit,
  type ClaimReader,
  isUnread,
  type Quantity,
  type ReadOperand,
  readPairs,
  unitOf,
} from './read-claim.ts';

/** The whole numbers between two bounds, both included; without an upper bound, all from the lower. */
interface WholeRange {
  readonly from: bigint;
  readonly to: bigint | undefined;
}

/** Checks a quotient of two figures: a share or an attainment. */
export function checkQuotient(
  fields: { readonly part: string; readonly whole: string },
  { unit }: ShareClaim | AttainmentClaim,
  { figure }: ClaimReader,
): Conclusion {
  const [part, whole, quotient] = [figure(fields.part), figure(fields.whole), figure('percent')];
  agreeOnUnit([part, whole]);
  requireAboveZero(whole);
  const factor = quotientFactor(quotient, unit);
  const evaluate = (operands: readonly Span[]): Span => {
    const [counted, total] = operands as [Span, Span];
    return multiply(divide(counted, total), factor);
  };
  return checkFigure([part, whole], quotient, [{ evaluate }]);
}

/** The change from the first operand to the second, positive in the direction that the claim names. */
export function changeIn(direction: 'fall' | 'rise' | undefined): Calculation['evaluate'] {
  const rises = direction !== undefined && readOneOf(direction, 'direction', ['fall', 'rise']) === 'rise';
  return (operands) => {
    const [from, to] = operands as [Span, Span];
    return rises ? subtract(to, from) : subtract(from, to);
  };
}

/** Checks a change between two figures. */
export function checkDifference({ direction }: DifferenceClaim, { figure }: ClaimReader): Conclusion {
  const [from, to, change] = [figure('from'), figure('to'), figure('change')];
  agreeOnUnit([from, to, change]);
  return checkFigure([from, to], change, [{ evaluate: changeIn(direction) }]);
}

/** Checks a sum. */
export function checkSum({ figure, figures }: ClaimReader): Conclusion {
  const [addends, total] = [figures('parts'), figure('total')];
  agreeOnUnit([...addends, total]);
  return checkFigure(addends, total, [{ evaluate: (values) => sumOf(values, 'parts') }]);
}

/** Checks that the opening stock, less what leaves, plus what enters, is the closing stock. */
export function checkFlow({ leaving, entering }: FlowClaim, { figure, figures }: ClaimReader): Conclusion {
  if (leaving.length + entering.length === 0) {
    fail('empty-input', 'leaving', leaving, { kind: 'list', least: 1 });
  }
  const closing = figure('closing');
  const operands = [figure('opening'), ...figures('leaving'), ...figures('entering')];
  agreeOnUnit([...operands, closing]);
  const signs = [1, ...leaving.map(() => -1), ...entering.map(() => 1)];
  return checkFigure(operands, closing, [
    {
      evaluate: (values) =>
        sumOf(
          values.map((value, index) => multiply(value, signs[index] as number)),
          'leaving',
        ),
    },
  ]);
}

/** The operands if all of them are read; otherwise undefined. */
export function allRead(operands: readonly ReadOperand[]): Quantity[] | undefined {
  const read = operands.filter((operand): operand is Quantity => !isUnread(operand));
  return read.length === operands.length ? read : undefined;
}

/** Checks a printed figure against the calculations that may have given it, the natural calculation first. */
export function checkFigure(
  operands: readonly ReadOperand[],
  published: ReadOperand,
  calculations: readonly [Calculation, ...Calculation[]],
): Conclusion {
  const [natural] = calculations;
  const read = allRead(operands);
  const result = read && natural.evaluate(read.map(({ printed }) => printed));
  if (!result || isUnread(published)) {
    const unreadOperands = unreadAmong([...operands, published]);
    return {
      verdict: 'not-checkable',
      reason: reasonOf(unreadOperands),
      unreadOperands,
      ...(result && describeResult(result)),
      reproducedBy: [],
    };
  }
  const reproducedBy = calculations.flatMap((calculation) => reproductions(read, published, calculation));
  return decide({ operands: read, published, result, reproducedBy, divisor: own(natural).divisor });
}

/** Checks whether counts and percentages can refer to the same total. */
export function checkImpliedTotal(
  { pairs }: ImpliedTotalClaim,
  reader: ClaimReader,
): Omit<ImpliedTotalCheck, 'kind' | 'claim' | 'id'> {
  const read = readPairs(pairs, reader);
  const [counts, percents] = [allRead(read.counts), allRead(read.percents)];
  if (!counts || !percents) {
    const unreadOperands = unreadAmong([...read.counts, ...read.percents]);
    return {
      verdict: 'not-checkable',
      reason: reasonOf(unreadOperands),
      unreadOperands,
      reproducedBy: [],
      totals: [],
      conflicts: [],
    };
  }
  const ways: readonly Way[] = percents.every(({ qualified }) => qualified) ? ['qualifier'] : roundingNames;
  const [usual] = ways as [Way];
  const totals = ways.flatMap((way) => totalsUnder(way, rangesUnder(way, counts, percents)));
  const verdict =
    totals.length === 0 ? 'does-not-reproduce' : totals.at(0)?.rounding === usual ? 'reproduces' : 'reproduces-oddly';
  return {
    verdict,
    unreadOperands: [],
    reproducedBy: totals.map(({ rounding }) => ({ rounding, operands: 'as-printed' })),
    totals,
    conflicts: verdict === 'reproduces' ? [] : conflictsAmong(rangesUnder(usual, counts, percents)),
  };
}

/** Whether a range contains no number. */
function isEmpty({ from, to }: WholeRange): boolean {
  return to !== undefined && to < from;
}

/** The intersection of two ranges. */
function intersect(first: WholeRange, second: WholeRange): WholeRange {
  const from = larger(first.from, second.from);
  if (first.to === undefined || second.to === undefined) {
    return { from, to: first.to ?? second.to };
  }
  return { from, to: first.to < second.to ? first.to : second.to };
}

/** The whole totals for which some count is some percentage of the total: 100 × count ÷ percentage. */
function possibleTotals(counts: Span, percentages: Span): WholeRange {
  const zero = point(exact(0));
  if (contains(counts, zero) && contains(percentages, zero)) {
    return { from: 1n, to: undefined };
  }
  if (staysAtZero(counts) || staysAtZero(percentages)) {
    return noTotals;
  }
  return wholeNumbers(divide(multiply(aboveZero(counts), 100), percentages));
}

/** Throws for a divisor of zero or less. */
function requireAboveZero(operand: ReadOperand): void {
  const most = isUnread(operand) ? undefined : operand.printed.high.value;
  if (most && most.compare(0) <= 0) {
    fail(most.n === 0n ? 'division-by-zero' : 'negative-value', operand.path, most.valueOf(), {
      kind: 'number-above-zero',
    });
  }
}

/** The factor by which the printed quotient is multiplied: 100 for a percentage, 1 for a multiple. */
function quotientFactor(quotient: ReadOperand, unit: string | undefined): 100 | 1 {
  const named = unit === undefined ? undefined : readOneOf(unit, 'unit', ['percent', 'times']);
  const printed = unitOf(quotient) ?? named ?? 'percent';
  if (printed !== 'percent' && printed !== 'times') {
    fail('invalid-claim', quotient.path, printed, { kind: 'percentage-or-multiple' });
  }
  if (named !== undefined && named !== printed) {
    fail('invalid-claim', 'unit', unit, { kind: 'unit-that-the-figure-says', than: printed });
  }
  return printed === 'times' ? 1 : 100;
}

function totalsUnder(rounding: Way, ranges: readonly WholeRange[]): PossibleTotals[] {
  const all = ranges.reduce(intersect);
  return isEmpty(all)
    ? []
    : [{ rounding, from: Number(all.from), ...(all.to !== undefined && { to: Number(all.to) }) }];
}

/** The totals that each pair allows when the percentages are rounded in a given way. */
function rangesUnder(way: Way, counts: readonly Quantity[], percents: readonly Quantity[]): WholeRange[] {
  return percents.map((percent, index) =>
    possibleTotals(behind(counts[index] as Quantity, way), accepted(percent, way)),
  );
}

/** Pairs that no total gives, by index, and every two of the remaining pairs that have no total in common. */
function conflictsAmong(ranges: readonly WholeRange[]): number[][] {
  return ranges.flatMap((range, index) =>
    isEmpty(range)
      ? [[index]]
      : ranges.flatMap((later, laterIndex) =>
          laterIndex > index && !isEmpty(later) && isEmpty(intersect(range, later)) ? [[index, laterIndex]] : [],
        ),
  );
}

function larger(first: bigint, second: bigint): bigint {
  return first > second ? first : second;
}

function staysAtZero({ high }: Span): boolean {
  return high.value !== undefined && high.value.compare(0) <= 0;
}

const noTotals: WholeRange = { from: 1n, to: 0n };

/** The whole numbers from 1 within a span of positive numbers. */
function wholeNumbers({ low, high }: Span): WholeRange {
  const { value: least } = low as { value: Rational };
  const first = low.open ? least.floor().n + 1n : least.ceil().n;
  const last = high.value && (high.open ? high.value.ceil().n - 1n : high.value.floor().n);
  return { from: larger(first, 1n), to: last };
}
