import { describe, expectTypeOf, it } from 'vitest';
import {
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  type PovertyStandard,
  standardInForce,
  type Vn2022Indicator,
} from '../../src/standards/index.ts';
import type { AreaType } from '../../src/vocabulary/index.ts';

describe('standardInForce', () => {
  it('gives a plain standard among the national ones', () => {
    expectTypeOf(standardInForce('2024-01-01')).toEqualTypeOf<PovertyStandard>();
  });

  it('keeps the indicators of the standards to choose from', () => {
    expectTypeOf(standardInForce('2024-01-01', { among: [hoChiMinhCity2021, hoChiMinhCity2024] })).toEqualTypeOf<
      PovertyStandard<Vn2022Indicator | 'social-insurance', AreaType, never>
    >();
  });
});
