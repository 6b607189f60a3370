import type { Evidence, GapKind } from '../../../vocabulary/index.ts';

/** How well a value is attested. */
export const evidenceLabels: Readonly<Record<Evidence, string>> = {
  confirmed: 'confirmed',
  'official-text': 'from the official text',
  'single-source': 'from a single source',
  draft: 'from a draft',
  disputed: 'disputed among sources',
  unconfirmed: 'not confirmed',
};

/** What kind of gap something is. */
export const gapLabels: Readonly<Record<GapKind, string>> = {
  undetermined: 'not known',
  incomplete: 'incomplete',
  conflict: 'sources in conflict',
};
