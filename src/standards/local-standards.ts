import { freezeDeep } from '../foundation/frozen.ts';
import type { PovertyStandard } from '../law/index.ts';
import { bacNinh2025 } from '../law/standards/local/bac-ninh-2025.ts';
import { binhDuong2016 } from '../law/standards/local/binh-duong-2016.ts';
import { daNang2016 } from '../law/standards/local/da-nang-2016.ts';
import { dongNai2022 } from '../law/standards/local/dong-nai-2022.ts';
import { hanoi2011 } from '../law/standards/local/hanoi-2011.ts';
import { hanoi2016 } from '../law/standards/local/hanoi-2016.ts';
import { hanoi2022 } from '../law/standards/local/hanoi-2022.ts';
import { hoChiMinhCity2016 } from '../law/standards/local/ho-chi-minh-city-2016.ts';
import { hoChiMinhCity2019 } from '../law/standards/local/ho-chi-minh-city-2019.ts';
import { hoChiMinhCity2021 } from '../law/standards/local/ho-chi-minh-city-2021.ts';
import { hoChiMinhCity2024 } from '../law/standards/local/ho-chi-minh-city-2024.ts';
import { quangNinh2023 } from '../law/standards/local/quang-ninh-2023.ts';

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
