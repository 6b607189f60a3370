export { type Candidates, type DecisiveInput, mostDecisiveFirst, outcomesOf, type Outcomes } from './outcomes-of.ts';
export type { MissingPath, OpenResult } from './open-result.ts';
