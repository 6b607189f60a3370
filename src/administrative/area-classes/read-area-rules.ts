import { refuse } from '../../foundation/errors/index.ts';
import { decimalTextShape } from '../../foundation/exact/index.ts';
import type { Period } from '../../foundation/index.ts';
import { mostElements } from '../../foundation/limits.ts';
import { fieldOf, type Fields, type FieldsOf, readOrRefuse, type Shape } from '../../foundation/shape/index.ts';
import type { AreaRules } from '../../law/index.ts';
import { sourceShape } from '../../law/source.ts';
import { areaClasses } from '../../law/zone-rules.ts';
import { factNames } from './area-facts-shape.ts';

/**
 * Reads the rules of an act.
 *
 * @throws PovertyStandardError the first issue, under `rules`
 */
export function readAreaRules(rules: unknown): AreaRules {
  const given = readOrRefuse(conditionsShape(), fieldOf(rules, 'conditions'), 'rules.conditions');
  const period: FieldsOf<Period> = { from: { kind: 'date' }, 'until?': { kind: 'date' } };
  const fields: FieldsOf<AreaRules> = {
    conditions: { kind: 'anything' },
    classes: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: { class: oneOf(areaClasses), 'when?': formulaShape(Object.keys(given as object)) },
      },
    },
    id: { kind: 'text' },
    level: oneOf(['commune', 'village']),
    period: { kind: 'object', fields: period },
    source: sourceShape(),
    'note?': { kind: 'text' },
  };
  return {
    ...(readOrRefuse({ kind: 'object', fields }, rules, 'rules') as AreaRules),
    conditions: given as AreaRules['conditions'],
  };
}

/** Conditions by name: of what is true or false, or of a number against a bound. */
function conditionsShape(): Shape {
  const [numbers, bound] = [oneOf(factNames('share', 'rate', 'count', 'amount')), decimalTextShape()];
  const compared: Fields = {
    fact: numbers,
    value: bound,
    'valueInMekongDelta?': bound,
    'timesFact?': numbers,
    'mekongDeltaOnly?': oneOf([true]),
  };
  const members = {
    '>=': compared,
    '>': compared,
    '<': compared,
    is: { fact: oneOf(factNames('flag')), 'mekongDeltaOnly?': oneOf([true]) },
  };
  return { kind: 'record', of: { kind: 'tagged', tag: 'operator', members } };
}

function oneOf(values: readonly unknown[]): Shape {
  return { kind: 'one-of', values };
}

/** A formula of conditions, by their names. */
function formulaShape(conditions: readonly string[]): Shape {
  let parts = 0;
  const formulaWithin = (depth: number): Shape => {
    const read = (value: unknown, path: string): unknown => {
      parts += 1;
      // A formula of the caller’s may hold itself.
      if (parts > mostElements || depth > deepest) {
        refuse('out-of-range', path, 'a formula', { kind: 'parts-of-a-formula', most: mostElements });
      }
      const inner = formulaWithin(depth + 1);
      const list: Shape = { kind: 'list', of: inner };
      const forms: Fields[] = [
        { all: list },
        { any: list },
        { not: inner },
        {
          atLeast: { kind: 'count', most: mostElements },
          of: list,
          'besides?': oneOf(factNames('count')),
        },
      ];
      const form = forms.find((fields) => fieldOf(value, Object.keys(fields)[0] as string) !== undefined);
      return readOrRefuse({ kind: 'object', fields: form ?? (forms[0] as Fields) }, value, path);
    };
    return {
      kind: 'either',
      object: { kind: 'readable', read, json: { type: 'object' } },
      otherwise: { kind: 'one-of', values: conditions, code: 'unknown-condition' },
    };
  };
  return formulaWithin(0);
}

/** How deep formulas stand within each other. */
const deepest = 16;
