import { anyOf, enough, not, testIfKnown } from '../../foundation/unknown.ts';
import { dwellingComponents, dwellingGrades } from '../../vocabulary/index.ts';
import type { Judgement, KnownHousehold, RuleNamed } from '../finding.ts';
import { compareWithProduct } from '../income-fact-of.ts';
import { judgeFacility, hasUnlistedMember } from './evidence.ts';

/** Deprived: the dwelling is of a listed grade. */
export function dwellingGradeAmong(
  { dwelling }: KnownHousehold,
  { grades }: RuleNamed<'dwelling-grade-among'>,
): Judgement {
  const grade = dwelling?.grade;
  const accepted = dwellingGrades.filter((candidate) => !grades.includes(candidate));
  return judgeFacility(
    testIfKnown(grade, 'dwelling.grade', (observed) => grades.includes(observed)),
    { 'dwelling.grade': grade },
    { accepted },
  );
}

/** Deprived: at least `components` of wall, column and roof are of non-durable material. */
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

/** Deprived: the floor area is less than the threshold times the members. Unlisted members can only lower the area per head. */
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
  const deprived = anyOf([isBelow, hasUnlistedMember(household)]);
  if (squareMetres === undefined || typeof deprived !== 'boolean') {
    return { deprived, reasons: [] };
  }
  const operator = deprived ? '<' : '>=';
  return { deprived, reasons: [{ kind: 'floor-area', squareMetres, members, operator, squareMetresPerHead }] };
}
