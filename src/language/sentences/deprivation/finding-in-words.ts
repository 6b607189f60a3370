import type {
  ComponentsReason,
  DependantsReason,
  DeprivationFinding,
  FindingReason,
  FloorAreaReason,
  ThingReason,
} from '../../../deprivation/index.ts';
import { together } from '../../wording/alternatives.ts';
import { codeName } from '../../wording/names.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { filled, phraseOf, quoted, textOf } from '../../wording/of-result.ts';
import type { Telling } from '../../wording/telling.ts';
import type { DeprivationWords, ThingRule } from './deprivation-words.ts';
import { membersInWords } from './members-in-words.ts';
import { reasonsOf } from './reasons-of.ts';

/** Who or what is behind a finding "deprived", and the threshold. */
export function findingInWords(finding: DeprivationFinding, words: DeprivationWords, telling: Telling): string {
  const { rule } = finding;
  const all = <Kind extends FindingReason['kind']>(
    kind: Kind,
    tell: (reason: Extract<FindingReason, { readonly kind: Kind }>) => string,
  ): string => phraseOf(reasonsOf(finding, kind).map(tell).join('; '));
  switch (rule) {
    case 'reported':
      return words.byReport;
    case 'dependants-share-above':
      return all('dependants', (reason) => dependantsInWords(reason, words, telling));
    case 'non-durable-components-at-least':
      return all('components', (reason) => componentsInWords(reason, words, telling));
    case 'floor-area-per-head-below':
      return all('floor-area', (reason) => floorAreaInWords(reason, words, telling));
    case 'dwelling-grade-among':
    case 'water-source-not-among':
    case 'sanitation-not-among':
    case 'no-member-uses':
    case 'no-device-among':
    case 'no-device-and-no-loudspeaker':
      return all('thing', (reason) => thingInWords(reason, rule, words));
    default:
      return membersInWords(finding, words.memberRules[rule], words, telling);
  }
}

/** The dependants among the members, who are more than the threshold allows. */
function dependantsInWords(reason: DependantsReason, words: DeprivationWords, { common }: Telling): string {
  const { dependants, most, members, percent } = reason;
  const names = together(dependants.map(quoted), common);
  const print = (number: number): string => printedNumber(number, common);
  const known = dependants.length;
  return words.dependants(print(known), known < most, known !== 1, print(members), names, print(percent));
}

/** The parts of the dwelling that are not of durable material. */
function componentsInWords(reason: ComponentsReason, words: DeprivationWords, { common }: Telling): string {
  const { nonDurable, components } = reason;
  const names = filled(nonDurable).map((part) => codeName(words.components, part));
  return words.nonDurable(together(names, common), printedNumber(components, common));
}

/** The floor area against the threshold a head. */
function floorAreaInWords(reason: FloorAreaReason, words: DeprivationWords, { common }: Telling): string {
  const { squareMetres, members, squareMetresPerHead } = reason;
  const print = (number: number): string => printedNumber(number, common);
  return words.floorArea(print(squareMetres), print(members), members !== 1, print(squareMetresPerHead));
}

/** The thing behind a finding, and what would count. */
function thingInWords({ observed, accepted }: ThingReason, rule: ThingRule, words: DeprivationWords): string {
  const { labels, said } = words.things[rule];
  const field = thingFields[rule];
  return said(
    filled(accepted).map((code) => codeName(labels, code)),
    field === undefined ? '' : codeName(labels, textOf(observed[field] as string)),
  );
}

/** The fact that says which thing a household has, by the rule that asks for it. */
const thingFields: Readonly<Partial<Record<ThingRule, string>>> = {
  'dwelling-grade-among': 'dwelling.grade',
  'water-source-not-among': 'waterSource',
  'sanitation-not-among': 'sanitation',
};
