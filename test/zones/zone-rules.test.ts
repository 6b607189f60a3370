import { describe, expect, it } from 'vitest';
import {
  type ZoneFacts,
  type ZoneRules,
  classifyZone,
  coastalCommuneRules2021,
  communeZoneRules2021,
  communeZoneRules2026,
  minorityCommuneRules2026,
  villageZoneRules2021,
  villageZoneRules2026,
} from '../../src/zones/index.ts';
import { refused } from '../foundation/refused.ts';

const rate = { fact: 'poorRate', operator: '>=', value: '20' };
const salt = { fact: 'coastal', operator: 'is' };

/** The rules of 2021 with other parts. */
function rules(parts: object): ZoneRules {
  return { ...communeZoneRules2021, ...parts };
}

/** Rules of one condition. */
const ofCondition = (condition: unknown): ZoneRules => rules({ conditions: { salt: condition }, classes: [] });

/** Rules of one formula over two conditions. */
const ofFormula = (when: unknown): ZoneRules =>
  rules({ conditions: { rate, salt }, classes: [{ class: 'zone-3', when }, { class: 'zone-1' }] });

const circular: { all: unknown[] } = { all: ['rate'] };
circular.all.push(circular);
const wide: { any: unknown[] } = { any: [] };
wide.any = Array.from({ length: 1_000 }, () => wide);

describe('rules that are none', () => {
  it.each<[refusal: string, rules: ZoneRules]>([
    ['invalid-value rules', new Map() as never],
    ['invalid-value rules.conditions', rules({ conditions: [] })],
    ['invalid-value rules.conditions.salt', ofCondition(5)],
    ['missing-value rules.conditions.salt.operator', ofCondition({ fact: 'coastal' })],
    ['invalid-value rules.conditions.salt.operator', ofCondition({ ...rate, operator: '=' })],
    ['invalid-value rules.conditions.salt.fact', ofCondition({ ...rate, operator: 'is' })],
    ['invalid-value rules.conditions.salt.fact', ofCondition({ ...rate, fact: 'coastal' })],
    ['invalid-value rules.conditions.salt.fact', ofCondition({ ...rate, fact: 'toString' })],
    ['unknown-field rules.conditions.salt.value', ofCondition({ ...salt, value: '1' })],
    ['missing-value rules.conditions.salt.value', ofCondition({ ...rate, value: null })],
    ['invalid-value rules.conditions.salt.value', ofCondition({ ...rate, value: 20 })],
    ['invalid-number rules.conditions.salt.value', ofCondition({ ...rate, value: 'twenty' })],
    ['empty-input rules.conditions.salt.valueInMekongDelta', ofCondition({ ...rate, valueInMekongDelta: ' ' })],
    ['invalid-value rules.conditions.salt.timesFact', ofCondition({ ...rate, timesFact: 'coastal' })],
    ['invalid-value rules.conditions.salt.mekongDeltaOnly', ofCondition({ ...rate, mekongDeltaOnly: false })],
    ['missing-value rules.classes', rules({ classes: null })],
    ['invalid-value rules.classes[0].class', rules({ classes: [{ class: 'zone-4' }] })],
    ['unknown-condition rules.classes[0].when', ofFormula('sugar')],
    ['unknown-condition rules.classes[0].when.any[1]', ofFormula({ any: ['rate', 'sugar'] })],
    ['invalid-value rules.classes[0].when.all', ofFormula({ all: 'rate' })],
    ['missing-value rules.classes[0].when.all', ofFormula({})],
    ['unknown-field rules.classes[0].when.any', ofFormula({ all: [], any: [] })],
    ['unknown-condition rules.classes[0].when.not', ofFormula({ not: 5 })],
    ['missing-value rules.classes[0].when.of', ofFormula({ atLeast: 1 })],
    ['fractional-count rules.classes[0].when.atLeast', ofFormula({ atLeast: 0.5, of: [] })],
    ['invalid-value rules.classes[0].when.besides', ofFormula({ atLeast: 1, of: [], besides: 'poorRate' })],
    [`out-of-range rules.classes[0].when${'.all[1]'.repeat(17)}`, ofFormula(circular)],
    [`out-of-range rules.classes[0].when${'.any[0]'.repeat(17)}`, ofFormula(wide)],
    ['empty-input rules.id', rules({ id: '' })],
    ['invalid-value rules.level', rules({ level: 'province' })],
    ['missing-value rules.period.from', rules({ period: {} })],
    ['invalid-value rules.source', rules({ source: 'qd-33-2020' })],
    ['invalid-value rules.source.evidence', rules({ source: { evidence: 'sure' } })],
    ['unknown-field rules.source.page', rules({ source: { evidence: 'draft', page: 7 } })],
    ['unknown-field rules.name', rules({ name: 'mine' })],
  ])('are refused: %s', (refusal, given) => {
    expect(refused(() => classifyZone({}, given))).toBe(refusal);
  });
});

describe('rules that are some', () => {
  it('may hold null for what is absent', () => {
    const given = rules({
      conditions: { rate: { ...rate, timesFact: null }, none: null },
      classes: [
        { class: 'zone-3', when: { atLeast: 1, of: ['rate'], besides: null } },
        { class: 'zone-1', when: null },
      ],
      note: null,
    });
    expect(classifyZone({ poorRate: 20 }, given)).toMatchObject({ class: 'zone-3' });
  });

  it('tell where they stand, be the act in the register or not', () => {
    const given = rules({ source: { act: 'mine', article: 7, evidence: 'draft' } });
    expect(classifyZone({}, given).reasons[0]).toMatchObject({
      citation: { act: 'mine', article: 7 },
      evidence: 'draft',
    });
  });

  it('say nothing of what was observed where a fact is unknown, though all its values meet the condition', () => {
    const { decided, reasons } = classifyZone({}, ofCondition({ ...rate, value: '0' }));
    expect(decided).toBe(true);
    expect(reasons).toMatchObject([{ fact: 'poorRate', met: true, bound: '0' }]);
    expect(reasons.filter((reason) => 'observed' in reason)).toEqual([]);
  });

  it('compare with no multiple of a fact that is zero', () => {
    const times = { poorOrNearPoorRate: 5, minorityShareOfPoor: 0 };
    const conditions = { times: { ...rate, fact: 'poorOrNearPoorRate', timesFact: 'minorityShareOfPoor' } };
    const classify = (facts: ZoneFacts) => () => classifyZone(facts, rules({ conditions, classes: [] }));
    expect(refused(classify(times))).toBe('division-by-zero minorityShareOfPoor');
    expect(refused(() => classifyZone({ nationalPoorOrNearPoorRate: '0.0' }, communeZoneRules2026))).toBe(
      'division-by-zero nationalPoorOrNearPoorRate',
    );
  });
});

describe('the rules of the acts', () => {
  it.each([
    [communeZoneRules2021, 'qd-33-2020', 'confirmed'],
    [villageZoneRules2021, 'qd-33-2020', 'confirmed'],
    [coastalCommuneRules2021, 'qd-36-2021', 'single-source'],
    [communeZoneRules2026, 'nd-272-2025', 'confirmed'],
    [villageZoneRules2026, 'nd-272-2025', 'confirmed'],
    [minorityCommuneRules2026, 'nd-272-2025', 'confirmed'],
  ])('stand in their act: %#', ({ source }, act, evidence) => {
    expect(source).toEqual({ act, evidence });
  });
});
