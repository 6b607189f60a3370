import { freezeDeep } from '../foundation/frozen.ts';
import type { PovertyStandard } from '../law/index.ts';
import { vn2001 } from '../law/standards/vn-2001.ts';
import { vn2006 } from '../law/standards/vn-2006.ts';
import { vn2011 } from '../law/standards/vn-2011.ts';
import { vn2016 } from '../law/standards/vn-2016.ts';
import { vn2022 } from '../law/standards/vn-2022.ts';
import { vn2027 } from '../law/standards/vn-2027.ts';

/** The national standards, oldest first. From 2001-01-01 to 2030-12-31 exactly one of them applies on every day. */
export const nationalStandards: readonly PovertyStandard[] = /* @__PURE__ */ freezeDeep([
  vn2001,
  vn2006,
  vn2011,
  vn2016,
  vn2022,
  vn2027,
]);
