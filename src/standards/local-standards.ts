import { freezeDeep } from '../foundation/frozen.ts';
import type { PovertyStandard } from '../law/index.ts';
import { hanoi2011, hanoi2016, hanoi2022 } from '../law/standards/local/hanoi.ts';
import {
  hoChiMinhCity2016,
  hoChiMinhCity2019,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
} from '../law/standards/local/ho-chi-minh-city.ts';
import {
  bacNinh2025,
  binhDuong2016,
  daNang2016,
  dongNai2022,
  quangNinh2023,
} from '../law/standards/local/provinces.ts';

/**
 * Standards that a province or city set above the national one, as far as they are attested; oldest first, then by id.
 * The list is not complete. Standards of different places apply on the same day, so choose by {@link PovertyStandard.territory}.
 */
export const localStandards: readonly PovertyStandard[] = /* @__PURE__ */ freezeDeep([
  hanoi2011,
  binhDuong2016,
  daNang2016,
  hanoi2016,
  hoChiMinhCity2016,
  hoChiMinhCity2019,
  hoChiMinhCity2021,
  dongNai2022,
  hanoi2022,
  quangNinh2023,
  hoChiMinhCity2024,
  bacNinh2025,
]);
