import type { ExactValue, PartOfWhole } from '../../foundation/exact/index.ts';

/** A share: a part and its whole, compared exactly; or a percentage as published. */
export type ShareFact = PartOfWhole | ExactValue;

/** What is known of a commune or a village under the rules of an act. What is absent is unknown. */
export interface AreaFacts {
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
export type AreaFactName = keyof AreaFacts;
