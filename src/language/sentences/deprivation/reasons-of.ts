import type { DeprivationFinding, FindingReason } from '../../../deprivation/index.ts';

/** The reasons of a finding that are of a kind. */
export function reasonsOf<Kind extends FindingReason['kind']>(
  { reasons }: DeprivationFinding,
  kind: Kind,
): Extract<FindingReason, { readonly kind: Kind }>[] {
  return reasons.filter((reason): reason is Extract<FindingReason, { readonly kind: Kind }> => reason.kind === kind);
}
