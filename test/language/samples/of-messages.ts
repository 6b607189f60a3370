import { createRegistry, provinces } from '../../../src/units/index.ts';
import { classifyHousehold } from '../../../src/classification/index.ts';
import { assessDeprivations, issuesOfHousehold } from '../../../src/deprivation/index.ts';
import { isPovertyStandardError, type PovertyStandardError } from '../../../src/foundation/index.ts';
import type { ExplainableIssue } from '../../../src/language/index.ts';
import { defineStandard, standardInForce, vn2022 } from '../../../src/standards/index.ts';
import { thrownBy } from '../../foundation/thrown-by.ts';
import { eachOf, sample, type Sample } from './sample.ts';

const on = { on: '2024-09-30' };

/** The error of a call; fails when it throws another or none. */
export function errorOf(call: () => unknown): PovertyStandardError {
  const error = thrownBy(call);
  if (!isPovertyStandardError(error)) {
    throw error;
  }
  return error;
}

const wrong = {
  members: [{ id: 'Lan', birthDate: '1980-02-31', age: -3 }, { id: 'Lan', attendsSchol: 'none' }, null],
  area: 'urbn',
} as never;

/** An issue with everything that an issue can have. */
const fullIssue: ExplainableIssue = {
  code: 'out-of-range',
  path: 'members[1].diplomas[2]',
  received: ['x'],
  expected: {
    kind: 'one-of',
    values: ['rural', 7, true, null],
    least: 3,
    most: 77,
    than: '2024-09-30',
    first: 'members[4].age',
    nearest: 'urban',
  },
  member: 'Minh',
  unit: { code: '20', name: 'Lạng Sơn' },
};

/** Issues and errors. */
export const samplesOfMessages: readonly Sample[] = [
  ...eachOf('issue of a household', issuesOfHousehold(wrong, vn2022, on), { standard: vn2022 }),
  sample('issue in full', fullIssue),
  sample('issue without a code', { path: '', received: undefined, expected: { kind: 'value' } }),
  sample(
    'error of a field',
    errorOf(() => classifyHousehold({ area: 'rural', monthlyIncomePerCapita: -1 }, vn2022)),
  ),
  sample(
    'error of a household',
    errorOf(() => assessDeprivations(wrong, vn2022, on)),
    { standard: vn2022 },
  ),
  sample(
    'error of a standard',
    errorOf(() => defineStandard({ ...vn2022, areas: [], cutOff: -1 } as never)),
  ),
  sample(
    'error of a registry',
    errorOf(() => createRegistry({ units: [...provinces, { ...provinces[0], from: '2026-01-01' } as never] })),
  ),
  sample(
    'error of a day',
    errorOf(() => standardInForce('1900-01-01')),
  ),
];
