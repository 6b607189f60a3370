import type { SumClaim } from '../claim.ts';
import { agreeOnUnit } from './agree-on-unit.ts';
import { checkFigure } from './check-figure.ts';
import type { Conclusion } from './conclude.ts';
import type { ClaimReader } from './read-claim.ts';
import { sumOf } from './span.ts';
import { someItemsOf } from './validation.ts';

/** Checks a sum. */
export function checkSum({ parts }: SumClaim, { figure, figures }: ClaimReader): Conclusion {
  someItemsOf(parts, 'parts');
  const [addends, total] = [figures('parts'), figure('total')];
  agreeOnUnit([...addends, total]);
  return checkFigure(addends, total, [{ evaluate: sumOf }]);
}
