import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../src/foundation/index.ts';
import { acts, type LegalAct } from '../../src/law/index.ts';

const entries = Object.entries<LegalAct>(acts);
const initials = { decree: 'nd', decision: 'qd', circular: 'tt', resolution: 'nq' };

describe('the register of acts', () => {
  it('has each act once', () => {
    const numbers = entries.map(([, { type, number }]) => `${type} ${number}`);
    expect(numbers).toHaveLength(39);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has two acts that a standard rests on besides those it cites, for which part stands in which is not known', () => {
    expect(acts['tt-14-2018']).toEqual({
      type: 'circular',
      number: '14/2018/TT-BLĐTBXH',
      signed: { value: '2018-09-26', evidence: 'single-source' },
    });
    expect(acts['qd-995-2021-ho-chi-minh-city']).toEqual({ type: 'decision', number: '995/QĐ-UBND (2021)' });
  });

  it.each(entries)('%s is named for its kind, number and year', (key, { type, number }) => {
    const [initial, first = '', year = ''] = key.split('-');
    expect(initial).toBe(initials[type]);
    expect(number).toMatch(new RegExp(`^0*${first}/`, 'u'));
    expect(year).toMatch(/^(?:19|20)\d\d$/u);
  });

  it.each(entries)(
    '%s was signed before it was in force, where both are known and it does not reach back',
    (key, act) => {
      const [signed, inForce] = [act.signed, act.inForce].map((date) => date && parseCivilDate(date.value));
      expect(key === 'qd-09-2011' || signed === undefined || inForce === undefined || signed <= inForce).toBe(true);
    },
  );
});
