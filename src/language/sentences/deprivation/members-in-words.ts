import type { DeprivationFinding, MemberReason, ObservedFacts } from '../../../deprivation/index.ts';
import { own } from '../../../foundation/input/index.ts';
import { vocationalLevels } from '../../../vocabulary/index.ts';
import { alternatives, together } from '../../wording/alternatives.ts';
import { grouped } from '../../wording/grouped.ts';
import { codeName } from '../../wording/names.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { notOfResult, phraseOf, quoted, textOf } from '../../wording/of-result.ts';
import type { Telling } from '../../wording/telling.ts';
import type { DeprivationWords, MemberRuleWords } from './deprivation-words.ts';
import { reasonsOf } from './reasons-of.ts';

/** The members behind a finding, those together of whom the same was observed, and what would have been right for them. */
export function membersInWords(
  finding: DeprivationFinding,
  rule: MemberRuleWords,
  words: DeprivationWords,
  telling: Telling,
): string {
  const observedOf = ({ observed }: MemberReason, areMany: boolean): string =>
    phraseOf(rule.observed({ observed, schooling: schoolingInWords(observed, areMany, words, telling) }, areMany));
  const named = ({ member, age }: MemberReason): string =>
    `${quoted(member)}${age === undefined ? '' : ` (${words.aged(printedNumber(age, telling.common))})`}`;
  const groups = grouped(
    reasonsOf(finding, 'member').map((reason) => ({
      reason,
      text: observedOf(reason, false),
      norm: normInWords(reason, finding, rule, words, telling),
    })),
    (one) => one.text + one.norm,
  );
  const told = groups.map((group, index) => {
    const areMany = group.length > 1;
    const members = together(
      group.map(({ reason }) => named(reason)),
      telling.common,
    );
    // What is right for several groups alike is told once, after the last of them.
    const isToldLater = groups.at(index + 1)?.[0].norm === group[0].norm;
    const norm = isToldLater ? '' : group[0].norm;
    return `${words.members(areMany)} ${members} ${observedOf(group[0].reason, areMany)}${norm}`;
  });
  return phraseOf(told.join('; '));
}

/** What is known of the schooling and training of a member, or of many. */
function schoolingInWords(
  observed: ObservedFacts,
  areMany: boolean,
  words: DeprivationWords,
  telling: Telling,
): string {
  const { completedSchool, attendsSchool, attendsTraining, onTheJobTrainingCertificate } = observed;
  const level = (code: ObservedFacts[string] | undefined): string | undefined =>
    code === undefined ? undefined : code === 'none' ? code : levelName(textOf(code as string), words);
  const held = vocationalLevels.filter((one) => observed[`diplomas.${one}`] === true);
  const schooling = own({
    completed: level(completedSchool),
    attends: level(attendsSchool),
    trains: level(attendsTraining),
    diplomas:
      held.length > 0
        ? together(
            held.map((one) => levelName(one, words)),
            telling.common,
          )
        : undefined,
    hasNoDiploma: vocationalLevels.every((one) => observed[`diplomas.${one}`] === false),
    hasNoCertificate: onTheJobTrainingCertificate === false,
  });
  return words.schooling(schooling, areMany).join(', ');
}

function normInWords(
  reason: MemberReason,
  finding: DeprivationFinding,
  rule: MemberRuleWords,
  words: DeprivationWords,
  telling: Telling,
): string {
  const { norm } = own(rule);
  if (!norm) {
    return '';
  }
  const accepted = (reason.accepted ?? []).map((level) => levelName(level, words));
  const told = norm({
    ages: agesInWords(reason.ages, words, telling),
    accepted: alternatives(accepted, telling.common),
    bornFrom: bornFrom(finding, telling),
  });
  return `; ${told}`;
}

function levelName(level: string, { schoolLevels, vocationalLevels: vocational }: DeprivationWords): string {
  return codeName({ ...schoolLevels, ...vocational }, level);
}

/** Ages in completed years: "từ đủ 6 đến dưới 12 tuổi", "aged 6 to under 12". */
function agesInWords(ages: MemberReason['ages'], words: DeprivationWords, { common }: Telling): string {
  const { from, under } = own(ages);
  if (from === undefined && under === undefined) {
    return notOfResult(ages);
  }
  const print = (age: number | undefined): string | undefined =>
    age === undefined ? undefined : printedNumber(age, common);
  return words.ages(print(from), print(under));
}

/** The year of birth from which members count, as only the standard says. */
function bornFrom({ indicator }: DeprivationFinding, { standard }: Telling): string | undefined {
  const rule = standard?.indicators.find(({ code }) => code === indicator)?.rule;
  return rule?.rule === 'adult-below-level' ? String(rule.bornFrom) : undefined;
}
