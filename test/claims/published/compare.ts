import { roundHalfUp } from '../../../src/foundation/index.ts';
import type { ClaimCheck, ClaimVerdict } from '../../../src/claims/index.ts';
import type { Disagreement } from './disagreements.ts';
import type { PublishedCheck, RecordedRounding, RecordedVerdict } from './record.ts';

/** What a recorded verdict is called now; notes have none. */
export const verdictOf: Readonly<Partial<Record<RecordedVerdict, ClaimVerdict>>> = {
  reproduces: 'reproduces',
  consistent: 'reproduces',
  'truncation-only': 'reproduces-oddly',
  'consistent-truncation-only': 'reproduces-oddly',
  'rounding-gap-only': 'reproduces-oddly',
  no: 'does-not-reproduce',
  inconsistent: 'does-not-reproduce',
};

// The record tried half-even only where half-up had failed.
const compared = ['half-up', 'truncation', 'qualifier'];

function roundingsOf({ reproducedBy }: ClaimCheck): string {
  const overs = [...new Set(reproducedBy.map(({ divisor }) => divisor))];
  return overs
    .map((over) => {
      const roundings = reproducedBy
        .filter(({ divisor, operands }) => divisor === over && operands === 'as-printed')
        .map(({ rounding }) => (rounding === 'truncate' ? 'truncation' : rounding));
      const names = compared.filter((name) => (roundings as string[]).includes(name)).join(', ');
      return over === undefined ? names : `${over}: ${names}`;
    })
    .join('; ');
}

function recordedRoundings(modes: NonNullable<PublishedCheck['modes']>): string {
  const known = (names: readonly RecordedRounding[]): string =>
    compared.filter((name) => (names as readonly string[]).includes(name)).join(', ');
  return Array.isArray(modes)
    ? known(modes as readonly RecordedRounding[])
    : Object.entries(modes as Readonly<Record<string, readonly RecordedRounding[]>>)
        .map(([divisor, names]) => `${divisor}: ${known(names)}`)
        .join('; ');
}

function exactOf(check: ClaimCheck): string {
  if (check.claim === 'implied-total') {
    return 'none';
  }
  return check.exact
    ? roundHalfUp(check.exact.number, 6).toFixed(6)
    : `below ${check.possible?.to?.text ?? 'infinity'}`;
}

/** Where a check and the record differ: in the verdict, in the roundings where the record names them, and in the exact result. */
export function differencesBetween(
  check: ClaimCheck,
  recorded: PublishedCheck,
): Pick<Disagreement, 'about' | 'ours' | 'recorded'>[] {
  const verdict = verdictOf[recorded.verdict];
  const roundings = recorded.modes && recordedRoundings(recorded.modes);
  const exact = recorded.exact && Number(recorded.exact).toFixed(6);
  return [
    ...(verdict !== undefined && verdict !== check.verdict
      ? [{ about: 'verdict' as const, ours: check.verdict, recorded: recorded.verdict }]
      : []),
    ...(roundings !== undefined && roundings !== roundingsOf(check)
      ? [{ about: 'roundings' as const, ours: roundingsOf(check), recorded: roundings }]
      : []),
    ...(exact !== undefined && exact !== exactOf(check)
      ? [{ about: 'exact' as const, ours: exactOf(check), recorded: exact }]
      : []),
  ];
}
