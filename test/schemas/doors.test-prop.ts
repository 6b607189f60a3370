import { test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import type * as z from 'zod/mini';
import { factsShape } from '../../src/classification/household-facts.ts';
import { householdShape } from '../../src/deprivation/household.ts';
import { ledgerShape } from '../../src/dynamics/flow-ledger.ts';
import { claimShape } from '../../src/claims/read-claim.ts';
import { readInput, type Shape } from '../../src/foundation/shape/index.ts';
import * as library from '../all-rooms.ts';
import * as schemas from '../../src/schemas/index.ts';
import { observationShape } from '../../src/targets/observation.ts';
import { targetShape } from '../../src/targets/target.ts';
import { valueLike } from '../foundation/shape/shape-arbitraries.ts';
import { doorRuns } from './door-runs.ts';

const numRuns = doorRuns(150);
const on = '2024-09-30';
const { vn2022 } = library;
const now = {
  at: on,
  measure: library.ownName('m'),
  territory: { level: 'country' },
  value: { percent: '4.03' },
} as const;

/** An input type: its shape, the schema of it, and a function that takes it. */
const doors: readonly (readonly [
  name: string,
  shape: Shape,
  schema: z.ZodMiniType,
  take: (value: never) => unknown,
])[] = [
  [
    'facts',
    factsShape(vn2022),
    schemas.householdFactsSchema(vn2022),
    (facts) => library.classifyHousehold(facts, vn2022),
  ],
  [
    'a household',
    householdShape(vn2022),
    schemas.householdSchema(vn2022, { on }),
    (household) => library.assessDeprivations(household, vn2022, { on }),
  ],
  ['a claim', claimShape(), schemas.claimSchema, (claim) => library.checkClaim(claim)],
  ['an observation', observationShape(), schemas.observationSchema, (one) => library.sortObservations([one])],
  ['a target', targetShape(), schemas.targetSchema, (target) => library.trackTarget(target, [now], { asOf: on })],
  ['a ledger', ledgerShape(), schemas.flowLedgerSchema, (ledger) => library.balanceFlows(ledger)],
];

function isTaken(take: (value: never) => unknown, value: unknown): boolean {
  try {
    take(value as never);
    return true;
  } catch (error) {
    if (!library.isPovertyStandardError(error)) {
      throw error;
    }
    return false;
  }
}

describe.each(doors)('%s', (name, shape, schema, take) => {
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
    schemas.jsonSchemaOf(schema),
  );

  test.prop([valueLike(shape)], { numRuns })('is taken by the schema where the function takes it', (value) => {
    const { ok } = schemas.readRecords(schema, [value]);
    expect([value, ok.length === 1]).toEqual([value, isTaken(take, value)]);
    for (const { value: read } of ok) {
      expect(isTaken(take, read)).toBe(true);
    }
  });

  test.prop([valueLike(shape)], { numRuns })('is taken by its JSON Schema where its shape takes it', (value) => {
    const json = JSON.parse(JSON.stringify(value ?? null)) as unknown;
    const { issues } = readInput(shape, json);
    // A moment in words is read by more than a pattern.
    const isOfMoment = ({ path }: { readonly path: string }): boolean => /^at$|^period\.(?:from|until)$/u.test(path);
    const wider = issues.length > 0 && issues.every(isOfMoment);
    expect([name, json, accepts(json)]).toEqual([name, json, wider ? accepts(json) : issues.length === 0]);
  });
});
