import { describe, expect, it } from 'vitest';
import { type MeetingVote, meetingAgrees, review2016, review2022 } from '../../src/review/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

describe('meetingAgrees', () => {
  it.each([
    [0, 1, false],
    [1, 2, true],
    [1, 3, false],
    [49, 99, false],
    [50, 99, true],
    [99, 99, true],
  ])('%d of %d: %s', (agreeing, persons, agrees) => {
    expect(meetingAgrees({ agreeing, persons }, review2022)).toBe(agrees);
  });

  it.each<[string, unknown, string, string]>([
    ['nobody', { agreeing: 0, persons: 0 }, 'division-by-zero', 'persons'],
    ['more than there are', { agreeing: 3, persons: 2 }, 'invalid-value', 'agreeing'],
    ['half a person', { agreeing: 1.5, persons: 2 }, 'fractional-count', 'agreeing'],
    ['nobody told', { agreeing: 1 }, 'missing-value', 'persons'],
    ['another field', { agreeing: 1, persons: 1, percent: 50 }, 'unknown-field', 'percent'],
  ])('%s is refused', (_, vote, code, path) => {
    expect(thrownBy(() => meetingAgrees(vote as MeetingVote, review2022))).toMatchObject({ code, details: { path } });
  });

  it('a procedure whose share is not known', () => {
    expect(thrownBy(() => meetingAgrees({ agreeing: 1, persons: 1 }, review2016))).toMatchObject({
      code: 'not-in-standard',
      details: { path: 'procedure', received: 'review-2016' },
    });
  });
});
