import type { ReviewScore, ScorePart } from '../review-score.ts';

/** The score that some parts make together. */
export function sumOfParts(parts: readonly ScorePart[], pathOf: (code: string) => string): ReviewScore {
  const kind = 'score';
  const from = parts.reduce((sum, { points }) => sum + points.from, 0);
  const to = parts.reduce((sum, { points }) => sum + points.to, 0);
  return from === to
    ? { kind, decided: true, score: from, parts }
    : {
        kind,
        decided: false,
        possible: { from, to },
        missing: parts.flatMap(({ code, points }) => (points.from < points.to ? { path: pathOf(code) } : [])),
        gaps: [],
        parts,
      };
}
