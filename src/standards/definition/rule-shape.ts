import { type Expected, refuse } from '../../foundation/errors/index.ts';
import { type Fields, type FieldsOf, listOf, oneOf, readOrRefuse, type Shape } from '../../foundation/shape/index.ts';
import * as rules from '../../vocabulary/index.ts';

type ParametersOf<Name> = FieldsOf<Omit<Extract<rules.IndicatorRule, { readonly rule: Name }>, 'rule'>>;

/** A rule of the vocabulary with its own parameters. One that the vocabulary gains must be added here. */
export function ruleShape(): Shape {
  const { dwellingComponents, informationDevices, schoolLevels, vocationalLevels } = rules;
  const level = oneOf(schoolLevels);
  const members: { readonly [Name in rules.RuleName]: ParametersOf<Name> } = {
    reported: { gap: { kind: 'code' } },
    'member-without-job-or-contract': {},
    'dependants-share-above': { percent: above0(100), childUnder: atLeastOne },
    'undernourished-child': { under: atLeastOne },
    'member-without-health-insurance': { from: age },
    'ill-member-untreated': {},
    'adult-without-certificate-for-age': {
      bands: ageBands({ suitable: someOf([...schoolLevels, ...vocationalLevels]) }),
      onTheJobTraining: flag,
    },
    'adult-below-level': { from: age, bornFrom: atLeastOne, level },
    'child-not-at-level': { bands: ageBands({ level }), 'higherLevelSuffices?': flag },
    'child-not-attending': { from: age, under: atLeastOne },
    'non-durable-components-at-least': { components: { kind: 'count', least: 1, most: dwellingComponents.length } },
    'dwelling-grade-among': { grades: someOf(rules.dwellingGrades) },
    'floor-area-per-head-below': { squareMetres: above0() },
    'water-source-not-among': { sources: someOf(rules.waterSources) },
    'sanitation-not-among': { facilities: someOf(rules.sanitationFacilities) },
    'no-member-uses': { services: someOf(rules.telecomServices) },
    'no-device-among': { devices: someOf(informationDevices) },
    'no-device-and-no-loudspeaker': { devices: someOf(informationDevices) },
  };
  return { kind: 'tagged', tag: 'rule', members, code: 'unknown-rule' };
}

/** A number above 0. */
function above0(most?: number): Shape {
  const read = (value: unknown, path: string): unknown => {
    const number = readOrRefuse({ kind: 'amount' }, value, path) as number;
    const expected: Expected = { kind: 'number-above-zero', ...(most !== undefined && { most }) };
    return number > 0 && number <= (most ?? number) ? number : refuse('out-of-range', path, value, expected);
  };
  return { kind: 'readable', read, json: { type: 'number', exclusiveMinimum: 0, ...(most && { maximum: most }) } };
}

const atLeastOne: Shape = { kind: 'count', least: 1 };

const age: Shape = { kind: 'count' };

/** Age bands, each with a further field. */
function ageBands(further: Fields): Shape {
  return listOf({ kind: 'object', fields: { from: age, under: atLeastOne, ...further } }, { least: 1 });
}

/** At least one of a closed list, each once. */
function someOf(values: readonly string[]): Shape {
  return listOf(oneOf(values), { least: 1, most: values.length, unique: {} });
}

const flag: Shape = { kind: 'flag' };
