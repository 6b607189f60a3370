import { type CivilDate, parseCivilDate } from '../../foundation/dates.ts';
import { readOptions } from '../../foundation/input/index.ts';
import type { AssessmentOptions } from '../deprivation-assessment.ts';

/** The day of an assessment, if there is one. */
export function readDay(options: AssessmentOptions): CivilDate | undefined {
  const { on } = readOptions(options, 'options', ['on']);
  return on === undefined ? on : parseCivilDate(on, 'options.on');
}
