import type { FlowBalance } from '../../dynamics/index.ts';
import type {
  Change,
  DenominatorEffect,
  RequiredPace,
  Target,
  TargetProgress,
  Trajectory,
} from '../../targets/index.ts';
import type { Telling } from '../wording/telling.ts';
import { changeSentences } from './change-sentences.ts';
import { flowSentences } from './flow-sentences.ts';
import { effectSentence, requiredPaceSentences, trajectorySentences } from './plan-sentences.ts';
import { progressSentences } from './progress-sentences.ts';
import { targetSentence } from './target-sentence.ts';

/** The results of following a target, and a target itself. */
export type TargetResult =
  | Change
  | Target
  | TargetProgress
  | RequiredPace
  | Trajectory
  | FlowBalance
  | DenominatorEffect;

type ToldByKind = Exclude<TargetResult, FlowBalance | Target>['kind'];

/** The kinds of results; a target has one of its own, which the check of a claim may have too, and a period, which no result has. */
const kinds: Readonly<Record<ToldByKind, true>> = {
  change: true,
  incomparable: true,
  progress: true,
  pace: true,
  trajectory: true,
  'no-trajectory': true,
  'denominator-effect': true,
};

/** Whether a result is of a target. */
export function isTargetResult(result: object): result is TargetResult {
  return (
    ('kind' in result && Object.hasOwn(kinds, String(result.kind))) || 'period' in result || 'imbalances' in result
  );
}

/** Tells what is of a target. */
export function targetResultSentences(result: TargetResult, telling: Telling): string[] {
  const { locale } = telling;
  if ('imbalances' in result) {
    return flowSentences(result, locale);
  }
  switch (result.kind) {
    case 'change':
    case 'incomparable':
      return changeSentences(result, locale);
    case 'progress':
      return progressSentences(result, telling);
    case 'trajectory':
    case 'no-trajectory':
      return trajectorySentences(result, locale);
    case 'pace':
      return requiredPaceSentences(result, locale);
    case 'denominator-effect':
      return [effectSentence(result, locale)];
    default:
      return [targetSentence(result, 'percent', telling)];
  }
}
