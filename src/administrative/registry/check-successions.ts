import { ownValue } from '../../foundation/input/index.ts';
import type { Share, Succession } from '../../law/index.ts';
import { type RegistryIndex, sinceOf, stateOn } from './registry-index.ts';
import type { RowIssues, Tell } from './row-issues.ts';

/** Tells what is wrong with successions, each by itself and those out of one unit together. */
export function checkSuccessions(
  successions: readonly (Succession | undefined)[],
  states: RegistryIndex['states'],
  before: (day: string) => string,
  list: RowIssues,
): void {
  const leaving = new Map<string, Succession[]>();
  const seen = new Set<string>();
  for (const succession of successions) {
    if (succession === undefined) {
      continue;
    }
    checkUnits(succession, states, before(succession.on), list);
    const { level, from, to, on } = succession;
    const unit = `${level} ${from} ${on}`;
    if (seen.has(`${unit} ${to}`)) {
      list.tell(succession, 'to', 'duplicate-code', { kind: 'each-once' });
      list.setAside('successions', succession);
    }
    seen.add(`${unit} ${to}`);
    const ofUnit = leaving.get(unit) ?? [];
    ofUnit.push(succession);
    leaving.set(unit, ofUnit);
  }
  for (const [, ofUnit] of leaving) {
    const [{ level, from }] = ofUnit as [Succession];
    if (!list.isSetAside('successions', level, from)) {
      checkShares(ofUnit, list.tell);
    }
  }
}

/** Tells of units that do not end or begin where a succession says, and of one that follows itself. */
function checkUnits(
  succession: Succession,
  states: RegistryIndex['states'],
  eve: string,
  { tell, isSetAside }: RowIssues,
): void {
  const { level, from, to, on } = succession;
  const [ending, beginning] = [stateOn({ states }, level, from, eve), stateOn({ states }, level, to, on)];
  if (ending === undefined && !isSetAside('units', level, from)) {
    tell(succession, 'from', 'unknown-reference', { kind: 'unit-that-holds-on', than: eve, values: [level] });
  }
  if (beginning === undefined && !isSetAside('units', level, to)) {
    tell(succession, 'to', 'unknown-reference', { kind: 'unit-that-holds-on', than: on, values: [level] });
  }
  if (ending === undefined || beginning === undefined) {
    return;
  }
  if (from === to && sinceOf(ending) === sinceOf(beginning)) {
    tell(succession, 'to', 'circular-reference', { kind: 'unit-other-than-the-one-that-ends' });
    return;
  }
  const goesOn = stateOn({ states }, level, from, on);
  if (goesOn !== undefined && sinceOf(goesOn) === sinceOf(ending)) {
    tell(succession, 'from', 'wrong-order', { kind: 'unit-that-ends-on', than: eve });
  }
  if (sinceOf(beginning) !== on) {
    tell(succession, 'to', 'wrong-order', { kind: 'unit-that-begins-on', than: on });
  }
}

/** Tells where what goes out of one unit cannot be all of it together. */
function checkShares(successions: readonly Succession[], tell: Tell): void {
  const going = successions.filter(({ territory }) => territory !== 'none').length;
  let people: Share | undefined;
  for (const succession of successions) {
    const { territory } = succession;
    const share = ownValue(succession, 'people');
    if (territory === 'whole' && going > 1) {
      tell(succession, 'territory', 'invalid-value', { kind: 'part-where-some-goes-elsewhere' });
    }
    if (territory === 'part' && successions.length === 1) {
      tell(succession, 'territory', 'invalid-value', { kind: 'whole-where-nothing-goes-elsewhere' });
    }
    if (people === 'whole' && share !== undefined && share !== 'none') {
      tell(succession, 'people', 'invalid-value', { kind: 'none-where-all-go-elsewhere' });
    }
    people = share === 'whole' ? 'whole' : people;
  }
}
