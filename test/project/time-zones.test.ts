import { describe, expect, inject, it } from 'vitest';
import { timeZones } from '../../config/time-zones.ts';

/** What clocks and calendars show at 2024-01-15T11:00Z, and the minutes that they are behind UTC. */
const known: Readonly<Record<string, { readonly local: string; readonly date: number; readonly offset: number }>> = {
  UTC: { local: '15/01/2024, 11:00', date: 15, offset: 0 },
  'Asia/Ho_Chi_Minh': { local: '15/01/2024, 18:00', date: 15, offset: -420 },
  'America/Los_Angeles': { local: '15/01/2024, 03:00', date: 15, offset: 480 },
  'Pacific/Kiritimati': { local: '16/01/2024, 01:00', date: 16, offset: -840 },
};

describe('the time zone of the unit tests', () => {
  const timeZone = inject('timeZone');

  it('is one of four, among them Viet Nam and both ends of the day', () => {
    expect([...timeZones]).toEqual(Object.keys(known));
    expect(timeZones).toContain(timeZone);
  });

  it('is the one that dates are in', () => {
    const moment = new Date('2024-01-15T11:00:00Z');
    const local = moment.toLocaleString('en-GB', { dateStyle: 'short', timeStyle: 'short' });
    expect({ local, date: moment.getDate(), offset: moment.getTimezoneOffset() }).toEqual(known[timeZone]);
  });
});
