import { freezeDeep } from '../../foundation/frozen.ts';
import type { ActId } from '../acts.ts';
import type { Source } from '../source.ts';
import type { ZoneRules } from '../zone-rules.ts';

const source: Source = { act: 'qd-33-2020', evidence: 'confirmed' };

/** Quyết định 33/2020/QĐ-TTg: the zone of a commune, 2021–2025. */
export const communeZoneRules2021: ZoneRules<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'commune-areas-2021',
  level: 'commune',
  period: { from: '2021-01-01', until: '2025-12-31' },
  source,
  // biome-ignore format: table
  conditions: {
    minority:                   { fact: 'minorityShare',          operator: '>=', value: '15' },
    'new-countryside':          { fact: 'newCountryside',         operator: 'is' },
    'poor-rate-high':           { fact: 'poorRate',               operator: '>=', value: '20',  valueInMekongDelta: '15' },
    'poor-rate-middle':         { fact: 'poorRate',               operator: '>=', value: '15',  valueInMekongDelta: '12' },
    'poor-rate-low':            { fact: 'poorRate',               operator: '<',  value: '10' },
    'poor-minority-households': { fact: 'poorMinorityHouseholds', operator: '>',  value: '150',                           mekongDeltaOnly: true },
    'minority-among-poor':      { fact: 'minorityShareOfPoor',    operator: '>',  value: '60' },
    illiterate:                 { fact: 'illiterateShare',        operator: '>=', value: '20' },
    untrained:                  { fact: 'untrainedShare',         operator: '>',  value: '80' },
    'far-road':                 { fact: 'roadKilometres',         operator: '>',  value: '20' },
    'unpaved-road':             { fact: 'unpavedShare',           operator: '>',  value: '50' },
  },
  classes: [
    { class: 'outside', when: { not: 'minority' } },
    {
      class: 'zone-3',
      when: {
        all: [
          { not: 'new-countryside' },
          {
            any: [
              'poor-rate-high',
              'poor-minority-households',
              {
                all: [
                  'poor-rate-middle',
                  { any: ['minority-among-poor', 'illiterate', 'untrained', { all: ['far-road', 'unpaved-road'] }] },
                ],
              },
            ],
          },
        ],
      },
    },
    { class: 'zone-1', when: { any: ['poor-rate-low', 'new-countryside'] } },
    { class: 'zone-2' },
  ],
  note: 'A commune of the Mekong Delta with more than 150 poor minority households and a poor rate under 10 % meets the wording of zone III and of zone I; zone III is read first',
});

/** Quyết định 33/2020/QĐ-TTg: whether a village is especially difficult, 2021–2025. */
export const villageZoneRules2021: ZoneRules<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'village-areas-2021',
  level: 'village',
  period: { from: '2021-01-01', until: '2025-12-31' },
  source,
  // biome-ignore format: table
  conditions: {
    'poor-rate-high':           { fact: 'poorRate',               operator: '>=', value: '20', valueInMekongDelta: '15' },
    'poor-rate-middle':         { fact: 'poorRate',               operator: '>=', value: '15', valueInMekongDelta: '12' },
    'poor-minority-households': { fact: 'poorMinorityHouseholds', operator: '>',  value: '30',                           mekongDeltaOnly: true },
    'minority-among-poor':      { fact: 'minorityShareOfPoor',    operator: '>',  value: '60' },
    'hard-road':                { fact: 'hardRoad',               operator: 'is' },
    'without-grid':             { fact: 'withoutGridShare',       operator: '>',  value: '30' },
  },
  classes: [
    {
      class: 'especially-difficult-village',
      when: {
        any: [
          'poor-rate-high',
          'poor-minority-households',
          { all: ['poor-rate-middle', { any: ['minority-among-poor', 'hard-road', 'without-grid'] }] },
        ],
      },
    },
    { class: 'outside' },
  ],
});

/** Quyết định 36/2021/QĐ-TTg: whether a commune of the coast or an island is especially difficult, 2021–2025. */
export const coastalCommuneRules2021: ZoneRules<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'coastal-communes-2021',
  level: 'commune',
  period: { from: '2021-01-01', until: '2025-12-31' },
  source: { act: 'qd-36-2021', evidence: 'single-source' },
  // biome-ignore format: table
  conditions: {
    coastal:          { fact: 'coastal',            operator: 'is' },
    'rate-high':      { fact: 'poorOrNearPoorRate', operator: '>=', value: '15' },
    'rate-with-salt': { fact: 'poorOrNearPoorRate', operator: '>=', value: '12' },
    salt:             { fact: 'saltMonths',         operator: '>=', value: '3' },
    works:            { fact: 'worksLacking',       operator: '>=', value: '3' },
  },
  classes: [
    {
      class: 'coastal-commune',
      when: { all: ['coastal', { any: ['rate-high', { all: ['rate-with-salt', 'salt'] }] }, 'works'] },
    },
    { class: 'outside' },
  ],
  note: 'Which the nine works are is not known here; the caller reports how many the commune lacks',
});
