import { sumOf } from '../../foundation/exact/index.ts';
import { agreeOnUnit } from './agree-on-unit.ts';
import { checkFigure } from './check-figure.ts';
import type { Conclusion } from './conclude.ts';
import type { ClaimReader } from './read-claim.ts';

/** Checks a sum. */
export function checkSum({ figure, figures }: ClaimReader): Conclusion {
  const [addends, total] = [figures('parts'), figure('total')];
  agreeOnUnit([...addends, total]);
  return checkFigure(addends, total, [{ evaluate: (values) => sumOf(values, 'parts') }]);
}
