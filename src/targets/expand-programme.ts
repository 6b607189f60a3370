import { freezeDeep } from '../foundation/frozen.ts';
import { own } from '../foundation/input/index.ts';
import type { BoundInWords, BoundWords, ProgrammeRows, TargetRow } from '../law/programme.ts';
import { fullSource } from '../law/source.ts';
import type { Target, TargetBound, TargetProgramme } from './target.ts';

/**
 * A programme whose targets each say all of themselves, from rows that say once what they share. It is done when the programme is
 * imported, because a target is an argument of its own, which travels without its programme.
 */
export function expandProgramme(rows: ProgrammeRows): TargetProgramme {
  const programme = own(rows);
  const { act } = own(programme.source);
  return freezeDeep<TargetProgramme>({
    id: programme.id,
    name: programme.name,
    ...(act && { act }),
    targets: programme.targets.map((row) => targetOf(row, programme)),
  });
}

function targetOf(row: TargetRow, programme: ProgrammeRows): Target {
  const { source, ...said } = own(row);
  const { territory = programme.territory, period = programme.period } = said;
  const { citation, evidence, note } = fullSource(programme.source, source);
  return {
    ...said,
    id: `${programme.id}/${row.id}`,
    ...(territory && { territory }),
    period,
    bound: boundOf(row.bound),
    ...(citation.act && { citation }),
    evidence,
    ...(note !== undefined && { note }),
  };
}

function boundOf(bound: BoundInWords): TargetBound {
  const { plain, between, atLeast, moreThan, lessThan } = own<Partial<BoundWords>>(bound);
  if (between) {
    return { value: between[0], included: true, exceededBeyond: between[1] };
  }
  if (plain !== undefined) {
    return { value: plain, included: true, exceededBeyond: plain };
  }
  return atLeast === undefined
    ? { value: (moreThan ?? lessThan) as string, included: false }
    : { value: atLeast, included: true };
}
