import type { GapKind } from '../../vocabulary/index.ts';
import { checkFields } from './check-fields.ts';
import { checkUnique, listOf } from './check-list.ts';
import { checkLocalizedText } from './check-localized-text.ts';
import { checkCode, checkText, oneOf } from './check-value.ts';
import type { Subject } from './subject.ts';

const gapKinds: readonly GapKind[] = ['undetermined', 'incomplete', 'conflict'];

function checkGap(subject: Subject): void {
  checkFields(subject, { id: checkCode, kind: oneOf(gapKinds), about: checkText, description: checkLocalizedText });
}

/** The declared gaps. */
export function checkGaps(subject: Subject): void {
  listOf(checkGap)(subject);
  checkUnique(subject, 'id');
}
