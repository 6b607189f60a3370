import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import { type ZoneFacts, classifyZone, communeZoneRules2026 } from '../../src/zones/index.ts';
import { zoneFactsShape } from '../../src/zones/read-zone.ts';
import { type ExpectedKind, isPovertyStandardError } from '../../src/foundation/index.ts';
import { jsonSchemaOfShape } from '../../src/foundation/shape/index.ts';
import { doorRuns } from '../schemas/door-runs.ts';

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOfShape(zoneFactsShape()));

/** What is expected of two fields together, or of a rate that something is a multiple of. */
const betweenFields: readonly (ExpectedKind | undefined)[] = [undefined, 'not-above', 'rate-above-zero'];

const decimal = fc.oneof(
  fc.constantFrom('0', '-0', '+5', '-0.0', '-0.01', '100', '100.0', '100.01', '0100', '00099.9', '000100.1', '101'),
  fc.constantFrom('1e2', '.5', '5.', '٣', ' 5', '', ' ', '1'.repeat(40), '1'.repeat(41), `0.${'1'.repeat(40)}`),
  fc.tuple(fc.nat(120), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
);
const number = fc.oneof(
  fc.double({ min: -1, max: 101 }),
  fc.constantFrom(0, -0, 100, 100.5, 1e21, 5e-324, Number.NaN, Number.POSITIVE_INFINITY),
);
const count = fc.oneof(fc.nat(12), fc.constantFrom(-1, 0.5, 2 ** 53, '5', null));
const odd = fc.oneof(fc.constantFrom<unknown>(null, true, [], {}, new Map()), fc.jsonValue({ maxDepth: 1 }));
const share = fc.oneof(
  { weight: 4, arbitrary: decimal },
  { weight: 4, arbitrary: number },
  { weight: 4, arbitrary: fc.record({ count, total: count }) },
  { weight: 1, arbitrary: fc.record({ numerator: count, denominator: count }) },
  { weight: 1, arbitrary: odd },
);
const facts = fc.record(
  {
    inMinorityArea: fc.oneof(fc.boolean(), odd),
    poorOrNearPoorRate: share,
    nationalPoorOrNearPoorRate: share,
    roadKilometres: share,
    otherCriteria: fc.oneof(count, odd),
    minorityPeople: count,
    rate: odd,
  },
  { requiredKeys: [] },
);

/** What was expected where facts are refused; nothing where they are taken. */
function expectedOf(given: unknown): ExpectedKind | undefined {
  try {
    classifyZone(given as ZoneFacts, communeZoneRules2026);
    return undefined;
  } catch (error) {
    if (!isPovertyStandardError(error) || typeof error.details.expected === 'string') {
      throw error;
    }
    return error.details.expected.kind;
  }
}

describe('facts of a commune', () => {
  test.prop([fc.oneof({ weight: 9, arbitrary: facts }, odd)], { numRuns: doorRuns(1_000) })(
    'are taken where their JSON Schema takes them, but for what is between fields',
    (given) => {
      const json = JSON.parse(JSON.stringify(given)) as unknown;
      const expected = expectedOf(json);
      expect([accepts(json), expected, json]).toEqual([betweenFields.includes(expected), expected, json]);
    },
  );
});
