import { freezeDeep } from '../foundation/frozen.ts';
import type { ReviewProcedure } from '../law/index.ts';
import { census2015 } from '../law/reviews/census-2015.ts';
import { review2016 } from '../law/reviews/review-2016.ts';
import { review2022 } from '../law/reviews/review-2022.ts';

/** The review procedures encoded here, the oldest first. */
export const reviewProcedures: readonly ReviewProcedure[] = /* @__PURE__ */ freezeDeep([
  census2015,
  review2016,
  review2022,
]);
