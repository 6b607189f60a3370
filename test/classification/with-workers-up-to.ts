import { defineStandard, type PovertyStandard, vn2022 } from '../../src/standards/index.ts';

/** The standard of 2022 with bounds for low-income workers that need be no bounds of its bands. */
export function withWorkersUpTo(rural: number, urban: number): PovertyStandard {
  return defineStandard({ ...vn2022, id: 'own', lowIncomeWorker: { amounts: { rural, urban }, operator: '<=' } });
}
