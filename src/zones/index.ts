/**
 * Zones: the class that an act gives to a commune or a village (khu vực I–III, đặc biệt khó khăn), by its rules as data.
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
