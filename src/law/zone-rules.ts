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
 * The classes of zone rules.
 *
 * - `zone-1`, `zone-2`, `zone-3`: xã khu vực I, II, III
 * - `especially-difficult-village`: thôn đặc biệt khó khăn
 * - `coastal-commune`: xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo
 * - `minority-commune`: xã vùng đồng bào dân tộc thiểu số
 * - `outside`: none of these
 */
export type ZoneClass = (typeof classes)[number];

/** A condition: a fact compared with a bound. Shares are in per cent. */
export interface ZoneCondition {
  /** The fact. */
  readonly fact: ZoneFactName;
  /** The comparison; `is` for a fact that is true or false. */
  readonly operator: '>=' | '>' | '<' | 'is';
  /** The bound, exact decimal text; absent with `is`. */
  readonly value?: string;
  /** The bound in the Mekong Delta, if different. */
  readonly valueInMekongDelta?: string;
  /** The fact of which the bound is a multiple; absent for a plain bound. */
  readonly timesFact?: ZoneFactName;
  /** Whether the condition can be met in the Mekong Delta only. */
  readonly mekongDeltaOnly?: true;
}

/** A condition by name, or a combination: all, any, not, or at least a number of formulas. `besides` names a fact that counts further criteria met. */
export type ZoneFormula =
  | string
  | { readonly all: readonly ZoneFormula[] }
  | { readonly any: readonly ZoneFormula[] }
  | { readonly not: ZoneFormula }
  | { readonly atLeast: number; readonly of: readonly ZoneFormula[]; readonly besides?: ZoneFactName };

/** The rules by which an act classifies communes or villages. Those of the library are frozen. */
export interface ZoneRules<Act extends string = string> {
  /** Id within this package. */
  readonly id: string;
  /** The level classified. */
  readonly level: 'commune' | 'village';
  /** When it applies. */
  readonly period: Period;
  /** The conditions, by name. */
  readonly conditions: Readonly<Record<string, ZoneCondition>>;
  /** The classes in order: the first whose formula is met applies; without a formula, always. */
  readonly classes: readonly { readonly class: ZoneClass; readonly when?: ZoneFormula }[];
  /** Source of the rules. */
  readonly source: Source<Act>;
  /** What is not known, or how an ambiguous wording is read. */
  readonly note?: string;
}

/** A share: a part and its whole, compared exactly, or a published percentage. */
export type ShareFact = PartOfWhole | ExactValue;

/** Facts of a commune or a village; an absent fact is unknown. */
export interface ZoneFacts {
  /** Share of ethnic-minority households. */
  readonly minorityShare?: ShareFact | undefined;
  /** Number of people of ethnic minorities. */
  readonly minorityPeople?: number | undefined;
  /** Whether it lies in the ethnic-minority and mountain area, by the act that lists it or by {@link minorityCommuneRules2026}. */
  readonly inMinorityArea?: boolean | undefined;
  /** Whether it lies in the Mekong Delta, for which some bounds differ. */
  readonly mekongDelta?: boolean | undefined;
  /** Whether the commune meets the new-countryside standard (đạt chuẩn nông thôn mới). */
  readonly newCountryside?: boolean | undefined;
  /** Share of poor households, without the near-poor. */
  readonly poorRate?: ShareFact | undefined;
  /** Share of poor and near-poor households, which NĐ 272/2025 calls the multidimensional rate. */
  readonly poorOrNearPoorRate?: ShareFact | undefined;
  /** The same rate for the country, of which some bounds are multiples. */
  readonly nationalPoorOrNearPoorRate?: ShareFact | undefined;
  /** Number of poor households of ethnic minorities. */
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
  /** Whether there is no road to the village, or a very difficult one. */
  readonly hardRoad?: boolean | undefined;
  /** Share of households without grid electricity; 100 where there is no grid. */
  readonly withoutGridShare?: ShareFact | undefined;
  /** Share of the roads of the village that are hardened. */
  readonly hardenedRoadShare?: ShareFact | undefined;
  /** Share of households on the grid. */
  readonly gridShare?: ShareFact | undefined;
  /** Number of criteria of NĐ 272/2025 that the commune meets, of eleven: without the second, which the rates decide. The content of the criteria is not encoded. */
  readonly otherCriteria?: number | undefined;
  /** Share of the villages of the commune that are especially difficult. */
  readonly difficultVillageShare?: ShareFact | undefined;
  /** Whether the commune lies on the coast, in dunes or on an island. */
  readonly coastal?: boolean | undefined;
  /** Number of consecutive months of salt intrusion. */
  readonly saltMonths?: number | undefined;
  /** Number of works that the commune lacks, of nine; which works they are is not encoded. */
  readonly worksLacking?: number | undefined;
}

/** Names of the facts. */
export type ZoneFactName = keyof ZoneFacts;

/** All classes of zone rules. */
export const zoneClasses: readonly ZoneClass[] = /* @__PURE__ */ freezeDeep(classes);
