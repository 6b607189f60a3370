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
  isOpen,
  type Quantity,
  type ReadOperand,
  readPairs,
  unitOf,
} from './read-claim.ts';

/** Whole numbers from the first to the last, or without end. */
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
  aboveZeroOnly(whole);
  const worth = wholeIn(quotient, unit);
  const evaluate = (operands: readonly Span[]): Span => {
    const [counted, total] = operands as [Span, Span];
    return multiply(divide(counted, total), worth);
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

/** Checks that a stock closes as its flows say. */
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

/** The operands when all of them say something definite. */
export function allRead(operands: readonly ReadOperand[]): Quantity[] | undefined {
  const read = operands.filter((operand): operand is Quantity => !isOpen(operand));
  return read.length === operands.length ? read : undefined;
}

/** Checks one printed figure against what may have been calculated from the operands, the natural way first. */
export function checkFigure(
  operands: readonly ReadOperand[],
  published: ReadOperand,
  [natural, ...others]: readonly [Calculation, ...Calculation[]],
): Conclusion {
  const read = allRead(operands);
  const result = read && natural.evaluate(read.map(({ printed }) => printed));
  if (!result || isOpen(published)) {
    const unreadOperands = unreadAmong([...operands, published]);
    return {
      verdict: 'not-checkable',
      reason: reasonOf(unreadOperands),
      unreadOperands,
      ...(result && describeResult(result)),
      reproducedBy: [],
    };
  }
  const reproducedBy = [natural, ...others].flatMap((calculation) => reproductions(read, published, calculation));
  return decide({ operands: read, published, result, reproducedBy, divisor: own(natural).divisor });
}

/** Checks whether counts and percentages can be of one total. */
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

/** Whether a range has no number. */
function isEmpty({ from, to }: WholeRange): boolean {
  return to !== undefined && to < from;
}

/** What two ranges have in common. */
function common(one: WholeRange, other: WholeRange): WholeRange {
  const from = larger(one.from, other.from);
  if (one.to === undefined || other.to === undefined) {
    return { from, to: one.to ?? other.to };
  }
  return { from, to: one.to < other.to ? one.to : other.to };
}

/** The totals of which some of the counts are a percentage that is accepted: 100 × count ÷ percentage. */
function possibleTotals(counts: Span, percentages: Span): WholeRange {
  const zero = point(exact(0));
  if (contains(counts, zero) && contains(percentages, zero)) {
    return { from: 1n, to: undefined };
  }
  if (staysAtZero(counts) || staysAtZero(percentages)) {
    return nothing;
  }
  return wholeNumbers(divide(multiply(aboveZero(counts), 100), percentages));
}

/** Refuses to divide by zero or less. */
function aboveZeroOnly(operand: ReadOperand): void {
  const most = isOpen(operand) ? undefined : operand.printed.high.value;
  if (most && most.compare(0) <= 0) {
    fail(most.n === 0n ? 'division-by-zero' : 'negative-value', operand.path, most.valueOf(), {
      kind: 'number-above-zero',
    });
  }
}

/** What one whole is worth in the printed quotient: 100 per cent, or once. */
function wholeIn(quotient: ReadOperand, unit: string | undefined): 100 | 1 {
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
  const all = ranges.reduce(common);
  return isEmpty(all)
    ? []
    : [{ rounding, from: Number(all.from), ...(all.to !== undefined && { to: Number(all.to) }) }];
}

/** The totals that give each pair when the percentages are rounded in one way. */
function rangesUnder(way: Way, counts: readonly Quantity[], percents: readonly Quantity[]): WholeRange[] {
  return percents.map((percent, index) =>
    possibleTotals(behind(counts[index] as Quantity, way), accepted(percent, way)),
  );
}

/** The pairs without any total, and of the others every two without a common one. */
function conflictsAmong(ranges: readonly WholeRange[]): number[][] {
  return ranges.flatMap((range, index) =>
    isEmpty(range)
      ? [[index]]
      : ranges.flatMap((other, place) =>
          place > index && !isEmpty(other) && isEmpty(common(range, other)) ? [[index, place]] : [],
        ),
  );
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function staysAtZero({ high }: Span): boolean {
  return high.value !== undefined && high.value.compare(0) <= 0;
}

const nothing: WholeRange = { from: 1n, to: 0n };

/** The whole numbers from 1 within a span of positive numbers. */
function wholeNumbers({ low, high }: Span): WholeRange {
  const { value: least } = low as { value: Rational };
  const first = low.open ? least.floor().n + 1n : least.ceil().n;
  const last = high.value && (high.open ? high.value.ceil().n - 1n : high.value.floor().n);
  return { from: larger(first, 1n), to: last };
}
