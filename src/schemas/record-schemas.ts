import type * as z from 'zod/mini';
import type { Tally } from '../aggregation/index.ts';
import { tallyShape } from '../aggregation/tally.ts';
import { checkClaim, type Claim } from '../claims/index.ts';
import { claimShape } from '../claims/read-claim.ts';
import { ledgerShape, readLedger } from '../dynamics/flow-ledger.ts';
import type { FlowLedger } from '../dynamics/index.ts';
import { withPath } from '../foundation/input/index.ts';
import { readInput } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { readStandard } from '../standards/define-standard.ts';
import { standardShape } from '../standards/standard-shape.ts';
import type { Observation, Target } from '../targets/index.ts';
import { observationShape } from '../targets/observation.ts';
import { readObservation } from '../targets/read-observation.ts';
import { readTarget, targetShape } from '../targets/target.ts';
import type { RegistryTables } from '../units/index.ts';
import { issuesOfTables } from '../units/read-registry.ts';
import { registryShape } from '../units/registry.ts';
import { issuesOfReading } from './issues.ts';
import { schemaOfShape } from './schema-of-shape.ts';

const shapeOfClaim = /* @__PURE__ */ claimShape();

/**
 * The schema of a claim from outside, such as a table of published figures.
 *
 * It accepts exactly what {@link checkClaim} accepts: beyond fields and types, every figure must be readable, and units and moments must not
 * contradict each other.
 *
 * @example
 * ```ts
 * claimSchema.safeParse({ kind: 'difference', from: '25,95%', to: '10,89%', change: '15,06%' }).success; // => true
 * claimSchema.safeParse({ kind: 'difference', from: '25,95%', to: 'năm', change: '15,06%' }).success; // => false
 * ```
 */
export const claimSchema: z.ZodMiniType<Claim> = /* @__PURE__ */ schemaOfShape<Claim>(
  shapeOfClaim,
  (value) => issuesOfReading(shapeOfClaim, value, (claim) => checkClaim(claim as Claim)),
  {
    $id: 'urn:chuan-ngheo:claim',
    title: 'Claim',
    description:
      'An arithmetic statement of a published source; a figure is text as printed, a number, or null where none is printed. checkClaim checks besides that every figure can be read',
  },
);

const shapeOfObservation = /* @__PURE__ */ observationShape();

/**
 * The schema of an observation from outside, such as a row of a series.
 *
 * It accepts what {@link changeBetween} and {@link trackTarget} can read: beyond fields and types, moments and decimals must be readable,
 * counts of households by class must have a standard, and no part may exceed its whole.
 *
 * @example
 * ```ts
 * const row = { at: 'cuối năm 2022', measure: 'poor', standard: 'vn-2022', territory: { level: 'country' }, value: { percent: '4.03' } };
 * observationSchema.safeParse(row).success; // => true
 * readRecords(observationSchema, [{ ...row, at: 'hôm qua' }]).rejected[0].issues.map(({ code, path }) => [code, path]);
 * // => [['invalid-value', 'at']]
 * ```
 */
export const observationSchema: z.ZodMiniType<Observation> = /* @__PURE__ */ schemaOfShape<Observation>(
  shapeOfObservation,
  (value) =>
    issuesOfReading(shapeOfObservation, value, (observation) => readObservation(observation as Observation, '')),
  {
    $id: 'urn:chuan-ngheo:observation',
    title: 'Observation',
    description: 'One figure of a series: when, of what, under which standard, where, and counts or a published number',
  },
);

const shapeOfTarget = /* @__PURE__ */ targetShape();

/**
 * The schema of a target from outside, such as a provincial target in a JSON file.
 *
 * It accepts what {@link trackTarget} accepts: beyond fields and types, moments and bounds must be readable and in order.
 *
 * @example
 * ```ts
 * const target = { id: 'under-three', kind: 'level', better: 'lower', measure: 'poor', period: { until: 'cuối năm 2025' }, bound: { value: '3', included: false } };
 * targetSchema.safeParse(target).success; // => true
 * targetSchema.safeParse({ ...target, bound: { value: 'ba', included: false } }).success; // => false
 * ```
 */
export const targetSchema: z.ZodMiniType<Target> = /* @__PURE__ */ schemaOfShape<Target>(
  shapeOfTarget,
  (value) =>
    issuesOfReading(shapeOfTarget, value, (target) =>
      withPath(
        (path) => path.replace(/^target\.?/u, ''),
        () => readTarget(target as Target),
      ),
    ),
  {
    $id: 'urn:chuan-ngheo:target',
    title: 'Target',
    description: 'A target of a poverty programme: what is measured, of whom, until when, and from where it is met',
  },
);

const shapeOfLedger = /* @__PURE__ */ ledgerShape();

/**
 * The schema of dynamics tables from outside, complete or not.
 *
 * It accepts what {@link balanceFlows} accepts: whole numbers from 0 in cells that may be absent, and at least one table.
 *
 * @example
 * ```ts
 * flowLedgerSchema.safeParse({ households: { poor: { columns: { 1: 40, 3: 12, 7: 2 }, closing: 30 } } }).success; // => true
 * flowLedgerSchema.safeParse({ households: {} }).success; // => false
 * ```
 */
export const flowLedgerSchema: z.ZodMiniType<FlowLedger> = /* @__PURE__ */ schemaOfShape<FlowLedger>(
  shapeOfLedger,
  (value) => issuesOfReading(shapeOfLedger, value, (ledger) => readLedger(ledger, '')),
  {
    $id: 'urn:chuan-ngheo:flow-ledger',
    title: 'Dynamics tables',
    description:
      'The official dynamics tables of poor and near-poor households, for households or persons; an absent cell is unknown',
  },
);

/**
 * The schema of the counts of a unit from outside, such as the report of a commune.
 *
 * It accepts what {@link rollUp} and {@link recast} accept: whole numbers from 0, by name.
 *
 * @example
 * ```ts
 * tallySchema.safeParse({ level: 'commune', code: '05986', counts: { households: 9_000, poor: 40 } }).success; // => true
 * tallySchema.safeParse({ level: 'commune', code: '05986', counts: { households: 9_000.5 } }).success; // => false
 * ```
 */
export const tallySchema: z.ZodMiniType<Tally> = /* @__PURE__ */ schemaOfShape(
  tallyShape,
  (tally) => readInput(tallyShape, tally).issues,
  {
    $id: 'urn:chuan-ngheo:tally',
    title: 'Counts of a unit',
    description: 'Whole numbers by name, counted in one administrative unit; a name that is absent is unknown',
  },
);

const shapeOfStandard = /* @__PURE__ */ standardShape();

/**
 * The schema of a poverty standard from outside, such as a provincial standard in a JSON file.
 *
 * It accepts what {@link defineStandard} accepts, and reports the same issues, all at once: of fields and types, and between fields, such as
 * a reference to an unknown act.
 *
 * @example
 * ```ts
 * povertyStandardSchema.safeParse(vn2022).success; // => true
 * povertyStandardSchema.safeParse({ ...vn2022, gaps: undefined }).error.issues.map(({ path, message }) => [path, message]);
 * // => [[['gaps'], 'gaps: received undefined, expected value']]
 * ```
 */
export const povertyStandardSchema: z.ZodMiniType<PovertyStandard> = /* @__PURE__ */ schemaOfShape<PovertyStandard>(
  shapeOfStandard,
  (value) => readStandard(value).issues,
  {
    $id: 'urn:chuan-ngheo:poverty-standard',
    title: 'Poverty standard',
    description: 'A poverty standard as dated, cited data; defineStandard checks besides what holds between its fields',
  },
);

const shapeOfRegistry = /* @__PURE__ */ registryShape();

/**
 * The schema of tables of units from outside, such as a list of communes with their mergers.
 *
 * It accepts what {@link createRegistry} accepts, and reports the same issues, all at once.
 *
 * @example
 * ```ts
 * registrySchema.safeParse({ units: provinces, successions: provinceSuccessions }).success; // => true
 * const commune = { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '99', from: '2025-07-01' };
 * registrySchema.safeParse({ units: [commune] }).error.issues.map(({ path }) => path); // => [['units', 0, 'parent']]
 * ```
 */
export const registrySchema: z.ZodMiniType<RegistryTables> = /* @__PURE__ */ schemaOfShape(
  shapeOfRegistry,
  issuesOfTables,
  {
    $id: 'urn:chuan-ngheo:registry',
    title: 'Administrative units',
    description:
      'States of administrative units, what became of them, and the classes they were given. createRegistry checks besides what holds between the rows',
  },
);
