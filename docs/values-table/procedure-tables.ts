import type { Attested, ReviewProcedure } from '../../src/index.ts';
import type { TitledTable } from './law-section.ts';
import { type SourceColumns, sourceHeadings } from './source-columns.ts';
import { table } from './table.ts';

/** What a review procedure holds besides periods and gaps. */
export function procedureTables(procedure: ReviewProcedure, sources: SourceColumns): TitledTable[] {
  const { meetingAgreementPercent, periodic, regular, reportsBefore, screening, terms } = procedure;
  const row = <Value>(
    what: string,
    value: Attested<Value> | undefined,
    show: (value: Value) => string = String,
  ): string[][] => (value ? [[what, show(value.value), ...sources(value)]] : []);
  return [
    [
      'Rules',
      table(
        ['what', 'value', ...sourceHeadings],
        [
          ['standard', `\`${procedure.standard}\``, '–', '–'],
          ...row('periodic review', periodic, ({ from, until }) => `${from} to ${until}`),
          ...row('results are reported before', reportsBefore, (days) => days.join(', ')),
          ...row('regular review, from day of the month', regular?.fromDay),
          ...row('regular review, decided within days', regular?.decidedWithinDays),
          ...row('agreement of the village meeting', meetingAgreementPercent, (percent) => `≥ ${String(percent)} %`),
          ...row('form A: criteria', screening?.criteria),
          ...row('form A: screened out from criteria met', screening?.screenedOutFrom),
          ...row('exit review by form B only', screening?.exitByFormBOnly, () => 'yes'),
          ...row('the local authority may override form A', screening?.authorityMayOverride, () => 'yes'),
        ],
      ),
    ],
    [
      'Terms, in working days',
      table(
        ['step', 'households', 'since', 'working days', ...sourceHeadings],
        terms.map(({ step, subject, since, workingDays }) => [
          step,
          subject,
          since ?? '–',
          String(workingDays.value),
          ...sources(workingDays),
        ]),
      ),
    ],
  ];
}
