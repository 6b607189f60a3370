import { freezeDeep } from '../../foundation/frozen.ts';
import type { ActId } from '../acts.ts';
import type { Source } from '../source.ts';
import type { ZoneRules } from '../zone-rules.ts';

const source: Source = { act: 'nd-272-2025', evidence: 'confirmed' };

/** Nghị định 272/2025/NĐ-CP: the zone of a commune, 2026–2030. */
export const communeZoneRules2026: ZoneRules<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'commune-areas-2026',
  level: 'commune',
  period: { from: '2026-01-01', until: '2030-12-31' },
  source,
  // biome-ignore format: table
  conditions: {
    'in-area':               { fact: 'inMinorityArea',        operator: 'is' },
    'multidimensional-rate': { fact: 'poorOrNearPoorRate',    operator: '>=', value: '2.0', valueInMekongDelta: '1.5', timesFact: 'nationalPoorOrNearPoorRate' },
    'difficult-villages':    { fact: 'difficultVillageShare', operator: '>=', value: '50' },
  },
  classes: [
    { class: 'outside', when: { not: 'in-area' } },
    {
      class: 'zone-3',
      when: {
        any: [
          { atLeast: 6, of: ['multidimensional-rate'], besides: 'otherCriteria' },
          {
            all: [{ atLeast: 3, of: ['multidimensional-rate'], besides: 'otherCriteria' }, 'difficult-villages'],
          },
        ],
      },
    },
    { class: 'zone-2', when: { atLeast: 3, of: ['multidimensional-rate'], besides: 'otherCriteria' } },
    { class: 'zone-1' },
  ],
  note: 'Of the twelve criteria only the second is known; the caller reports how many of the other eleven are met',
});

/** Nghị định 272/2025/NĐ-CP: whether a village is especially difficult, 2026–2030. */
export const villageZoneRules2026: ZoneRules<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'village-areas-2026',
  level: 'village',
  period: { from: '2026-01-01', until: '2030-12-31' },
  source,
  // biome-ignore format: table
  conditions: {
    'multidimensional-rate': { fact: 'poorOrNearPoorRate', operator: '>=', value: '4.0', valueInMekongDelta: '2.0', timesFact: 'nationalPoorOrNearPoorRate' },
    'hardened-roads':        { fact: 'hardenedRoadShare',  operator: '<',  value: '60' },
    'on-grid':               { fact: 'gridShare',          operator: '<',  value: '90' },
  },
  classes: [
    {
      class: 'especially-difficult-village',
      when: { atLeast: 2, of: ['multidimensional-rate', 'hardened-roads', 'on-grid'] },
    },
    { class: 'outside' },
  ],
});

/** Nghị định 272/2025/NĐ-CP: whether a commune belongs to the ethnic-minority area, by its population alone. */
export const minorityCommuneRules2026: ZoneRules<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'minority-communes-2026',
  level: 'commune',
  period: { from: '2026-01-01', until: '2030-12-31' },
  source,
  // biome-ignore format: table
  conditions: {
    minority:          { fact: 'minorityShare',  operator: '>=', value: '15' },
    'minority-people': { fact: 'minorityPeople', operator: '>=', value: '4500' },
  },
  classes: [{ class: 'minority-commune', when: { any: ['minority', 'minority-people'] } }, { class: 'outside' }],
});
