import type { ExactValue, PartOfWhole } from '../foundation/exact/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import type { Period } from '../foundation/index.ts';
import type { Source } from './source.ts';

const classes = [
  'zone-1',
  'zone-2',
  'zone-3',
  'especially-difficult-village',
  'coastal-commune',
  'minority-commune',
  'outside',
] as const;

/**
 * The classes that area rules give.
 *
 * - `zone-1`, `zone-2`, `zone-3`: xã khu vực I, II, III
 * - `especially-difficult-village`: thôn đặc biệt khó khăn
 * - `coastal-commune`: xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo
 * - `minority-commune`: xã vùng đồng bào dân tộc thiểu số
 * - `outside`: none of them
 */
export type ZoneClass = (typeof classes)[number];

/** One condition of a rule: a fact against a bound. Shares are in per cent. */
export interface ZoneCondition {
  /** The fact. */
  readonly fact: ZoneFactName;
  /** How it is compared; `is` with a fact that is true or false. */
  readonly operator: '>=' | '>' | '<' | 'is';
  /** The bound, exact decimal text. */
  readonly value?: string;
  /** The bound in the Mekong Delta, where that has its own. */
  readonly valueInMekongDelta?: string;
  /** The fact of which the bound is a multiple. */
  readonly timesFact?: ZoneFactName;
  /** The condition counts in the Mekong Delta only. */
  readonly mekongDeltaOnly?: true;
}

/** Conditions that are all needed, or one of which is enough, or of which so many are needed; or a condition by its name. */
export type ZoneFormula =
  | string
  | { readonly all: readonly ZoneFormula[] }
  | { readonly any: readonly ZoneFormula[] }
  | { readonly not: ZoneFormula }
  | { readonly atLeast: number; readonly of: readonly ZoneFormula[]; readonly besides?: ZoneFactName };

/** What an act says of the class of a commune or a village. Those of the library are frozen. */
export interface ZoneRules<Act extends string = string> {
  /** Id within this package. */
  readonly id: string;
  /** What it is about. */
  readonly level: 'commune' | 'village';
  /** When it applies. */
  readonly period: Period;
  /** The conditions, by name. */
  readonly conditions: Readonly<Record<string, ZoneCondition>>;
  /** The classes, the first whose formula is met; without a formula, for all others. */
  readonly classes: readonly { readonly class: ZoneClass; readonly when?: ZoneFormula }[];
  /** Where the rule stands, and how well it is attested. */
  readonly source: Source<Act>;
  /** What is not known, or how a doubtful wording is read. */
  readonly note?: string;
}

/** A share: a part and its whole, compared exactly; or a percentage as published. */
export type ShareFact = PartOfWhole | ExactValue;

/** What is known of a commune or a village under the rules of an act. What is absent is unknown. */
export interface ZoneFacts {
  /** Share of ethnic-minority households. */
  readonly minorityShare?: ShareFact | undefined;
  /** People of ethnic minorities. */
  readonly minorityPeople?: number | undefined;
  /** Whether it lies in the ethnic-minority and mountain area, as the acts that list it say, or {@link minorityCommuneRules2026}. */
  readonly inMinorityArea?: boolean | undefined;
  /** Whether it lies in the Mekong Delta, which has bounds of its own. */
  readonly mekongDelta?: boolean | undefined;
  /** Whether the commune meets the new-countryside standard (đạt chuẩn nông thôn mới). */
  readonly newCountryside?: boolean | undefined;
  /** Share of poor households; of poor ones only. */
  readonly poorRate?: ShareFact | undefined;
  /** Share of poor and near-poor households, which NĐ 272/2025 calls the multidimensional rate. */
  readonly poorOrNearPoorRate?: ShareFact | undefined;
  /** The same of the whole country, of which some bounds are multiples. */
  readonly nationalPoorOrNearPoorRate?: ShareFact | undefined;
  /** Poor households of ethnic minorities. */
  readonly poorMinorityHouseholds?: number | undefined;
  /** Share of ethnic-minority households among the poor. */
  readonly minorityShareOfPoor?: ShareFact | undefined;
  /** Share of illiterate people among those of ethnic minorities from 15 to 60. */
  readonly illiterateShare?: ShareFact | undefined;
  /** Share of workers without training. */
  readonly untrainedShare?: ShareFact | undefined;
  /** Length of the road to the district centre, in kilometres. */
  readonly roadKilometres?: ExactValue | undefined;
  /** Share of that road that is not paved. */
  readonly unpavedShare?: ShareFact | undefined;
  /** Whether there is no road to the village, or a very hard one. */
  readonly hardRoad?: boolean | undefined;
  /** Share of households without power of the grid; 100 where there is no grid. */
  readonly withoutGridShare?: ShareFact | undefined;
  /** Share of the roads of the village that are hardened. */
  readonly hardenedRoadShare?: ShareFact | undefined;
  /** Share of households on the grid. */
  readonly gridShare?: ShareFact | undefined;
  /** How many of the twelve criteria of NĐ 272/2025 the commune meets besides the second, which the rates decide; their content is not known here. */
  readonly otherCriteria?: number | undefined;
  /** Share of the villages of the commune that are especially difficult. */
  readonly difficultVillageShare?: ShareFact | undefined;
  /** Whether the commune lies on the coast, in dunes or on an island. */
  readonly coastal?: boolean | undefined;
  /** Consecutive months of salt water. */
  readonly saltMonths?: number | undefined;
  /** How many of nine works the commune lacks; which they are is not known here. */
  readonly worksLacking?: number | undefined;
}

/** Names of the facts. */
export type ZoneFactName = keyof ZoneFacts;

/** All classes of area rules. */
export const zoneClasses: readonly ZoneClass[] = /* @__PURE__ */ freezeDeep(classes);
