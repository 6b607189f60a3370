import type { MissingPath } from '../../foundation/unknown/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { inputNames } from '../wording/input-names.ts';
import type { Telling } from '../wording/telling.ts';

const oneMissing: LocalizedText = { vi: 'cần biết thêm', en: 'needed to decide' };
const moreMissing: LocalizedText = {
  vi: 'cần biết thêm, điều quyết định nhất nêu trước',
  en: 'needed to decide, the most decisive first',
};

/** What is still to be known, by the paths of the inputs; nothing where no input would decide. */
export function missingSentence(missing: readonly MissingPath[], telling: Telling): string[] {
  const [first, another] = missing;
  const heading = another === undefined ? oneMissing : moreMissing;
  return first === undefined
    ? []
    : [
        `${heading[telling.locale]}: ${inputNames(
          missing.map(({ path }) => path),
          telling,
        ).join(', ')}`,
      ];
}
