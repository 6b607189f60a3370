import { describe, expect, it } from 'vitest';
import { vn2016, vn2022 } from '../../../src/standards/index.ts';
import { sanitationFacilities, waterSources } from '../../../src/vocabulary/index.ts';
import { findingOf } from '../finding-of.ts';

describe('water source', () => {
  const deprivedUnder = (standard: typeof vn2016 | typeof vn2022) =>
    waterSources.filter((waterSource) => findingOf({ waterSource }, 'water-source', standard).status === 'deprived');

  it('which are not clean under vn-2022', () => {
    expect(deprivedUnder(vn2022)).toEqual(['unprotected-dug-well', 'unprotected-spring', 'surface-water', 'other']);
  });

  it('which are not hygienic under vn-2016: bottled water is not on its list', () => {
    expect(deprivedUnder(vn2016)).toEqual([
      'bottled-water',
      'unprotected-dug-well',
      'unprotected-spring',
      'surface-water',
      'other',
    ]);
  });

  it('when not known is asked for', () => {
    expect(findingOf({}, 'water-source', vn2022)).toMatchObject({
      status: 'unknown',
      reasons: [],
      missing: [{ path: 'waterSource' }],
    });
  });

  it('the finding names the source and those that count', () => {
    expect(findingOf({ waterSource: 'rain-water' }, 'water-source', vn2022)).toMatchObject({
      status: 'not-deprived',
      reasons: [
        {
          kind: 'thing',
          observed: { waterSource: 'rain-water' },
          accepted: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain-water', 'bottled-water'],
        },
      ],
    });
  });
});

describe('sanitation', () => {
  const deprivedUnder = (standard: typeof vn2016 | typeof vn2022) =>
    sanitationFacilities.filter(
      (sanitation) => findingOf({ sanitation }, 'sanitation', standard).status === 'deprived',
    );

  it('which are not hygienic under vn-2022', () => {
    expect(deprivedUnder(vn2022)).toEqual(['other', 'none']);
  });

  it('which are not hygienic under vn-2016', () => {
    expect(deprivedUnder(vn2016)).toEqual(['pit-latrine-with-slab', 'other', 'none']);
  });

  it('when not known is asked for', () => {
    expect(findingOf({}, 'sanitation', vn2022)).toMatchObject({ status: 'unknown', missing: [{ path: 'sanitation' }] });
  });
});
