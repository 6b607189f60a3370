import { type ZoneRules } from '../../src/index.ts';
import { sourceOf } from '../../src/law/index.ts';
import { sourceCells } from './source-columns.ts';
import { table } from './table.ts';

/** The rules of an area class as Markdown: every condition with its bound, and how they make the classes. */
export function areaSection({ id, source, period, conditions, classes, note }: ZoneRules): string {
  const rows = Object.entries(conditions).map(
    ([name, { fact, operator, value, valueInMekongDelta, timesFact, mekongDeltaOnly }]) => [
      `\`${name}\``,
      `\`${fact}\``,
      operator === 'is' ? 'is true' : `${operator} ${value ?? ''}${timesFact ? ` × \`${timesFact}\`` : ''}`,
      mekongDeltaOnly ? 'only there' : (valueInMekongDelta ?? '–'),
    ],
  );
  const formulas = classes.map((one) => [
    `\`${one.class}\``,
    one.when === undefined ? 'all others' : `\`${JSON.stringify(one.when)}\``,
  ]);
  const [place] = sourceCells([sourceOf(source)]);
  return [
    `## ${id}`,
    `${place}, ${period.from} to ${period.until ?? 'open'}; ${source.evidence}${note ? `. ${note}` : ''}`,
    table(['condition', 'fact', 'bound', 'in the Mekong Delta'], rows),
    table(['class, the first that is met', 'when'], formulas),
  ].join('\n\n');
}
