import { freezeDeep } from '../foundation/frozen.ts';

const indicators = [
  'employment',
  'dependants',
  'nutrition',
  'health-care',
  'health-insurance',
  'adult-education',
  'child-schooling',
  'housing-quality',
  'housing-area',
  'water-source',
  'sanitation',
  'waste-treatment',
  'telecom-use',
  'information-device',
  'information-asset',
  'social-insurance',
] as const;

/** The indicators of the national standards; other standards may have further codes. */
export type IndicatorCode = (typeof indicators)[number];

const services = ['employment', 'health', 'education', 'housing', 'water-sanitation', 'information'] as const;

/** The basic social services (dimensions) under which the national standards group their indicators. */
export type ServiceCode = (typeof services)[number];

/** Status of an indicator of a household. Unknown never counts as not deprived. */
export type DeprivationStatus = 'deprived' | 'not-deprived' | 'unknown';

const levels = ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'higher-education'] as const;

/** Levels of schooling, the lowest first: mầm non, tiểu học, THCS, THPT, đại học trở lên. */
export type SchoolLevel = (typeof levels)[number];

const diplomas = ['elementary-vocational', 'intermediate-vocational', 'college-vocational'] as const;

/** Vocational diplomas: sơ cấp, trung cấp, cao đẳng. */
export type VocationalLevel = (typeof diplomas)[number];

const sources = [
  'piped',
  'borehole',
  'protected-dug-well',
  'protected-spring',
  'rain-water',
  'bottled-water',
  'unprotected-dug-well',
  'unprotected-spring',
  'surface-water',
  'other',
] as const;

/** Sources of water for daily life. */
export type WaterSource = (typeof sources)[number];

const facilities = [
  'septic-or-semi-septic',
  'pour-flush',
  'ventilated-improved-pit',
  'pit-latrine-with-slab',
  'double-vault',
  'other',
  'none',
] as const;

/** Types of toilet. */
export type SanitationFacility = (typeof facilities)[number];

const grades = ['permanent', 'semi-permanent', 'less-permanent', 'simple'] as const;

/** Grades of a dwelling in the 2016 standard: kiên cố, bán kiên cố, thiếu kiên cố, đơn sơ. */
export type DwellingGrade = (typeof grades)[number];

const components = ['wall', 'column', 'roof'] as const;

/** The parts of a dwelling whose material counts. */
export type DwellingComponent = (typeof components)[number];

const devices = ['television', 'radio', 'desktop-computer', 'telephone', 'laptop', 'tablet', 'smartphone'] as const;

/** Devices for access to information. */
export type InformationDevice = (typeof devices)[number];

const telecomServiceCodes = ['internet', 'telephone-subscription'] as const;

/** Telecommunication services. */
export type TelecomService = (typeof telecomServiceCodes)[number];

/** Ages in completed years: `from` ≤ age < `under`. */
export interface AgeBand {
  /** Lowest age of the band. */
  readonly from: number;
  /** Lowest age above the band. */
  readonly under: number;
}

/**
 * A rule that decides an indicator from the facts of a household, with its parameters; `src/deprivation/rules` implements them.
 *
 * - `reported`: the cut-off is not known, so the caller must report the status; `gap` is the id of the gap
 */
export type IndicatorRule =
  | { readonly rule: 'reported'; readonly gap: string }
  | { readonly rule: 'member-without-job-or-contract' }
  | { readonly rule: 'dependants-share-above'; readonly percent: number; readonly childUnder: number }
  | { readonly rule: 'undernourished-child'; readonly under: number }
  | { readonly rule: 'member-without-health-insurance'; readonly from: number }
  | { readonly rule: 'ill-member-untreated' }
  | {
      readonly rule: 'adult-without-certificate-for-age';
      /** Age bands, with the levels attended or completed that suffice in each. */
      readonly bands: readonly (AgeBand & { readonly suitable: readonly (SchoolLevel | VocationalLevel)[] })[];
      /** Whether on-the-job training with a certificate counts in every band. */
      readonly onTheJobTraining: boolean;
    }
  | {
      readonly rule: 'adult-below-level';
      readonly from: number;
      readonly bornFrom: number;
      readonly level: SchoolLevel;
    }
  | {
      readonly rule: 'child-not-at-level';
      /** The level that each age should attend. */
      readonly bands: readonly (AgeBand & { readonly level: SchoolLevel })[];
      /** Whether attending a level above that of the age suffices; absent: it does not, as the literal reading of the act has it. */
      readonly higherLevelSuffices?: boolean;
    }
  | ({ readonly rule: 'child-not-attending' } & AgeBand)
  | { readonly rule: 'non-durable-components-at-least'; readonly components: number }
  | { readonly rule: 'dwelling-grade-among'; readonly grades: readonly DwellingGrade[] }
  | { readonly rule: 'floor-area-per-head-below'; readonly squareMetres: number }
  | { readonly rule: 'water-source-not-among'; readonly sources: readonly WaterSource[] }
  | { readonly rule: 'sanitation-not-among'; readonly facilities: readonly SanitationFacility[] }
  | { readonly rule: 'no-member-uses'; readonly services: readonly TelecomService[] }
  | { readonly rule: 'no-device-among'; readonly devices: readonly InformationDevice[] }
  | { readonly rule: 'no-device-and-no-loudspeaker'; readonly devices: readonly InformationDevice[] };

const names = [
  'reported',
  'member-without-job-or-contract',
  'dependants-share-above',
  'undernourished-child',
  'member-without-health-insurance',
  'ill-member-untreated',
  'adult-without-certificate-for-age',
  'adult-below-level',
  'child-not-at-level',
  'child-not-attending',
  'non-durable-components-at-least',
  'dwelling-grade-among',
  'floor-area-per-head-below',
  'water-source-not-among',
  'sanitation-not-among',
  'no-member-uses',
  'no-device-among',
  'no-device-and-no-loudspeaker',
] as const;

/** Names of the rules. */
export type RuleName = (typeof names)[number];

/** All indicator codes. */
export const indicatorCodes: readonly IndicatorCode[] = /* @__PURE__ */ freezeDeep(indicators);

/** All service codes. */
export const serviceCodes: readonly ServiceCode[] = /* @__PURE__ */ freezeDeep(services);

/** All levels of schooling, the lowest first. */
export const schoolLevels: readonly SchoolLevel[] = /* @__PURE__ */ freezeDeep(levels);

/** All vocational levels, the lowest first. */
export const vocationalLevels: readonly VocationalLevel[] = /* @__PURE__ */ freezeDeep(diplomas);

/** All water sources. */
export const waterSources: readonly WaterSource[] = /* @__PURE__ */ freezeDeep(sources);

/** All types of toilet. */
export const sanitationFacilities: readonly SanitationFacility[] = /* @__PURE__ */ freezeDeep(facilities);

/** All grades of a dwelling, the best first. */
export const dwellingGrades: readonly DwellingGrade[] = /* @__PURE__ */ freezeDeep(grades);

/** All parts of a dwelling whose material counts. */
export const dwellingComponents: readonly DwellingComponent[] = /* @__PURE__ */ freezeDeep(components);

/** All devices. */
export const informationDevices: readonly InformationDevice[] = /* @__PURE__ */ freezeDeep(devices);

/** All telecommunication services. */
export const telecomServices: readonly TelecomService[] = /* @__PURE__ */ freezeDeep(telecomServiceCodes);

/** All rule names. */
export const ruleNames: readonly RuleName[] = /* @__PURE__ */ freezeDeep(names);
