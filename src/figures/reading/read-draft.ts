import { exact, shortestDecimal, toNumber } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import type { Figure, FigureContext, PrintedNumber } from '../figure.ts';
import { combineReadings, type ReadQuantity } from './combine-readings.ts';
import type { Draft } from './draft.ts';
import { intervalBehind } from './interval-behind.ts';
import type { NumberTerm } from './recognise-terms.ts';
import { unreadableFigure } from './unreadable-figure.ts';

/**
 * Reads one figure that was found in a text.
 *
 * @throws PovertyStandardError `unreadable-figure` for digits that make no number, or a fraction over zero
 */
export function readDraft(draft: Draft, source: string, language: Locale | undefined): Figure {
  const text = source.slice(draft.start, draft.end);
  const readings = combineReadings(draft, language).map(([first, second]) => build(draft, text, first, second));
  const groups = looseGroups(draft);
  if (groups.length > 0) {
    const apart = groups.map((group) => readDraft(draftOf(group, draft.next), source, language));
    return { kind: 'figure', form: 'ambiguous', text, reason: 'spaces', readings: [...readings, ...apart] };
  }
  const [first, ...others] = readings;
  return first !== undefined && others.length === 0
    ? first
    : { kind: 'figure', form: 'ambiguous', text, reason: 'separators', readings };
}

function build(draft: Draft, text: string, first: ReadQuantity, second: ReadQuantity): Figure {
  const { parts, unit, per, qualifier } = draft;
  const [from, to] = [printed(first), printed(second)];
  const descending = parts.shape === 'range' && exact(from.decimal).compare(exact(to.decimal)) > 0;
  const oddities = [
    ...new Set([...first.oddities, ...second.oddities, ...(descending ? (['descending-range'] as const) : [])]),
  ];
  const context: Omit<FigureContext, 'kind'> = {
    text,
    ...(unit !== undefined && { unit }),
    ...(per.length > 0 && { per }),
    ...(qualifier !== undefined && { qualifier }),
    ...(oddities.length > 0 && { oddities }),
  };
  switch (parts.shape) {
    case 'value':
      return {
        kind: 'figure',
        form: 'value',
        ...context,
        ...from,
        interval: intervalBehind(first, first, qualifier, first.exact),
      };
    case 'range': {
      const [low, high] = descending ? [second, first] : [first, second];
      const interval = intervalBehind(low, high, qualifier, true);
      return { kind: 'figure', form: 'range', ...context, from, to, interval };
    }
    case 'ratio':
      if (second.units === 0n) {
        throw unreadableFigure(text, { kind: 'number-other-than-zero' });
      }
      return {
        kind: 'figure',
        form: 'ratio',
        ...context,
        numerator: from.decimal,
        denominator: to.decimal,
        value: toNumber(exact(from.decimal).div(exact(to.decimal))),
      };
  }
}

/** Groups of digits that may as well be numbers of their own; a unit, scale word, qualifier or sign takes them as one. */
function looseGroups({ parts, unit, per, qualifier }: Draft): readonly NumberTerm[] {
  if (parts.shape !== 'value' || unit !== undefined || qualifier !== undefined || per.length > 0) {
    return [];
  }
  const { pieces = [], power, negative } = parts.number;
  return power === undefined && !negative ? pieces : [];
}

function draftOf({ text, start, end }: NumberTerm, next: number): Draft {
  const place = { per: [], start, end, next };
  return own({ parts: { shape: 'value', number: own({ digits: text, negative: false, ...place }) }, ...place });
}

function printed({ units, exponent, decimals, power }: ReadQuantity): PrintedNumber {
  const decimal = shortestDecimal(units, -exponent);
  return { decimal, value: Number(decimal), decimals, scale: 10 ** power };
}
