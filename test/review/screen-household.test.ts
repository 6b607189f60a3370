import { describe, expect, it } from 'vitest';
import {
  census2015,
  type ReviewProcedure,
  review2016,
  review2022,
  type ScreeningFacts,
  screenHousehold,
} from '../../src/review/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

/** Criteria c1, c2 … with so many met and so many not; the rest of the form is not named. */
const criteria = (met: number, not: number): Record<string, boolean> =>
  Object.fromEntries(Array.from({ length: met + not }, (_, index) => [`c${index + 1}`, index < met]));

describe('form A with all nine criteria known', () => {
  it.each<[string, ReviewProcedure, number, string]>([
    ['review of 2022', review2022, 0, 'scored'],
    ['review of 2022', review2022, 3, 'scored'],
    ['review of 2022', review2022, 4, 'screened-out'],
    ['review of 2022', review2022, 9, 'screened-out'],
    ['census of 2015', census2015, 2, 'scored'],
    ['census of 2015', census2015, 3, 'screened-out'],
  ])('%s, %d met: %s', (_, procedure, met, outcome) => {
    expect(screenHousehold({ review: 'entry', criteria: criteria(met, 9 - met) }, procedure)).toMatchObject({
      decided: true,
      outcome,
    });
  });

  it('names the bound and its source', () => {
    expect(screenHousehold({ review: 'entry', criteria: criteria(3, 6) }, review2022)).toEqual({
      kind: 'screening',
      decided: true,
      outcome: 'scored',
      reasons: [
        {
          kind: 'criteria',
          met: 3,
          most: 3,
          operator: '<',
          bound: 4,
          citation: { act: 'tt-07-2021' },
          evidence: 'confirmed',
        },
      ],
    });
  });
});

describe('form A with unknown criteria', () => {
  it('is open exactly while they can decide', () => {
    expect(screenHousehold({ review: 'entry' }, review2022)).toEqual({
      kind: 'screening',
      decided: false,
      possible: ['scored', 'screened-out'],
      gaps: [],
      missing: [{ path: 'criteria' }],
      reasons: [
        {
          kind: 'criteria',
          met: 0,
          most: 9,
          bound: 4,
          citation: { act: 'tt-07-2021' },
          evidence: 'confirmed',
        },
      ],
    });
    expect(screenHousehold({ review: 'entry', criteria: criteria(4, 0) }, review2022)).toMatchObject({
      outcome: 'screened-out',
    });
    expect(screenHousehold({ review: 'entry', criteria: criteria(0, 6) }, review2022)).toMatchObject({
      outcome: 'scored',
    });
    expect(screenHousehold({ review: 'entry', criteria: criteria(0, 5) }, review2022)).toMatchObject({
      decided: false,
    });
  });

  it('names the criteria that are unknown', () => {
    const partly = { ...criteria(3, 4), boat: undefined };
    expect(screenHousehold({ review: 'entry', criteria: partly }, review2022)).toMatchObject({
      missing: [{ path: 'criteria.boat' }, { path: 'criteria' }],
    });
    expect(screenHousehold({ review: 'entry', criteria: { ...partly, bus: false } }, review2022)).toMatchObject({
      missing: [{ path: 'criteria.boat' }],
    });
  });
});

describe('what decides in place of the criteria', () => {
  it('an exit is scored with form B only', () => {
    expect(screenHousehold({ review: 'exit', criteria: criteria(9, 0) }, review2022)).toEqual({
      kind: 'screening',
      decided: true,
      outcome: 'scored',
      reasons: [{ kind: 'exit-review', citation: { act: 'tt-07-2021' }, evidence: 'single-source' }],
    });
  });

  it.each(['scored', 'screened-out'] as const)('in 2015 the local authority: %s', (authority) => {
    expect(screenHousehold({ review: 'entry', criteria: criteria(5, 4), authority }, census2015)).toEqual({
      kind: 'screening',
      decided: true,
      outcome: authority,
      reasons: [{ kind: 'authority', citation: {}, evidence: 'single-source' }],
    });
  });
});

describe('bad input', () => {
  it.each<[string, unknown, ReviewProcedure, string, string]>([
    ['no kind of review', { criteria: {} }, review2022, 'missing-value', 'review'],
    ['another kind', { review: 'regular' }, review2022, 'invalid-value', 'review'],
    ['a tenth criterion', { review: 'entry', criteria: criteria(1, 9) }, review2022, 'invalid-value', 'criteria'],
    ['a list', { review: 'entry', criteria: [true] }, review2022, 'invalid-value', 'criteria'],
    ['a number', { review: 'entry', criteria: { car: 1 } }, review2022, 'invalid-value', 'criteria.car'],
    ['an authority without say', { review: 'entry', authority: 'scored' }, review2022, 'not-in-standard', 'authority'],
    ['another decision', { review: 'entry', authority: 'poor' }, census2015, 'invalid-value', 'authority'],
    ['an exit in a census', { review: 'exit' }, census2015, 'not-in-standard', 'review'],
    ['a procedure whose form is not known', { review: 'entry' }, review2016, 'not-in-standard', 'procedure'],
    ['another field', { review: 'entry', items: {} }, review2022, 'unknown-field', 'items'],
  ])('%s gives code and path', (_, facts, procedure, code, path) => {
    expect(thrownBy(() => screenHousehold(facts as ScreeningFacts, procedure))).toMatchObject({
      code,
      details: { path },
    });
  });
});
