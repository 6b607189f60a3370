import { type Figure, type FigureUnit, readFigure } from '../figures/index.ts';
import { fail } from '../foundation/errors/index.ts';
import { decimalsOf, exact, lastDigit, point, type Rational, type Span } from '../foundation/exact/index.ts';
import { own, withPath } from '../foundation/input/index.ts';
import { mostPairs, mostParts } from '../foundation/limits.ts';
import { type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import { type Locale, locales } from '../vocabulary/index.ts';
import type { UnreadOperand } from './claim-check.ts';
import {
  changeDirections,
  type Claim,
  type ClaimByKind,
  type ClaimContext,
  type ClaimKind,
  type ClaimMoments,
  type CountPercentPair,
  quotientUnits,
} from './claim.ts';

/** Reads the figures of one claim, naming them by their fields. */
export interface ClaimReader {
  /** Reads a value that stands at a path such as `pairs[0].count`. */
  readonly read: (value: unknown, path: string) => ReadOperand;
  /** The figure of a field. */
  readonly figure: (field: string) => ReadOperand;
  /** The figures of a list. */
  readonly figures: (field: string) => ReadOperand[];
}

/** The counts of an implied total, and the percentages beside them. */
interface ReadPairs {
  readonly counts: readonly ReadOperand[];
  readonly percents: readonly ReadOperand[];
}

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
export type ReadOperand = Quantity | UnreadOperand;

/** Refuses what is no claim; hands back the claim, and a reader for its figures. */
export function readClaim(given: Claim): { readonly claim: Claim; readonly reader: ClaimReader } {
  const claim = readOrFail(shape, given, '') as Claim;
  const fields = claim as unknown as Readonly<Record<string, unknown>>;
  const read = (value: unknown, path: string): ReadOperand => readOperand(value, path, claim.locale);
  return {
    claim,
    reader: {
      read,
      figure: (field) => read(fields[field], field),
      figures: (field) => (fields[field] as readonly unknown[]).map((item, index) => read(item, `${field}[${index}]`)),
    },
  };
}

/** A claim, by its kind. */
export function claimShape(): Shape {
  const moments: FieldsOf<ClaimMoments> = { from: { kind: 'text' }, to: { kind: 'text' } };
  const pair: FieldsOf<CountPercentPair> = { count: operand, percent: operand };
  const members: { readonly [Kind in ClaimKind]: FieldsOf<Omit<ClaimByKind[Kind], 'kind'>> } = {
    share: { ...context, count: operand, total: operand, percent: operand, 'unit?': unit },
    sum: { ...context, parts: operands(1), total: operand },
    difference: { ...context, from: operand, to: operand, change: operand, 'direction?': direction },
    average: {
      ...context,
      'from?': operand,
      'to?': operand,
      'change?': operand,
      'direction?': direction,
      'steps?': { kind: 'count', least: 1 },
      'moments?': { kind: 'object', fields: moments },
      perStep: operand,
    },
    'implied-total': {
      ...context,
      pairs: { kind: 'list', of: { kind: 'object', fields: pair }, least: 1, most: mostPairs },
    },
    flow: { ...context, opening: operand, leaving: operands(), entering: operands(), closing: operand },
    attainment: { ...context, achieved: operand, planned: operand, percent: operand, 'unit?': unit },
  };
  return { kind: 'tagged', tag: 'kind' satisfies keyof Claim, members };
}

/** Reads the pairs of an implied total; refuses percentages for counts and other units for percentages. */
export function readPairs(pairs: readonly CountPercentPair[], { read }: ClaimReader): ReadPairs {
  const counts = pairs.map(({ count }, index) => read(count, `pairs[${index}].count`));
  const percents = pairs.map(({ percent }, index) => read(percent, `pairs[${index}].percent`));
  agreeOnUnit(counts);
  for (const count of counts.filter((operand) => unitOf(operand) === 'percent')) {
    fail('invalid-claim', count.path, 'percent', { kind: 'count' });
  }
  for (const percent of percents.filter((operand) => !['percent', undefined].includes(unitOf(operand)))) {
    fail('invalid-claim', percent.path, unitOf(percent), { kind: 'percentage' });
  }
  [...counts, ...percents].forEach(refuseNegative);
  return { counts, percents };
}

/** Whether a figure could not be read as something definite. */
export function isOpen(operand: ReadOperand): operand is UnreadOperand {
  return Object.hasOwn(operand, 'readings');
}

/** Reads one figure of a claim. */
function readOperand(value: unknown, path: string, locale: Locale | undefined): ReadOperand {
  if (value === null) {
    return { path, readings: [] };
  }
  if (typeof value === 'number') {
    return fromNumber(value, path);
  }
  if (typeof value === 'string') {
    const figure = withPath(
      () => path,
      () => readFigure(value, locale && { locale }),
    );
    return fromFigure(figure, value, path);
  }
  // What is no figure at all was refused with the shape of the claim.
  return fail('missing-value', path, value, { kind: 'figure' });
}

/** The unit of a figure; a percentage point is a percentage here. */
export function unitOf(operand: ReadOperand): string | undefined {
  const unit = isOpen(operand) ? undefined : operand.unit;
  return unit === 'percentage-points' ? 'percent' : unit;
}

/** Refuses figures whose units contradict each other, such as households and persons; a figure without a unit fits any. */
export function agreeOnUnit(operands: readonly ReadOperand[]): void {
  const [first, ...others] = operands.filter((operand) => unitOf(operand) !== undefined);
  const unit = first && unitOf(first);
  for (const other of others) {
    if (unitOf(other) !== unit) {
      fail('invalid-claim', other.path, unitOf(other), {
        kind: 'figure-in-the-unit-of',
        than: `${first?.path}, ${unit}`,
      });
    }
  }
}

/** A figure as printed, a number, or null where none is printed. Whether it can be read depends on the language of the claim. */
const operand: Shape = {
  kind: 'readable',
  read: (value, path) => {
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : fail('invalid-number', path, value, { kind: 'figure' });
    }
    if (typeof value === 'string' && !value.trim()) {
      fail('empty-input', path, value, { kind: 'figure' });
    }
    return typeof value === 'string' || value === null ? value : fail('invalid-value', path, value, { kind: 'figure' });
  },
  isNullRead: true,
  json: { type: ['string', 'number', 'null'], pattern: '\\S' },
};

const context: FieldsOf<ClaimContext> = {
  'id?': { kind: 'text' },
  'locale?': { kind: 'one-of', values: locales },
  'source?': { kind: 'text' },
};

const unit: Shape = { kind: 'one-of', values: quotientUnits };

const direction: Shape = { kind: 'one-of', values: changeDirections };

const shape = /* @__PURE__ */ claimShape();

function operands(least?: number): Shape {
  return { kind: 'list', of: operand, most: mostParts, ...(least !== undefined && { least }) };
}

function refuseNegative(operand: ReadOperand): void {
  if (!isOpen(operand) && operand.value && operand.value.s < 0n) {
    fail('negative-value', operand.path, operand.text, { kind: 'number', least: 0 });
  }
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
