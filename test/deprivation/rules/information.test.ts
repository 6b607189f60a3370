import { describe, expect, it } from 'vitest';
import type { Household } from '../../../src/deprivation/index.ts';
import { vn2016, vn2022 } from '../../../src/standards/index.ts';
import { informationDevices } from '../../../src/vocabulary/index.ts';
import { findingOf } from '../finding-of.ts';

const members = (...services: Household['members'][number]['telecomServices'][]) =>
  services.map((telecomServices, index) => ({ id: `m${String(index)}`, telecomServices }));

describe('telecommunication under vn-2022', () => {
  const statusOf = (facts: Partial<Household>) => findingOf(facts, 'telecom-use', vn2022).status;

  it('one member who uses the internet is enough', () => {
    expect(statusOf({ members: members(['internet'], undefined) })).toBe('not-deprived');
    expect(statusOf({ members: members([], []) })).toBe('deprived');
    expect(statusOf({ members: members([], undefined) })).toBe('unknown');
    expect(statusOf({ members: members(['telephone-subscription']) })).toBe('deprived');
  });

  it('what the household says decides for all', () => {
    expect(statusOf({ members: members(undefined, undefined), telecomServices: { internet: true } })).toBe(
      'not-deprived',
    );
    expect(statusOf({ members: members(undefined, undefined), telecomServices: { internet: false } })).toBe('deprived');
    expect(statusOf({ telecomServices: { 'telephone-subscription': false } })).toBe('unknown');
  });

  it('the finding names the users', () => {
    expect(findingOf({ members: members([], ['internet']) }, 'telecom-use', vn2022).reasons).toEqual([
      { kind: 'thing', observed: {}, accepted: ['internet'], members: ['m1'] },
    ]);
    expect(findingOf({ telecomServices: [] }, 'telecom-use', vn2022).reasons).toEqual([
      {
        kind: 'thing',
        observed: { 'telecomServices.internet': false, 'telecomServices.telephone-subscription': false },
        accepted: ['internet'],
        members: [],
      },
    ]);
  });

  it('asks the household, then its members', () => {
    expect(findingOf({ members: members([], undefined) }, 'telecom-use', vn2022).missing).toEqual([
      { path: 'telecomServices.internet' },
      { path: 'members[1].telecomServices.internet' },
    ]);
  });

  it('stays open while there may be more members', () => {
    const facts = { members: members([]), mayHaveMoreMembers: true };
    expect(findingOf(facts, 'telecom-use', vn2022).missing).toEqual([
      { path: 'telecomServices.internet' },
      { path: 'members' },
    ]);
    expect(statusOf({ ...facts, telecomServices: [] })).toBe('deprived');
  });
});

describe('telecommunication under vn-2016', () => {
  const statusOf = (facts: Partial<Household>) => findingOf(facts, 'telecom-use', vn2016).status;

  it('a phone subscription or the internet is enough', () => {
    expect(statusOf({ telecomServices: ['telephone-subscription'] })).toBe('not-deprived');
    expect(statusOf({ telecomServices: ['internet'] })).toBe('not-deprived');
    expect(statusOf({ telecomServices: [] })).toBe('deprived');
    expect(statusOf({ telecomServices: { internet: false } })).toBe('unknown');
  });
});

describe('devices under vn-2022', () => {
  const statusOf = (devices: Household['devices']) => findingOf({ devices }, 'information-device', vn2022).status;

  it.each(informationDevices)('%s is enough, whatever is not known of the others', (device) => {
    expect(statusOf([device])).toBe('not-deprived');
    expect(statusOf({ [device]: true })).toBe('not-deprived');
  });

  it('none of them deprives', () => {
    expect(statusOf([])).toBe('deprived');
    expect(statusOf({ television: false, radio: false })).toBe('unknown');
    expect(statusOf(undefined)).toBe('unknown');
  });

  it('asks for those not known', () => {
    const devices = Object.fromEntries(informationDevices.slice(1).map((device) => [device, false]));
    expect(findingOf({ devices }, 'information-device', vn2022).missing).toEqual([{ path: 'devices.television' }]);
  });

  it('the finding says what is known', () => {
    expect(findingOf({ devices: { radio: true, laptop: undefined } }, 'information-device', vn2022).reasons).toEqual([
      { kind: 'thing', observed: { 'devices.radio': true }, accepted: informationDevices },
    ]);
  });
});

describe('information under vn-2016', () => {
  const statusOf = (devices: Household['devices'], hearsLoudspeaker?: boolean) =>
    findingOf({ devices, hearsLoudspeaker }, 'information-asset', vn2016).status;

  it('is deprived with no device and no loudspeaker heard', () => {
    expect(statusOf([], false)).toBe('deprived');
    expect(statusOf([], true)).toBe('not-deprived');
    expect(statusOf(['television'], false)).toBe('not-deprived');
    expect(statusOf(['radio'])).toBe('not-deprived');
    expect(statusOf(['desktop-computer'])).toBe('not-deprived');
    expect(statusOf(undefined, true)).toBe('not-deprived');
  });

  it('a telephone does not count', () => {
    expect(statusOf(['telephone'], false)).toBe('deprived');
  });

  it('what is not known leaves it open', () => {
    expect(statusOf([])).toBe('unknown');
    expect(statusOf(undefined, false)).toBe('unknown');
    expect(findingOf({ devices: [] }, 'information-asset', vn2016).missing).toEqual([{ path: 'hearsLoudspeaker' }]);
  });

  it('the finding says what was observed', () => {
    const finding = findingOf({ devices: { radio: false }, hearsLoudspeaker: true }, 'information-asset', vn2016);
    expect(finding.reasons).toMatchObject([
      { kind: 'thing', observed: { 'devices.radio': false, hearsLoudspeaker: true } },
    ]);
  });
});
