/**
 * Published numbers: read from Vietnamese and English text, with the values that rounding leaves possible, and written.
 *
 * @packageDocumentation
 */
export type {
  AmbiguousFigure,
  Figure,
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
