import type { SumClaim } from '../claim.ts';
import { agreeOnUnit } from './agree-on-unit.ts';
import { checkFigure } from './check-figure.ts';
import type { Conclusion } from './conclude.ts';
import type { ClaimReader } from './read-claim.ts';
import { sumOf } from '../../foundation/exact/index.ts';
import { mostParts } from '../../foundation/limits.ts';
import { readFilledList } from '../../foundation/reading/index.ts';

/** Checks a sum. */
export function checkSum({ parts }: SumClaim, { figure, figures }: ClaimReader): Conclusion {
  readFilledList(parts, 'parts', mostParts);
  const [addends, total] = [figures('parts'), figure('total')];
  agreeOnUnit([...addends, total]);
  return checkFigure(addends, total, [{ evaluate: (values) => sumOf(values, 'parts') }]);
}
