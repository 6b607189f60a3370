export {
  type AreaClass,
  areaClasses,
  type AreaCondition,
  type AreaFactName,
  type AreaFacts,
  type AreaFormula,
  type AreaRules,
  coastalCommuneRules2021,
  communeAreaRules2021,
  communeAreaRules2026,
  minorityCommuneRules2026,
  type ShareFact,
  villageAreaRules2021,
  villageAreaRules2026,
} from '../law/index.ts';
export {
  type AreaClassification,
  type AreaReason,
  classifyCommuneArea,
  type DecidedArea,
  type MissingAreaFact,
  type UndecidedArea,
} from './classify-zone.ts';
