import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/foundation/dates.ts';
import { thrownBy } from '../thrown-by.ts';

describe('parseCivilDate', () => {
  it.each([
    '2024-02-29',
    '2000-02-29',
    '2021-12-31',
    '2022-01-01',
    '0001-01-01',
    '0099-12-31',
    '9999-12-31',
    '1582-10-10',
    '1911-05-01',
    '1975-06-13',
  ])('accepts %s', (date) => {
    expect(parseCivilDate(date)).toBe(date);
  });

  it.each([
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-01-32',
    '0000-01-01',
    '2024-2-9',
    '24-02-09',
    '12024-02-09',
    '-2024-02-09',
    '+02024-02-09',
    '2024/02/09',
    '20240209',
    '09-02-2024',
    '2024-02-09T00:00',
    '2024-02-09T00:00:00Z',
    '2024-02-09 ',
    ' 2024-02-09',
    '2024-02-09\n',
    '٢٠٢٤-٠٢-٠٩',
    '',
    'today',
    '2024-02-09'.repeat(10_000),
    '9'.repeat(100_000),
  ])('refuses the text %j', (text) => {
    expect(thrownBy(() => parseCivilDate(text))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'on', received: text, expected: { kind: 'calendar-date' } },
    });
  });

  it.each([20_240_209, new Date(0), ['2024-02-09'], { toString: () => '2024-02-09' }, new String('2024-02-09')])(
    'refuses what is no text: %o',
    (value) => {
      expect(thrownBy(() => parseCivilDate(value))).toMatchObject({ code: 'invalid-date' });
    },
  );

  it.each([undefined, null])('says of %s that it is not there', (value) => {
    expect(thrownBy(() => parseCivilDate(value))).toMatchObject({ code: 'missing-value' });
  });

  it('names the field', () => {
    expect(thrownBy(() => parseCivilDate('2026-02-30', 'members[2].birthDate'))).toMatchObject({
      message: 'members[2].birthDate: received "2026-02-30", expected calendar date',
    });
  });
});
