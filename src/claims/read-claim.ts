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

/** Reads the figures of a claim; errors name the field. */
export interface ClaimReader {
  /** Reads a value at a path such as `pairs[0].count`. */
  readonly read: (value: unknown, path: string) => ReadOperand;
  /** Reads a field with a figure. */
  readonly figure: (field: string) => ReadOperand;
  /** Reads a field with a list of figures. */
  readonly figures: (field: string) => ReadOperand[];
}

/** The pairs of an implied total; counts and percentages in the same order. */
interface ReadPairs {
  readonly counts: readonly ReadOperand[];
  readonly percents: readonly ReadOperand[];
}

/** A figure with a definite value: a number, or the interval that its words allow. */
export interface Quantity {
  readonly path: string;
  readonly text: string;
  readonly unit: FigureUnit | undefined;
  /** The number printed; undefined for a range. */
  readonly value: Rational | undefined;
  /** The printed number as a single value, or all values that a qualifier or a range allows. */
  readonly printed: Span;
  /** Value of one unit of the last digit; undefined for a fraction such as 1/18 and for a range, which have none. */
  readonly step: Rational | undefined;
  /** Whether other values print in the same way; never for a whole count or a qualified figure. */
  readonly rounded: boolean;
  /** Whether the figure has a qualifier or is a range. */
  readonly qualified: boolean;
}

/** A figure after reading: with a definite value, or without. */
export type ReadOperand = Quantity | UnreadOperand;

/** Validates kind and fields of a claim; returns it with a reader of its figures. */
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

/** The shape of a claim, tagged by `kind`. */
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

/** Reads the pairs of an implied total; throws for percentages as counts and for other units than percent as percentages. */
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
  [...counts, ...percents].forEach(requireNonNegative);
  return { counts, percents };
}

/** Whether a figure has no definite value. */
export function isUnread(operand: ReadOperand): operand is UnreadOperand {
  return Object.hasOwn(operand, 'readings');
}

/** Reads a figure of a claim. */
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
  // Only an absent field comes here: the shape of the claim has rejected all other values.
  return fail('missing-value', path, value, { kind: 'figure' });
}

/** The unit of a figure; percentage points count as percentages. */
export function unitOf(operand: ReadOperand): string | undefined {
  const unit = isUnread(operand) ? undefined : operand.unit;
  return unit === 'percentage-points' ? 'percent' : unit;
}

/** Throws for figures with different units, such as households and persons; a figure without a unit agrees with any. */
export function agreeOnUnit(operands: readonly ReadOperand[]): void {
  const [first, ...following] = operands.filter((operand) => unitOf(operand) !== undefined);
  const unit = first && unitOf(first);
  for (const operand of following) {
    if (unitOf(operand) !== unit) {
      fail('invalid-claim', operand.path, unitOf(operand), {
        kind: 'figure-in-the-unit-of',
        than: `${first?.path}, ${unit}`,
      });
    }
  }
}

/** A figure as printed, a number, or null if the source does not print it. The text is parsed later, in the language of the claim. */
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

function requireNonNegative(operand: ReadOperand): void {
  if (!isUnread(operand) && operand.value && operand.value.s < 0n) {
    fail('negative-value', operand.path, operand.text, { kind: 'number', least: 0 });
  }
}

function fromNumber(value: number, path: string): Quantity {
  const number = exact(value, path);
  // A double is a finite decimal.
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
