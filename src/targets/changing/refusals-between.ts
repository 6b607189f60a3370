import type { ComparisonObstacle, ComparisonRefusal, ComparisonRemedy } from '../change.ts';
import { type ReadObservation, subjectTexts } from '../reading/read-observation.ts';

/** Every reason why two observations are not of the same thing. */
export function refusalsBetween(from: ReadObservation, to: ReadObservation): ComparisonRefusal[] {
  const [earlier, later] = [subjectTexts(from), subjectTexts(to)];
  return [
    ...refusal('different-measures', earlier.measure, later.measure, 'choose-one'),
    ...refusal('different-bases', earlier.base, later.base, 'choose-one'),
    ...refusal('different-standards', from.standard, to.standard, 'use-values-under-one-standard'),
    ...refusal('different-territories', earlier.territory, later.territory, 'recast-the-older').map((one) => ({
      ...one,
      territories: [from.territory, to.territory] as const,
    })),
    ...refusal('different-groups', earlier.group, later.group, 'choose-one'),
    ...unitRefusals(from, to),
  ];
}

function refusal(
  kind: ComparisonObstacle,
  from: string | undefined,
  to: string | undefined,
  remedy: ComparisonRemedy,
): ComparisonRefusal[] {
  return from === to ? [] : [{ kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }), remedy }];
}

/** Counts can be compared with a rate and with a number. */
function unitRefusals(from: ReadObservation, to: ReadObservation): ComparisonRefusal[] {
  return (from.rate && to.rate) || (from.number && to.number)
    ? []
    : refusal('different-units', unitText(from), unitText(to), 'choose-one');
}

/** What a value is of; counts are of both, and never told here. */
function unitText({ rate }: ReadObservation): string {
  return rate ? 'rate' : 'number';
}
