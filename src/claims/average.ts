import { fail } from '../foundation/errors/index.ts';
import { exact, multiply, type Span } from '../foundation/exact/index.ts';
import { own } from '../foundation/input/index.ts';
import { readMoment } from '../foundation/period.ts';
import { allRead, changeIn, checkFigure } from './arithmetic.ts';
import type { AverageCheck, AverageNote, DivisorCheck, DivisorMeaning } from './claim-check.ts';
import type { AverageClaim, ClaimMoments } from './claim.ts';
import { type Calculation, type Conclusion, describeResult, unreadAmong, reasonOf } from './conclude.ts';
import { agreeOnUnit, type ClaimReader, type ReadOperand } from './read-claim.ts';

/** A possible number of steps. */
interface Candidate {
  readonly divisor: number;
  readonly meaning: DivisorMeaning;
}

/** A divisor and every meaning that gives it. */
type Divisor = Pick<DivisorCheck, 'divisor' | 'meanings'>;

/** The divisors by which the source may have divided the change. */
interface Divisors {
  /** The steps between the moments that the source names; undefined without moments. */
  readonly ofMoments: number | undefined;
  /** Every divisor that the source states or implies, the natural divisor first. */
  readonly named: readonly Divisor[];
  /** The natural divisor plus and minus one, a usual miscount; tried only if no named divisor gives the figure. */
  readonly miscounts: readonly Divisor[];
}

/** Checks a mean change per step over every divisor that the source may mean. */
export function checkAverage(claim: AverageClaim, reader: ClaimReader): Omit<AverageCheck, 'kind' | 'claim' | 'id'> {
  const { operands, evaluate } = changeOf(claim, reader);
  const perStep = reader.figure('perStep');
  agreeOnUnit([...operands, perStep]);
  const divisors = divisorsOf(claim);
  const averageOver = ({ divisor }: Divisor): Required<Calculation> => ({
    divisor,
    evaluate: (values) => multiply(evaluate(values), exact({ numerator: 1, denominator: divisor })),
  });
  const [natural, ...alternatives] = divisors.named.map(averageOver);
  if (!natural) {
    const unreadOperands = unreadAmong([...operands, perStep]);
    const reason = unreadOperands.length > 0 ? reasonOf(unreadOperands) : 'divisor-not-stated';
    return { verdict: 'not-checkable', reason, unreadOperands, reproducedBy: [], divisors: [], notes: [] };
  }
  const overNamed = checkFigure(operands, perStep, [natural, ...alternatives]);
  const miscounts = overNamed.verdict === 'does-not-reproduce' ? divisors.miscounts : [];
  const conclusion =
    miscounts.length === 0
      ? overNamed
      : checkFigure(operands, perStep, [natural, ...alternatives, ...miscounts.map(averageOver)]);
  const values = allRead(operands)?.map(({ printed }) => printed);
  const tried = [...divisors.named, ...miscounts].map(
    (divisor): DivisorCheck => ({
      ...divisor,
      ...(values && describeResult(averageOver(divisor).evaluate(values))),
      ...(conclusion.verdict !== 'not-checkable' && {
        reproduces: conclusion.reproducedBy.some((way) => own(way).divisor === divisor.divisor),
      }),
    }),
  );
  return { ...conclusion, divisors: tried, notes: notesOn(divisors, conclusion) };
}

/** Collects the possible divisors of an average. */
function divisorsOf({ steps, moments }: AverageClaim): Divisors {
  const ofMoments = fromMoments(moments);
  const named = distinct([...fromSteps(steps), ...ofMoments]);
  const natural = named.at(0)?.divisor ?? 0;
  const adjacent = distinct([
    { divisor: natural + 1, meaning: 'one-step-more' },
    { divisor: natural - 1, meaning: 'one-step-fewer' },
  ]);
  return {
    ofMoments: ofMoments.at(0)?.divisor,
    named,
    miscounts: adjacent.filter(({ divisor }) => !named.some((candidate) => candidate.divisor === divisor)),
  };
}

/** The operands of the whole change, and its calculation. */
function changeOf(claim: AverageClaim, { figure }: ClaimReader): { operands: ReadOperand[] } & Calculation {
  const { from, to, change, direction } = claim;
  if (change === undefined) {
    return { operands: [figure('from'), figure('to')], evaluate: changeIn(direction) };
  }
  if (from !== undefined || to !== undefined || direction !== undefined) {
    fail('invalid-claim', 'change', change, { kind: 'either-change-or-from-and-to' });
  }
  return { operands: [figure('change')], evaluate: ([whole]) => whole as Span };
}

function notesOn({ ofMoments, named }: Divisors, { verdict, reproducedBy }: Conclusion): AverageNote[] {
  if (ofMoments === undefined) {
    return [];
  }
  const missed = verdict !== 'not-checkable' && reproducedBy.every((way) => own(way).divisor !== ofMoments);
  return [
    ...(named.at(0)?.divisor === ofMoments ? [] : (['steps-contradict-moments'] as const)),
    ...(missed ? (['moments-do-not-reproduce'] as const) : []),
  ];
}

function fromMoments(moments: ClaimMoments | undefined): Candidate[] {
  if (moments === undefined) {
    return [];
  }
  const from = readMoment(moments.from, 'moments.from');
  const to = readMoment(moments.to, 'moments.to');
  if (to.endOf <= from.endOf) {
    fail('invalid-claim', 'moments.to', moments.to, { kind: 'moment-after', than: moments.from });
  }
  return [
    { divisor: to.endOf - from.endOf, meaning: 'steps-between-moments' },
    { divisor: to.year - from.year + 1, meaning: 'calendar-years-named' },
    { divisor: to.year - from.year, meaning: 'difference-of-years' },
  ];
}

/** Joins the meanings of equal divisors; drops divisors of zero and less. */
function distinct(candidates: readonly Candidate[]): Divisor[] {
  const meanings = new Map<number, DivisorMeaning[]>();
  for (const { divisor, meaning } of candidates.filter((candidate) => candidate.divisor > 0)) {
    meanings.set(divisor, [...(meanings.get(divisor) ?? []), meaning]);
  }
  return [...meanings].map(([divisor, all]) => ({ divisor, meanings: all }));
}

function fromSteps(steps: number | undefined): Candidate[] {
  return steps === undefined ? [] : [{ divisor: steps, meaning: 'stated-steps' }];
}
