import { freezeDeep } from '../foundation/frozen/index.ts';
import { bacKan2020 } from './programmes/bac-kan-2020.ts';
import { langSon2016 } from './programmes/lang-son-2016.ts';
import { langSonCity2016 } from './programmes/lang-son-city-2016.ts';
import { nq01Of2026 } from './programmes/nq-01-2026.ts';
import { nq24Of2021 } from './programmes/nq-24-2021.ts';
import { nq257Of2025 } from './programmes/nq-257-2025.ts';
import { nq76Of2014 } from './programmes/nq-76-2014.ts';
import { nq80Of2011 } from './programmes/nq-80-2011.ts';
import { qd1719Of2021 } from './programmes/qd-1719-2021.ts';
import { qd1722Of2016 } from './programmes/qd-1722-2016.ts';
import { qd880Of2022 } from './programmes/qd-880-2022.ts';
import { qd90Of2022 } from './programmes/qd-90-2022.ts';
import { thaiNguyen2022 } from './programmes/thai-nguyen-2022.ts';
import type { TargetProgramme } from './target.ts';

/**
 * What programmes set: resolutions and decisions of the State in the order of their periods, then provinces as published documents state their
 * targets. Each carries where it stands and how well it is attested.
 */
export const programmeTargets: readonly TargetProgramme[] = /* @__PURE__ */ freezeDeep([
  nq80Of2011,
  nq76Of2014,
  qd1722Of2016,
  nq24Of2021,
  qd90Of2022,
  qd880Of2022,
  qd1719Of2021,
  nq01Of2026,
  nq257Of2025,
  langSon2016,
  bacKan2020,
  langSonCity2016,
  thaiNguyen2022,
]);
