import {
  dwellingComponents,
  dwellingGrades,
  type IndicatorRule,
  informationDevices,
  type RuleName,
  ruleNames,
  sanitationFacilities,
  schoolLevels,
  telecomServices,
  vocationalLevels,
  waterSources,
} from '../../vocabulary/index.ts';
import { checkFields, type Fields } from './check-fields.ts';
import { checkUnique } from './check-unique.ts';
import { filledListOf } from './list-of.ts';
import { listedIn } from './listed-in.ts';
import { oneOf } from './one-of.ts';
import { numberOf } from './number-of.ts';
import { elementsOf, partOf } from './part-of.ts';
import { positiveNumber } from './positive-number.ts';
import { type Check, report, type Subject } from './subject.ts';
import { wholeNumberFrom } from './whole-number-from.ts';

/** Ages that ascend: `from` below `under`, and not before the end of the band before. */
function checkAges(subject: Subject, endBefore = NaN): void {
  const [from, under] = [partOf(subject, 'from'), partOf(subject, 'under')];
  if (numberOf(from) < endBefore) {
    report(from, 'wrong-order', `at least ${String(endBefore)}, where the band before ends`);
  }
  if (numberOf(under) <= numberOf(from)) {
    report(under, 'wrong-order', `an age above ${String(from.value)}`);
  }
}

/** Age bands, ascending without overlap, each with further fields. */
function ageBands(further: Fields): Check {
  return (subject) => {
    filledListOf((band) => {
      checkFields(band, { from: wholeNumberFrom(0), under: wholeNumberFrom(1), ...further });
    })(subject);
    elementsOf(subject).forEach((band, index, bands) => {
      const before = bands[index - 1];
      checkAges(band, before && numberOf(partOf(before, 'under')));
    });
  };
}

/** A list of several of a closed list, each once. */
function someOf(allowed: readonly string[]): Check {
  return (subject) => {
    filledListOf(oneOf(allowed))(subject);
    checkUnique(subject);
  };
}

type ParametersOf<Rule> = Readonly<Record<Exclude<keyof Rule, 'rule'>, Fields[string]>>;

/** The parameters of every rule. A rule that the vocabulary gains must be added here. */
function parametersOf(): { readonly [Name in RuleName]: ParametersOf<Extract<IndicatorRule, { rule: Name }>> } {
  const age = wholeNumberFrom(0);
  const isTrueOrFalse = oneOf([true, false]);
  return {
    reported: { gap: listedIn('gaps') },
    'member-without-job-or-contract': {},
    'dependants-share-above': { percent: positiveNumber(100), childUnder: wholeNumberFrom(1) },
    'undernourished-child': { under: wholeNumberFrom(1) },
    'member-without-health-insurance': { from: age },
    'ill-member-untreated': {},
    'adult-without-certificate-for-age': {
      bands: ageBands({ suitable: someOf([...schoolLevels, ...vocationalLevels]) }),
      onTheJobTraining: isTrueOrFalse,
    },
    'adult-below-level': { from: age, bornFrom: wholeNumberFrom(1), level: oneOf(schoolLevels) },
    'child-not-at-level': {
      bands: ageBands({ level: oneOf(schoolLevels) }),
      higherLevelSuffices: { optional: isTrueOrFalse },
    },
    'child-not-attending': { from: age, under: wholeNumberFrom(1) },
    'non-durable-components-at-least': { components: oneOf(dwellingComponents.map((_, index) => index + 1)) },
    'dwelling-grade-among': { grades: someOf(dwellingGrades) },
    'floor-area-per-head-below': { squareMetres: positiveNumber() },
    'water-source-not-among': { sources: someOf(waterSources) },
    'sanitation-not-among': { facilities: someOf(sanitationFacilities) },
    'no-member-uses': { services: someOf(telecomServices) },
    'no-device-among': { devices: someOf(informationDevices) },
    'no-device-and-no-loudspeaker': { devices: someOf(informationDevices) },
  };
}

/** A rule of the vocabulary with its own parameters; without a known name nothing can be said of these. */
export function checkRule(subject: Subject): void {
  const rule = partOf(subject, 'rule');
  const name = ruleNames.find((known) => known === rule.value);
  if (name === undefined) {
    report(rule, rule.value === undefined ? 'missing-value' : 'unknown-rule', `one of: ${ruleNames.join(', ')}`);
    return;
  }
  checkFields(subject, { rule: oneOf([name]), ...parametersOf()[name] });
  checkAges(subject);
}
