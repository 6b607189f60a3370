import type { IndicatorRule } from '../../src/vocabulary/index.ts';

/** A code as words: `protected-dug-well` is "protected dug well". */
const words = (code: string): string => code.replaceAll('-', ' ');

/** Codes as a list in a sentence. */
const list = (codes: readonly string[]): string => codes.map(words).join(', ');

/** Ages in completed years; the last is that before the first that no longer belongs. */
const aged = ({ from, under }: { from: number; under: number }): string => `${String(from)}–${String(under - 1)}`;

/** When a household is deprived, as the end of the sentence "deprived when …". */
export function ruleInWords(rule: IndicatorRule): string {
  switch (rule.rule) {
    case 'reported':
      return `cut-off not known: the status is reported (gap \`${rule.gap}\`)`;
    case 'member-without-job-or-contract':
      return 'a member of working age who is able and wants to work has no job, or a member in wage work has no labour contract';
    case 'dependants-share-above':
      return `more than ${String(rule.percent)} % of the members are dependants: children under ${String(rule.childUnder)}, and elderly people or people with disabilities who receive the monthly social allowance`;
    case 'undernourished-child':
      return `a child under ${String(rule.under)} has low height-for-age or low weight-for-age`;
    case 'member-without-health-insurance':
      return `a member aged ${String(rule.from)} or over has no health insurance`;
    case 'ill-member-untreated':
      return 'a member was ill and did not seek treatment';
    case 'adult-without-certificate-for-age':
      return `a member neither attends nor has completed what suits the age: ${rule.bands
        .map((band) => `${aged(band)}: ${list(band.suitable)}`)
        .join('; ')}${rule.onTheJobTraining ? '; certified on-the-job training suits every age' : ''}`;
    case 'adult-below-level':
      return `a member aged ${String(rule.from)} or over, born in ${String(rule.bornFrom)} or later, has not completed ${words(rule.level)} and is not studying`;
    case 'child-not-at-level':
      return `a child does not attend the level right for the age: ${rule.bands
        .map((band) => `${aged(band)}: ${words(band.level)}`)
        .join('; ')}${rule.higherLevelSuffices === true ? ' (a higher level suffices)' : ''}`;
    case 'child-not-attending':
      return `a child aged ${aged(rule)} does not attend school`;
    case 'non-durable-components-at-least':
      return `at least ${String(rule.components)} of wall, column and roof are of non-durable material`;
    case 'dwelling-grade-among':
      return `the dwelling is graded ${list(rule.grades)}`;
    case 'floor-area-per-head-below':
      return `the floor area per head is below ${String(rule.squareMetres)} m²`;
    case 'water-source-not-among':
      return `the water comes from none of: ${list(rule.sources)}`;
    case 'sanitation-not-among':
      return `the toilet is none of: ${list(rule.facilities)}`;
    case 'no-member-uses':
      return `no member uses any of: ${list(rule.services)}`;
    case 'no-device-among':
      return `the household has none of: ${list(rule.devices)}`;
    case 'no-device-and-no-loudspeaker':
      return `the household has none of: ${list(rule.devices)}; and does not hear the loudspeaker`;
    default:
      throw new Error(`no words for ${JSON.stringify(rule satisfies never)}`);
  }
}
