import { acts, type AttestedDate } from '../../src/law/index.ts';
import { type LegalAct } from '../../src/index.ts';
import { table } from './table.ts';

const day = (date: AttestedDate | undefined): string => (date ? `${date.value} (${date.evidence})` : '–');

/** The register of acts as Markdown, by key. */
export function actsSection(): string {
  const rows = Object.entries<LegalAct>(acts).map(([key, act]) => [
    `\`${key}\``,
    act.number,
    act.type,
    act.titlePeriod ?? '–',
    day(act.signed),
    day(act.gazetted),
    day(act.inForce),
    act.url ?? '–',
    act.checked ?? '–',
  ]);
  const headings = ['key', 'act', 'kind', 'period in its title', 'signed', 'gazetted', 'in force', 'link', 'compared'];
  return table(headings, rows);
}
