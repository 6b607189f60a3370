import { readOptions } from '../../foundation/reading/index.ts';
import { type CivilDate, parseCivilDate } from '../../foundation/time/index.ts';
import type { AssessmentOptions } from '../deprivation-assessment.ts';

/** The day of an assessment, if there is one. */
export function readDay(options: AssessmentOptions): CivilDate | undefined {
  const { on } = readOptions(options, 'options', ['on']);
  return on === undefined ? on : parseCivilDate(on, 'options.on');
}
