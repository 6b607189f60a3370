/**
 * Reading published numbers, and checking the arithmetic that a source claims.
 *
 * @packageDocumentation
 */
export type * from './figure.ts';
export { type ReadFigureOptions, readFigure } from './read-figure.ts';
