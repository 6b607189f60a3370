import { describe, expect, it } from 'vitest';
import * as schemas from '../../src/schemas/index.ts';
import { type Arguments, calls, functions } from './calls.ts';

/** Changes every object and list that can be changed, however deep, and counts them. */
function vandalise(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) {
    return 0;
  }
  seen.add(value);
  const changed = Object.values(value).reduce<number>((sum, part) => sum + vandalise(part, seen), 0);
  if (Object.isFrozen(value)) {
    return changed;
  }
  if (Array.isArray(value)) {
    value.push('changed by somebody');
  } else {
    Object.assign(value, { changedBySomebody: true });
  }
  return changed + 1;
}

/** Data as text; what JSON leaves out, and what a schema or an error is made of, does not matter here. */
const textOf = (value: unknown): string => JSON.stringify([value]);

describe.each(Object.entries(calls))('%s', (name, listed) => {
  const call = functions[name] as (...values: readonly unknown[]) => unknown;

  it.each(listed.map((make, place): [number, Arguments] => [place, make]))(
    'shares nothing that can be changed, with its arguments or with its next call (%i)',
    (_, make) => {
      const given = make();
      const [before, twin] = [textOf(given), make()];
      const result = call(...given);
      const first = textOf(result);
      vandalise(result);
      expect(textOf(given)).toBe(before);
      expect(textOf(call(...given))).toBe(first);
      expect(textOf(call(...twin))).toBe(first);
    },
  );
});

describe('the calls', () => {
  it('are of every public function that returns data', () => {
    const isFunction = ([, value]: [string, unknown]): boolean => typeof value === 'function';
    const named = [...Object.entries(functions), ...Object.entries(schemas)].filter(isFunction).map(([name]) => name);
    // An error holds what came, as its documentation says; a schema is an instance of zod’s.
    const noData = ['PovertyStandardError', 'householdFactsSchema', 'householdSchema'];
    expect(Object.keys(calls).sort()).toEqual([...new Set(named)].filter((name) => !noData.includes(name)).sort());
  });
});

describe('vandalise', () => {
  it('changes what is not frozen, also within what is', () => {
    const value = Object.freeze({ list: [{ text: 'x' }], none: null });
    expect(vandalise(value)).toBe(2);
    expect(value.list).toEqual([{ text: 'x', changedBySomebody: true }, 'changed by somebody']);
  });
});
