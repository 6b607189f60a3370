import type { ReviewScore, ScorePart } from '../review-score.ts';

/** The score that some parts make together. */
export function sumOfParts(parts: readonly ScorePart[], pathOf: (code: string) => string): ReviewScore {
  const lowest = parts.reduce((sum, part) => sum + part.lowest, 0);
  const highest = parts.reduce((sum, part) => sum + part.highest, 0);
  return lowest === highest
    ? { decided: true, score: lowest, parts }
    : {
        decided: false,
        lowest,
        highest,
        missing: parts.flatMap((part) => (part.lowest < part.highest ? pathOf(part.code) : [])),
        parts,
      };
}
