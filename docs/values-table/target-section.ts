import { acts } from '../../src/law/index.ts';
import { english, explain, type TargetProgramme, vietnamese } from '../../src/index.ts';
import { sourceCells, sourceHeadings } from './source-columns.ts';
import { table } from './table.ts';

/** The targets of a programme as Markdown: what each asks for in both languages, its bound as data, and its source. */
export function targetSection(programme: TargetProgramme): string {
  const { id, name, act, targets } = programme;
  const rows = targets.map((target) => {
    // The sentence ends in its source, which stands in columns of its own here.
    const { citation, evidence, ...withoutSource } = target;
    const [vi, en] = [vietnamese, english].map((language) => explain(withoutSource, language)[0] ?? '');
    const bound =
      target.kind === 'each-household'
        ? `≥ ${target.atLeast} each`
        : `${target.bound.included ? '' : 'strictly '}${target.bound.value}${target.bound.exceededBeyond === undefined ? '' : ` … ${target.bound.exceededBeyond}`}`;
    const source = {
      citation: citation ?? {},
      evidence: evidence ?? 'unconfirmed',
      ...(target.note && { note: target.note }),
    };
    const [place, mark] = sourceCells([source]);
    return [`\`${target.id}\``, `${vi}<br>${en}`, bound, citation ? place : 'a publication; see the name', mark];
  });
  return [
    `## ${id}`,
    `${name.vi} · ${name.en}${act ? ` · ${acts[act].number}` : ''}`,
    table(['id', 'target', 'bound', ...sourceHeadings], rows),
  ].join('\n\n');
}
