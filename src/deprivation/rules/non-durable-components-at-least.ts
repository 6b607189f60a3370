import { enough, not, tell } from '../../foundation/unknown.ts';
import { dwellingComponents } from '../../vocabulary/index.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';

/** Of wall, column and roof at least so many are of non-durable material. */
export function nonDurableComponentsAtLeast(
  { dwelling }: KnownHousehold,
  { components }: RuleNamed<'non-durable-components-at-least'>,
): Judgement {
  const answers = dwellingComponents.map((part) =>
    not(tell(dwelling?.durable?.[part], `dwelling.durable.${part}`, Boolean)),
  );
  const deprived = enough(answers, (count) => count >= components);
  if (typeof deprived !== 'boolean') {
    return { deprived, reasons: [] };
  }
  const nonDurable = dwellingComponents.filter((_, index) => answers[index] === true);
  const most = answers.filter((answer) => answer !== false).length;
  return { deprived, reasons: [{ kind: 'components', nonDurable, most, operator: deprived ? '>=' : '<', components }] };
}
