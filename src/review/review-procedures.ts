import { freezeDeep } from '../foundation/frozen.ts';
import { census2015 } from './procedures/census-2015.ts';
import { review2016 } from './procedures/review-2016.ts';
import { review2022 } from './procedures/review-2022.ts';
import type { ReviewProcedure } from './review-procedure.ts';

/** The review procedures encoded here, the oldest first. */
export const reviewProcedures: readonly ReviewProcedure[] = /* @__PURE__ */ freezeDeep([
  census2015,
  review2016,
  review2022,
]);
