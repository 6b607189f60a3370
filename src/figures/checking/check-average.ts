import { refuse } from '../../foundation/errors/index.ts';
import { exact, multiply, type Span } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { AverageCheck, AverageRemark, DivisorCheck } from '../claim-check.ts';
import type { AverageClaim } from '../claim.ts';
import { agreeOnUnit } from './agree-on-unit.ts';
import { changeIn } from './check-difference.ts';
import { allRead, checkFigure } from './check-figure.ts';
import { type Conclusion, describeResult, openAmong, reasonOf } from './conclude.ts';
import { type Divisor, type Divisors, divisorsOf } from './divisors.ts';
import type { ClaimReader } from './read-claim.ts';
import type { ReadOperand } from './read-operand.ts';
import type { Calculation } from './reproductions.ts';

/** Checks a mean change a step over every divisor that the source may mean. */
export function checkAverage(claim: AverageClaim, reader: ClaimReader): Omit<AverageCheck, 'kind' | 'claim' | 'id'> {
  const { operands, evaluate } = changeOf(claim, reader);
  const perStep = reader.figure('perStep');
  agreeOnUnit([...operands, perStep]);
  const divisors = divisorsOf(claim);
  const over = ({ divisor }: Divisor): Required<Calculation> => ({
    divisor,
    evaluate: (values) => multiply(evaluate(values), exact({ numerator: 1, denominator: divisor })),
  });
  const [natural, ...others] = divisors.named.map(over);
  if (!natural) {
    const open = openAmong([...operands, perStep]);
    const reason = open.length > 0 ? reasonOf(open) : 'divisor-not-stated';
    return { verdict: 'not-checkable', reason, open, reproducedBy: [], divisors: [], remarks: [] };
  }
  const first = checkFigure(operands, perStep, [natural, ...others]);
  const miscounted = first.verdict === 'does-not-reproduce' ? divisors.besides : [];
  const conclusion =
    miscounted.length === 0 ? first : checkFigure(operands, perStep, [natural, ...others, ...miscounted.map(over)]);
  const values = allRead(operands)?.map(({ printed }) => printed);
  const tried = [...divisors.named, ...miscounted].map(
    (divisor): DivisorCheck => ({
      ...divisor,
      ...(values && describeResult(over(divisor).evaluate(values))),
      ...(conclusion.verdict !== 'not-checkable' && {
        reproduces: conclusion.reproducedBy.some((way) => own(way).divisor === divisor.divisor),
      }),
    }),
  );
  return { ...conclusion, divisors: tried, remarks: remarksOn(divisors, conclusion) };
}

/** The operands of the whole change, and how it follows from them. */
function changeOf(claim: AverageClaim, { figure }: ClaimReader): { operands: ReadOperand[] } & Calculation {
  const { from, to, change, direction } = claim;
  if (change === undefined) {
    return { operands: [figure('from'), figure('to')], evaluate: changeIn(direction) };
  }
  if (from !== undefined || to !== undefined || direction !== undefined) {
    refuse('invalid-claim', 'change', change, { kind: 'either-change-or-from-and-to' });
  }
  return { operands: [figure('change')], evaluate: ([whole]) => whole as Span };
}

function remarksOn({ ofMoments, named }: Divisors, { verdict, reproducedBy }: Conclusion): AverageRemark[] {
  if (ofMoments === undefined) {
    return [];
  }
  const missed = verdict !== 'not-checkable' && reproducedBy.every((way) => own(way).divisor !== ofMoments);
  return [
    ...(named.at(0)?.divisor === ofMoments ? [] : (['steps-contradict-moments'] as const)),
    ...(missed ? (['moments-do-not-reproduce'] as const) : []),
  ];
}
