/**
 * Reading and writing published numbers.
 *
 * @packageDocumentation
 */
export type {
  AmbiguousFigure,
  Figure,
  FigureContext,
  FigureInterval,
  FigureAnomaly,
  FigurePer,
  FigureQualifier,
  FigureUnit,
  PrintedNumber,
  RangeFigure,
  RatioFigure,
  ValueFigure,
} from './figure.ts';
export { formatCount, formatDong, formatPercent, type NumberFormat, type NumberMarks } from './format.ts';
export { readFigure, type ReadFigureOptions, readFigures } from './read-figure.ts';
