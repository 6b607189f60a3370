/**
 * Zones: the class of a commune or a village under the rules of an act, as khu vực I to III or especially difficult.
 *
 * @packageDocumentation
 */
export {
  type ZoneClass,
  zoneClasses,
  type ZoneCondition,
  type ZoneFactName,
  type ZoneFacts,
  type ZoneFormula,
  type ZoneRules,
  coastalCommuneRules2021,
  communeZoneRules2021,
  communeZoneRules2026,
  minorityCommuneRules2026,
  type ShareFact,
  villageZoneRules2021,
  villageZoneRules2026,
} from '../law/index.ts';
export {
  type ZoneClassification,
  type ZoneReason,
  classifyZone,
  type DecidedZone,
  type MissingZoneFact,
  type UndecidedZone,
} from './classify-zone.ts';
