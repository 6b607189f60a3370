import { describe, expect, it } from 'vitest';
import { vietnamese } from '../../src/language/index.ts';
import { calls, functions } from '../frozen/calls.ts';

/** Functions that give no result about something, and what they give. */
const givingData: Readonly<Record<string, string>> = {
  assessHouseholds: 'what was assessed and what was rejected, by row',
  createRegistry: 'a registry, which others take',
  definePointTable: 'a point table',
  defineStandard: 'a standard',
  designationsOf: 'rows of the registry',
  incomeFactOf: 'a fact, which classification takes',
  issuesOfHousehold: 'issues, which have no kind: they say what was expected',
  jsonSchemaOf: 'a JSON schema',
  unitKeyOf: 'a key',
  labels: 'codes with labels',
  mergeFlows: 'a ledger, which balancing takes',
  sortObservations: 'observations, which targets take',
  programmeTarget: 'a target',
  provincesAt: 'rows of the registry',
  readRecords: 'what was read and what was rejected, by row',
  reviewProceduresAt: 'procedures',
  sourceOf: 'where a value stands',
  standardInForce: 'a standard',
  targetChart: 'a specification of Vega-Lite',
};

/** The kinds of a result, or of the rows of a list. */
function kindsOf(result: unknown): unknown[] {
  if (Array.isArray(result)) {
    return result.flatMap(kindsOf);
  }
  return typeof result === 'object' && result !== null ? [(result as { readonly kind?: unknown }).kind] : [];
}

describe.each(Object.entries(calls).filter(([name]) => !Object.hasOwn(givingData, name)))('%s', (name, listed) => {
  it('says by a kind what it gives, and every language has words for it', () => {
    const call = functions[name] as (...values: readonly unknown[]) => unknown;
    const kinds = listed.flatMap((make) => kindsOf(call(...make())));
    expect(kinds.filter((kind) => !Object.hasOwn(vietnamese.sentences, String(kind)))).toEqual([]);
  });
});

it('what gives data is a function that is called', () => {
  expect(Object.keys(givingData).filter((name) => !Object.hasOwn(calls, name))).toEqual([]);
});
