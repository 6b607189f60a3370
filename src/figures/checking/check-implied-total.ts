import { roundingNames } from '../../foundation/exact/index.ts';
import type { ImpliedTotalCheck, PossibleTotals } from '../claim-check.ts';
import type { ImpliedTotalClaim } from '../claim.ts';
import { allRead } from './check-figure.ts';
import { openAmong, reasonOf } from './conclude.ts';
import { common, isEmpty, possibleTotals, type WholeRange } from './possible-totals.ts';
import type { ClaimReader } from './read-claim.ts';
import type { Quantity } from './read-operand.ts';
import { readPairs } from './read-pairs.ts';
import { accepted, behind, type Way } from './reproductions.ts';

/** Checks whether counts and percentages can be of one total. */
export function checkImpliedTotal(
  { pairs }: ImpliedTotalClaim,
  reader: ClaimReader,
): Omit<ImpliedTotalCheck, 'kind' | 'claim' | 'id'> {
  const read = readPairs(pairs, reader);
  const [counts, percents] = [allRead(read.counts), allRead(read.percents)];
  if (!counts || !percents) {
    const open = openAmong([...read.counts, ...read.percents]);
    return { verdict: 'not-checkable', reason: reasonOf(open), open, reproducedBy: [], totals: [], conflicts: [] };
  }
  const ways: readonly Way[] = percents.every(({ qualified }) => qualified) ? ['qualifier'] : roundingNames;
  const [usual] = ways as [Way];
  const totals = ways.flatMap((way) => totalsUnder(way, rangesUnder(way, counts, percents)));
  const verdict =
    totals.length === 0 ? 'does-not-reproduce' : totals.at(0)?.rounding === usual ? 'reproduces' : 'reproduces-oddly';
  return {
    verdict,
    open: [],
    reproducedBy: totals.map(({ rounding }) => ({ rounding, operands: 'as-printed' })),
    totals,
    conflicts: verdict === 'reproduces' ? [] : conflictsAmong(rangesUnder(usual, counts, percents)),
  };
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
