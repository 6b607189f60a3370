/**
 * The yearly review: its periods and terms, forms A, B1 and B2, and what becomes of a household from one list to the next.
 *
 * @packageDocumentation
 */
export { listDate } from './list-date.ts';
