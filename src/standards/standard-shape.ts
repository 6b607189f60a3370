import { type Expected, fail } from '../foundation/errors/index.ts';
import { mostAreas, mostIndicators } from '../foundation/limits.ts';
import {
  type Fields,
  type FieldsOf,
  listOf,
  oneOf,
  readOrFail,
  recordOf,
  type Shape,
} from '../foundation/shape/index.ts';
import * as law from '../law/poverty-standard.ts';
import { actShape, localizedText, ownSourceShape, sourceShape } from '../law/source.ts';
import { gapKinds } from '../vocabulary/evidence.ts';
import { povertyGrounds } from '../vocabulary/household-class.ts';
import * as rules from '../vocabulary/index.ts';
import { type Gap, householdClasses } from '../vocabulary/index.ts';

type ParametersOf<Name> = FieldsOf<Omit<Extract<rules.IndicatorRule, { readonly rule: Name }>, 'rule'>>;

/** The shape of a standard, without the rules between its fields. */
export function standardShape(): Shape {
  const name = localizedText();
  const upTo = upperBound();
  const source = sourceShape();
  const ownSource = ownSourceShape();
  const limits = { least: 1, most: mostAreas };
  const period = recordOf<law.ApplicationPeriod>({ from: date, 'until?': date, 'source?': ownSource });
  const band = recordOf<law.IncomeBand>({ id: code, 'upTo?': upTo, outcomes: listOf(outcome(), { least: 1 }) });
  const service = recordOf<law.ServiceDefinition>({ code, 'name?': name });
  const indicator = recordOf<law.IndicatorDefinition>({
    code,
    service: code,
    'name?': name,
    'weight?': positive,
    rule: ruleShape(),
    'source?': ownSource,
  });
  const scoreBand = recordOf<law.ScoreBand>({ bands: listOf(code, limits), 'upTo?': upTo });
  const gap = recordOf<Gap>({ id: code, kind: oneOf(gapKinds), about: text, description: name });
  return recordOf<law.PovertyStandard>({
    id: code,
    name,
    'territory?': recordOf<law.StandardTerritory>({ name }),
    sources: recordOf<law.StandardSources>({
      standard: source,
      'cutOff?': source,
      'indicators?': source,
      'reviewScores?': source,
      'lowIncomeWorker?': source,
    }),
    'acts?': { kind: 'record', of: actShape() },
    periods: listOf(period),
    areas: listOf(code, { ...limits, unique: {} }),
    incomePeriod: oneOf(law.incomePeriods),
    bands: listOf(band, { ...limits, unique: { field: 'id' } }),
    services: listOf(service, { unique: { field: 'code' } }),
    indicators: listOf(indicator, { most: mostIndicators, unique: { field: 'code', code: 'duplicate-indicator' } }),
    'cutOff?': positive,
    'reviewScores?': recordOf<law.ReviewScores>({
      pointsPerIndicator: positive,
      bands: listOf(scoreBand, limits),
    }),
    'lowIncomeWorker?': upTo,
    gaps: listOf(gap, { unique: { field: 'id' } }),
  });
}

/** A rule of the vocabulary with its parameters; a new rule does not compile until it is added here. */
function ruleShape(): Shape {
  const { dwellingComponents, informationDevices, schoolLevels, vocationalLevels } = rules;
  const level = oneOf(schoolLevels);
  const members: { readonly [Name in rules.RuleName]: ParametersOf<Name> } = {
    reported: { gap: { kind: 'code' } },
    'member-without-job-or-contract': {},
    'dependants-share-above': { percent: aboveZero(100), childUnder: positive },
    'undernourished-child': { under: positive },
    'member-without-health-insurance': { from: age },
    'ill-member-untreated': {},
    'adult-without-certificate-for-age': {
      bands: ageBands({ suitable: someOf([...schoolLevels, ...vocationalLevels]) }),
      onTheJobTraining: flag,
    },
    'adult-below-level': { from: age, bornFrom: positive, level },
    'child-not-at-level': { bands: ageBands({ level }), 'higherLevelSuffices?': flag },
    'child-not-attending': { from: age, under: positive },
    'non-durable-components-at-least': { components: { kind: 'count', least: 1, most: dwellingComponents.length } },
    'dwelling-grade-among': { grades: someOf(rules.dwellingGrades) },
    'floor-area-per-head-below': { squareMetres: aboveZero() },
    'water-source-not-among': { sources: someOf(rules.waterSources) },
    'sanitation-not-among': { facilities: someOf(rules.sanitationFacilities) },
    'no-member-uses': { services: someOf(rules.telecomServices) },
    'no-device-among': { devices: someOf(informationDevices) },
    'no-device-and-no-loudspeaker': { devices: someOf(informationDevices) },
  };
  return { kind: 'tagged', tag: 'rule', members, code: 'unknown-rule' };
}

function upperBound(): Shape {
  return recordOf<law.UpperBound>({
    amounts: { kind: 'record', of: { kind: 'count' }, most: mostAreas },
    operator: oneOf(law.boundOperators),
    'source?': ownSourceShape(),
    'operatorSource?': ownSourceShape(),
  });
}

const date: Shape = { kind: 'date' };

const code: Shape = { kind: 'code' };

function outcome(): Shape {
  // A single class would decide the cell.
  const possible = listOf(oneOf(householdClasses), { least: 2, most: householdClasses.length, unique: {} });
  return recordOf<law.BandOutcome>({
    from: { kind: 'count' },
    'class?': oneOf(householdClasses),
    'ground?': oneOf(povertyGrounds),
    'open?': recordOf<NonNullable<law.BandOutcome['open']>>({ gap: code, possible }),
    'source?': ownSourceShape(),
  });
}

const positive: Shape = { kind: 'count', least: 1 };

const text: Shape = { kind: 'text' };

/** A number above 0, and at most `most`. */
function aboveZero(most?: number): Shape {
  const read = (value: unknown, path: string): unknown => {
    const number = readOrFail({ kind: 'amount' }, value, path) as number;
    const expected: Expected = { kind: 'number-above-zero', ...(most !== undefined && { most }) };
    return number > 0 && number <= (most ?? number) ? number : fail('out-of-range', path, value, expected);
  };
  return { kind: 'readable', read, json: { type: 'number', exclusiveMinimum: 0, ...(most && { maximum: most }) } };
}

const age: Shape = { kind: 'count' };

/** Age bands, each with further fields. */
function ageBands(further: Fields): Shape {
  return listOf({ kind: 'object', fields: { from: age, under: positive, ...further } }, { least: 1 });
}

/** A non-empty subset of a closed list. */
function someOf(values: readonly string[]): Shape {
  return listOf(oneOf(values), { least: 1, most: values.length, unique: {} });
}

const flag: Shape = { kind: 'flag' };
