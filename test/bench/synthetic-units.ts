import { type AnyUnitState, provinces, provincesAt } from '../../src/units/index.ts';

/** Communes of the reform, all invented but for their number. */
const communeCount = 3_321;

const from = '2025-07-01';

/** The provinces, 3 321 invented communes in them, and so many invented villages in those. */
export function syntheticUnits(villages: number): AnyUnitState[] {
  const above = provincesAt({ on: from });
  const codeOf = (commune: number): string => String(10_000 + commune);
  const communes = Array.from(
    { length: communeCount },
    (_, commune): AnyUnitState => ({
      level: 'commune',
      code: codeOf(commune),
      name: `Xã thử ${commune}`,
      type: commune % 5 === 0 ? 'ward' : 'commune',
      parent: above[commune % above.length]?.code ?? '',
      from,
    }),
  );
  const hamlets = Array.from({ length: villages }, (_, village): AnyUnitState => {
    const parent = codeOf(village % communeCount);
    return {
      level: 'village',
      code: `${parent}/${village}`,
      name: `Thôn thử ${village}`,
      type: 'village',
      parent,
      from,
    };
  });
  return [...provinces, ...communes, ...hamlets];
}
