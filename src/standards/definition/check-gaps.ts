import type { GapKind } from '../../vocabulary/index.ts';
import { checkCode } from './check-code.ts';
import { checkFields } from './check-fields.ts';
import { checkLocalizedText } from './check-localized-text.ts';
import { checkText } from './check-text.ts';
import { checkUnique } from './check-unique.ts';
import { listOf } from './list-of.ts';
import { oneOf } from './one-of.ts';
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
