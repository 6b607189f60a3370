export { type BoundAmount, checkBounds } from './check-bounds.ts';
export { checkEach } from './check-each.ts';
export { checkReference } from './check-reference.ts';
export { type IsTold, type ReadOf, readWithRules, type Report } from './read-with-rules.ts';
