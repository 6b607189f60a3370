import type { Reproduction } from '../../figures/index.ts';
import { roundingNames } from '../../foundation/exact/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { operandsLabels, roundingLabels } from '../labels/claim-labels.ts';
import { alternatives } from '../wording/alternatives.ts';

const comesOut: LocalizedText = { vi: 'số này có được', en: 'it comes out' };
const divided: LocalizedText = { vi: 'khi chia cho', en: 'over' };
const by: LocalizedText = { vi: 'theo cách', en: 'by' };
const byAny: LocalizedText = { vi: 'theo mọi cách làm tròn', en: 'by any rounding' };

/** One way of calculating, with the roundings that then give the printed figure. */
function wayInWords(ways: readonly Reproduction[], locale: Locale): string {
  const [{ divisor, operands }] = ways as readonly [Reproduction];
  const roundings = ways.map(({ rounding }) => roundingLabels[rounding][locale]);
  return [
    divisor === undefined ? [] : `${divided[locale]} ${divisor}`,
    roundings.length === roundingNames.length ? byAny[locale] : `${by[locale]} ${alternatives(roundings, locale)}`,
    operands === 'as-printed' ? [] : operandsLabels[operands][locale],
  ]
    .flat()
    .join(' ');
}

/** How the printed figure comes out; nothing where it does not. */
export function reproductionSentence(reproducedBy: readonly Reproduction[], locale: Locale): string[] {
  const ways = new Map<string, Reproduction[]>();
  for (const way of reproducedBy) {
    const key = `${way.operands} ${way.divisor}`;
    ways.set(key, [...(ways.get(key) ?? []), way]);
  }
  const said = [...ways.values()].map((same) => wayInWords(same, locale));
  return said.length ? [`${comesOut[locale]} ${said.join('; ')}`] : [];
}
