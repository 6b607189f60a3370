export { type Candidates, type DecisiveInput, mostDecisiveFirst, outcomesOf, type Outcomes } from './outcomes-of.ts';
