import type { OwnSource, Source } from '../../src/law/index.ts';
import type { ReviewProcedure } from '../../src/index.ts';
import type { ReviewSources, ScreeningValue } from '../../src/review/index.ts';
import type { TitledTable } from './law-section.ts';
import { type SourceColumns, sourceHeadings } from './source-columns.ts';
import { table } from './table.ts';

/** What a review procedure holds besides periods and gaps. */
export function procedureTables(procedure: ReviewProcedure, sources: SourceColumns): TitledTable[] {
  const { meetingAgreementPercent, periodic, regular, reportsBefore, screening, terms } = procedure;
  const sectionOf = (name: keyof ReviewSources): Source<string> =>
    procedure.sources[name] ?? procedure.sources.procedure;
  const row = <Value>(
    what: string,
    value: Value | undefined,
    section: keyof ReviewSources,
    difference?: OwnSource<string>,
    show: (value: Value) => string = String,
  ): string[][] => (value === undefined ? [] : [[what, show(value), ...sources(sectionOf(section), difference)]]);
  const formA = (what: string, name: ScreeningValue, value: number | true | undefined, show?: () => string) =>
    row(what, value, 'screening', screening?.sources?.[name], show);
  return [
    [
      'Rules',
      table(
        ['what', 'value', ...sourceHeadings],
        [
          ['standard', `\`${procedure.standard}\``, '–', '–'],
          ...row(
            'periodic review',
            periodic,
            'procedure',
            periodic?.source,
            ({ from, until }) => `${from} to ${until}`,
          ),
          ...row('results are reported before', reportsBefore, 'reportsBefore', undefined, (days) => days.join(', ')),
          ...row('regular review, from day of the month', regular?.fromDay, 'procedure', regular?.source),
          ...row('regular review, decided within days', regular?.decidedWithinDays, 'procedure', regular?.source),
          ...row(
            'agreement of the village meeting',
            meetingAgreementPercent,
            'meetingAgreementPercent',
            undefined,
            (percent) => `≥ ${String(percent)} %`,
          ),
          ...formA('form A: criteria', 'criteria', screening?.criteria),
          ...formA('form A: screened out from criteria met', 'screenedOutFrom', screening?.screenedOutFrom),
          ...formA('exit review by form B only', 'exitByFormBOnly', screening?.exitByFormBOnly, () => 'yes'),
          ...formA(
            'the local authority may override form A',
            'authorityMayOverride',
            screening?.authorityMayOverride,
            () => 'yes',
          ),
        ],
      ),
    ],
    [
      'Terms, in working days',
      table(
        ['step', 'households', 'since', 'working days', ...sourceHeadings],
        terms.map(({ step, subject, since, workingDays, source }) => [
          step,
          subject,
          since ?? '–',
          String(workingDays),
          ...sources(sectionOf('procedure'), source),
        ]),
      ),
    ],
  ];
}
