import type { DwellingComponent, DwellingGrade } from '../vocabulary/index.ts';
import type { Checklist } from './checklist.ts';

/** What is known of where a household lives. Several households may share a dwelling: the floor area is the household's own. */
export interface Dwelling {
  /** Which of wall, column and roof are of durable material. The list of durable materials is not attested: their durability is reported. */
  readonly durable?: Checklist<DwellingComponent> | undefined;
  /** Grade of the dwelling. */
  readonly grade?: DwellingGrade | undefined;
  /** Floor area of the household, in square metres. */
  readonly floorAreaSquareMetres?: number | undefined;
}
