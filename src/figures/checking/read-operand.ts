import { refuse } from '../../foundation/errors/index.ts';
import { decimalsOf, exact, lastDigit, point, type Rational, type Span } from '../../foundation/exact/index.ts';
import { own, relocating } from '../../foundation/input/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import type { OpenOperand } from '../claim-check.ts';
import type { Figure, FigureUnit } from '../figure.ts';
import { readFigure } from '../read-figure.ts';

/** A figure that says something definite: one value, or all that its words allow. */
export interface Quantity {
  readonly path: string;
  readonly text: string;
  readonly unit: FigureUnit | undefined;
  /** The number printed; a range has none. */
  readonly value: Rational | undefined;
  /** That number alone, or all values that a qualifier or a range allows. */
  readonly printed: Span;
  /** What one unit of the last digit is worth; a fraction such as 1/18 and a range have no last digit. */
  readonly step: Rational | undefined;
  /** Whether other values print in the same way; a whole count stands for itself, and a qualifier says itself what it allows. */
  readonly rounded: boolean;
  /** Whether a word or a range loosens it. */
  readonly qualified: boolean;
}

/** A figure after reading. */
export type ReadOperand = Quantity | OpenOperand;

/** Reads one figure of a claim. */
export function readOperand(value: unknown, path: string, locale: Locale | undefined): ReadOperand {
  if (value === null) {
    return { path, readings: [] };
  }
  if (typeof value === 'number') {
    return fromNumber(value, path);
  }
  if (typeof value === 'string') {
    const figure = relocating(
      () => path,
      () => readFigure(value, locale && { locale }),
    );
    return fromFigure(figure, value, path);
  }
  // What is no figure at all was refused with the shape of the claim.
  return refuse('missing-value', path, value, { kind: 'figure' });
}

/** Whether a figure could not be read as something definite. */
export function isOpen(operand: ReadOperand): operand is OpenOperand {
  return Object.hasOwn(operand, 'readings');
}

function fromNumber(value: number, path: string): Quantity {
  const number = exact(value, path);
  // A double is a decimal, so it ends.
  const decimals = decimalsOf(number) as number;
  return {
    path,
    text: String(value),
    unit: undefined,
    value: number,
    printed: point(number),
    step: lastDigit(decimals),
    rounded: decimals > 0,
    qualified: false,
  };
}

function fromFigure(given: Figure, text: string, path: string): ReadOperand {
  const figure = own(given);
  if (figure.form === 'ambiguous') {
    return { path, readings: figure.readings };
  }
  const { unit } = figure;
  if (figure.form === 'ratio') {
    const value = exact(figure.numerator).div(exact(figure.denominator));
    return { path, text, unit, value, printed: point(value), step: undefined, rounded: false, qualified: false };
  }
  const { from, fromIncluded, to, toIncluded } = own(figure.interval);
  const allowed: Span = {
    low: { value: from === undefined ? from : exact(from), open: !fromIncluded },
    high: { value: to === undefined ? to : exact(to), open: !toIncluded },
  };
  if (figure.form === 'range') {
    return { path, text, unit, value: undefined, printed: allowed, step: undefined, rounded: false, qualified: true };
  }
  const value = exact(figure.decimal);
  const qualified = figure.qualifier !== undefined;
  return {
    path,
    text,
    unit,
    value,
    printed: qualified ? allowed : point(value),
    step: lastDigit(figure.decimals).mul(figure.scale),
    rounded: !qualified && from !== to,
    qualified,
  };
}
