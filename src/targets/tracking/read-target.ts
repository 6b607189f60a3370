import { type CivilDate, refuseFar, wholeYears } from '../../foundation/dates.ts';
import { refuse } from '../../foundation/errors/index.ts';
import { exact, type Rational } from '../../foundation/exact/index.ts';
import { within } from '../../foundation/input/index.ts';
import { readDay } from '../../foundation/period.ts';
import { readOrRefuse } from '../../foundation/shape/index.ts';
import { territoryText } from '../reading/territory-text.ts';
import type { Target, TargetBound, TargetKind } from '../target.ts';
import { targetShape } from './target-shape.ts';

/** A bound that has been read. */
interface ReadBound {
  readonly value: Rational;
  readonly included: boolean;
  readonly beyond: Rational | undefined;
}

/** A target that has been read. */
export interface ReadTarget {
  readonly target: Target;
  /** The moment against which it is measured. */
  readonly from: CivilDate | undefined;
  readonly due: CivilDate;
  readonly territory: string | undefined;
  readonly bound: ReadBound;
}

/** Reads a target. */
export function readTarget(given: Target): ReadTarget {
  const target = readOrRefuse(shape, given, 'target') as Target;
  return {
    target,
    ...readPeriod(target),
    territory: target.territory && territoryText(target.territory),
    bound: boundOf(target),
  };
}

/** Whether a target is met by less, so that a smaller number lies beyond. */
export function isMetBelow(target: Target): boolean {
  return target.kind === 'level' && target.better === 'lower';
}

const shape = /* @__PURE__ */ targetShape();

function readPeriod({ kind, period }: Target): Pick<ReadTarget, 'from' | 'due'> {
  const due = readDay(period.until, 'target.period.until');
  const { from: start } = period;
  if (start === undefined) {
    return measuredFromStart.includes(kind)
      ? refuse('missing-value', 'target.period.from', start, { kind: 'moment-against-which-the-target-is-measured' })
      : { from: undefined, due };
  }
  const from = readDay(start, 'target.period.from');
  refuseFar(from, due, 'target.period.until', period.until);
  return (wholeYears(from, due) ?? 0) >= 1
    ? { from, due }
    : refuse('wrong-order', 'target.period.until', period.until, { kind: 'moment-whole-years-after', than: from });
}

/** The bound of a target; where every household counts it is all of them. */
function boundOf(target: Target): ReadBound {
  return target.kind === 'each-household'
    ? { value: exact(100), included: true, beyond: undefined }
    : readBound(target.bound, 'target.bound', isMetBelow(target));
}

/** The kinds that say nothing without the moment against which they are measured. */
const measuredFromStart: readonly TargetKind[] = ['annual-reduction', 'relative-cut', 'count', 'multiple'];

function readBound({ value, included, exceededBeyond }: TargetBound, path: string, below: boolean): ReadBound {
  const bound = exact(value);
  const beyond = exceededBeyond === undefined ? undefined : exact(exceededBeyond);
  if (beyond && bound.compare(beyond) * (below ? -1 : 1) > 0) {
    refuse('wrong-order', within(path, 'exceededBeyond'), exceededBeyond, {
      kind: 'number-not-before-the-one-that-meets-the-target',
      than: value,
    });
  }
  return { value: bound, included, beyond };
}
