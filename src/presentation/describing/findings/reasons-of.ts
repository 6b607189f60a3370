import type { DeprivationFinding, FindingReason } from '../../../deprivation/index.ts';

/** The reasons of a finding that are of a kind. */
export function reasonsOf<Kind extends FindingReason['kind']>(
  { because }: DeprivationFinding,
  kind: Kind,
): Extract<FindingReason, { readonly kind: Kind }>[] {
  return because.filter((reason): reason is Extract<FindingReason, { readonly kind: Kind }> => reason.kind === kind);
}
