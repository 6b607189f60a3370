import { own } from '../../foundation/reading/index.ts';
import type { ErrorCode } from '../../foundation/errors/index.ts';
import { type Share, shares, type Succession } from '../succession.ts';
import { unitLevels } from '../unit-level.ts';
import { isCodeOf } from './unit-code.ts';
import type { DayReader } from './day-reader.ts';
import type { IssueList } from './issue-list.ts';
import { type RegistryIndex, sinceOf, stateOn } from './registry-index.ts';

const fields = ['level', 'from', 'to', 'on', 'territory', 'people', 'act'];

/** Reports what is wrong with a succession by itself; whether its units can be looked for. */
function checkFields(value: Succession, path: string, { isDay }: DayReader, list: IssueList): boolean {
  if (typeof value !== 'object' || (value as unknown) === null || Array.isArray(value)) {
    list.demand('invalid-value', path, value, 'an object');
    return false;
  }
  for (const name of Object.keys(value).filter((one) => !fields.includes(one))) {
    list.report('unknown-field', `${path}.${name}`, name, `one of: ${fields.join(', ')}`);
  }
  const row = own(value);
  const { level, from, to, on, territory, people } = row;
  const isLevel = unitLevels.includes(level);
  const oneOf = `one of: ${shares.join(', ')}`;
  const codeOfLevel = isLevel ? `a code of the level ${level}` : '';
  const wrong: [name: keyof Succession, isWrong: boolean, code: ErrorCode, expected: string][] = [
    ['level', !isLevel, 'invalid-value', `one of: ${unitLevels.join(', ')}`],
    ['from', isLevel && !isCodeOf(level, from), 'invalid-unit-code', codeOfLevel],
    ['to', isLevel && !isCodeOf(level, to), 'invalid-unit-code', codeOfLevel],
    ['on', !isDay(on), 'invalid-date', 'a calendar date YYYY-MM-DD'],
    ['territory', !shares.includes(territory), 'invalid-value', oneOf],
    ['people', people !== undefined && !shares.includes(people), 'invalid-value', oneOf],
  ];
  const found = wrong.filter(([, isWrong]) => isWrong);
  for (const [name, , code, expected] of found) {
    list.demand(code, `${path}.${name}`, row[name], expected);
  }
  return found.length === 0;
}

/** Reports units that do not end or begin where a succession says, and one that follows itself. */
function checkUnits(
  { level, from, to, on }: Succession,
  path: string,
  states: RegistryIndex['states'],
  { before }: DayReader,
  { report }: IssueList,
): void {
  const eve = before(on);
  const [ending, beginning] = [stateOn({ states }, level, from, eve), stateOn({ states }, level, to, on)];
  if (ending === undefined) {
    report('unknown-reference', `${path}.from`, from, `the code of a ${level} on ${eve}`);
  }
  if (beginning === undefined) {
    report('unknown-reference', `${path}.to`, to, `the code of a ${level} on ${on}`);
  }
  if (ending === undefined || beginning === undefined) {
    return;
  }
  if (from === to && sinceOf(ending) === sinceOf(beginning)) {
    report('circular-reference', `${path}.to`, to, 'another unit than the one that ends');
    return;
  }
  const goesOn = stateOn({ states }, level, from, on);
  if (goesOn !== undefined && sinceOf(goesOn) === sinceOf(ending)) {
    report('wrong-order', `${path}.from`, from, `a unit that ends on ${eve}`);
  }
  if (sinceOf(beginning) !== on) {
    report('wrong-order', `${path}.to`, to, `a unit that begins on ${on}`);
  }
}

/** Whether what goes out of one unit can be all of it together. */
function checkShares(edges: readonly { edge: Succession; path: string }[], { report }: IssueList): void {
  const many = edges.length > 1;
  const going = edges.filter(({ edge }) => edge.territory !== 'none').length;
  let people: Share | undefined;
  for (const { edge, path } of edges) {
    const { people: share } = own(edge);
    if (edge.territory === 'whole' && going > 1) {
      report(
        'invalid-value',
        `${path}.territory`,
        edge.territory,
        'part, because some of the territory goes elsewhere',
      );
    }
    if (edge.territory === 'part' && !many) {
      report('invalid-value', `${path}.territory`, edge.territory, 'whole, or another succession for the rest');
    }
    if (people === 'whole' && share !== undefined && share !== 'none') {
      report('invalid-value', `${path}.people`, share, 'none, because all people go elsewhere');
    }
    people = share === 'whole' ? 'whole' : people;
  }
}

/** Reports what is wrong with successions, each by itself and those out of one unit together. */
export function checkSuccessions(
  successions: readonly Succession[],
  states: RegistryIndex['states'],
  days: DayReader,
  list: IssueList,
): void {
  const out = new Map<string, { edge: Succession; path: string }[]>();
  const seen = new Set<string>();
  for (const [place, edge] of successions.entries()) {
    const path = `successions[${place}]`;
    if (checkFields(edge, path, days, list)) {
      checkUnits(edge, path, states, days, list);
      const key = `${edge.level} ${edge.from} ${edge.on}`;
      if (seen.has(`${key} ${edge.to}`)) {
        list.report('duplicate-code', `${path}.to`, edge.to, 'one succession between two units');
      }
      seen.add(`${key} ${edge.to}`);
      const edges = out.get(key) ?? [];
      edges.push({ edge, path });
      out.set(key, edges);
    }
  }
  for (const edges of out.values()) {
    checkShares(edges, list);
  }
}
