import { anyOf, tell } from '../../foundation/unknown.ts';
import { compareWithProduct } from '../compare-with-product.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { unlistedMember } from './some-member.ts';

/** A floor area of less than so many square metres times the members. Members who are not listed can only lower it. */
export function floorAreaPerHeadBelow(
  household: KnownHousehold,
  { squareMetres: squareMetresPerHead }: RuleNamed<'floor-area-per-head-below'>,
): Judgement {
  const squareMetres = household.dwelling?.floorAreaSquareMetres;
  const members = household.members.length;
  const isBelow = tell(
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
