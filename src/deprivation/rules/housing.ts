import { anyOf, enough, not, testIfKnown } from '../../foundation/unknown.ts';
import { dwellingComponents, dwellingGrades } from '../../vocabulary/index.ts';
import type { Judgement, KnownHousehold, RuleNamed } from '../finding.ts';
import { compareWithProduct } from '../income-fact-of.ts';
import { decidedBy, unlistedMember } from './evidence.ts';

/** A dwelling of one of the grades. */
export function dwellingGradeAmong(
  { dwelling }: KnownHousehold,
  { grades }: RuleNamed<'dwelling-grade-among'>,
): Judgement {
  const grade = dwelling?.grade;
  const accepted = dwellingGrades.filter((each) => !grades.includes(each));
  return decidedBy(
    testIfKnown(grade, 'dwelling.grade', (observed) => grades.includes(observed)),
    { 'dwelling.grade': grade },
    { accepted },
  );
}

/** Of wall, column and roof at least so many are of non-durable material. */
export function nonDurableComponentsAtLeast(
  { dwelling }: KnownHousehold,
  { components }: RuleNamed<'non-durable-components-at-least'>,
): Judgement {
  const answers = dwellingComponents.map((part) =>
    not(testIfKnown(dwelling?.durable?.[part], `dwelling.durable.${part}`, Boolean)),
  );
  const deprived = enough(answers, (count) => count >= components);
  if (typeof deprived !== 'boolean') {
    return { deprived, reasons: [] };
  }
  const nonDurable = dwellingComponents.filter((_, index) => answers[index] === true);
  const most = answers.filter((answer) => answer !== false).length;
  return { deprived, reasons: [{ kind: 'components', nonDurable, most, operator: deprived ? '>=' : '<', components }] };
}

/** A floor area of less than so many square metres times the members. Members who are not listed can only lower it. */
export function floorAreaPerHeadBelow(
  household: KnownHousehold,
  { squareMetres: squareMetresPerHead }: RuleNamed<'floor-area-per-head-below'>,
): Judgement {
  const squareMetres = household.dwelling?.floorAreaSquareMetres;
  const members = household.members.length;
  const isBelow = testIfKnown(
    squareMetres,
    'dwelling.floorAreaSquareMetres',
    (area) => compareWithProduct(area, squareMetresPerHead, members) < 0,
  );
  const deprived = anyOf([isBelow, unlistedMember(household)]);
  if (squareMetres === undefined || typeof deprived !== 'boolean') {
    return { deprived, reasons: [] };
  }
  const operator = deprived ? '<' : '>=';
  return { deprived, reasons: [{ kind: 'floor-area', squareMetres, members, operator, squareMetresPerHead }] };
}
