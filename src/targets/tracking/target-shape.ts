import type { FieldsOf, Shape } from '../../foundation/shape/index.ts';
import { betterSides, countedPeriods, judgements } from '../../law/programme.ts';
import { citationShape } from '../../law/source.ts';
import { evidenceMarks, measureBases } from '../../vocabulary/index.ts';
import { decimalText, moment, territoryShape } from '../reading/observation-shape.ts';
import type { Target, TargetBound, TargetByKind, TargetContext, TargetKind, TargetPeriod } from '../target.ts';

/** A target, by its kind. */
export function targetShape(): Shape {
  const period: FieldsOf<TargetPeriod> = { 'from?': moment, until: moment };
  const bound: FieldsOf<TargetBound> = {
    value: decimalText,
    included: { kind: 'flag' },
    'exceededBeyond?': decimalText,
  };
  const context: FieldsOf<Omit<TargetContext, 'bound'>> = {
    id: text,
    measure: text,
    'base?': { kind: 'one-of', values: measureBases },
    'territory?': territoryShape(),
    'group?': text,
    'standard?': text,
    period: { kind: 'object', fields: period },
    'citation?': citationShape(),
    'evidence?': { kind: 'one-of', values: evidenceMarks },
    'note?': text,
  };
  const bounded: FieldsOf<TargetContext> = { ...context, bound: { kind: 'object', fields: bound } };
  const members: { readonly [Kind in TargetKind]: FieldsOf<Omit<TargetByKind[Kind], 'kind'>> } = {
    'annual-reduction': { ...bounded, judged: { kind: 'one-of', values: judgements } },
    level: { ...bounded, better: { kind: 'one-of', values: betterSides } },
    'relative-cut': bounded,
    'units-leaving': { ...bounded, 'list?': text },
    count: { ...bounded, per: { kind: 'one-of', values: countedPeriods } },
    multiple: bounded,
    'each-household': { ...context, atLeast: { kind: 'count', least: 1 } },
  };
  return { kind: 'tagged', tag: 'kind' satisfies keyof Target, members };
}

const text: Shape = { kind: 'text' };
