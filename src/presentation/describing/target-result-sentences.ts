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

/** Fields of which each of these has one, and no other result any. */
const marks = ['comparable', 'projection', 'planned', 'determined', 'imbalances', 'ofTotal', 'period'];

/** Whether a result is of a target. */
export function isTargetResult(result: object): result is TargetResult {
  return marks.some((mark) => mark in result);
}

/** Tells what is of a target. */
export function targetResultSentences(result: TargetResult, telling: Telling): string[] {
  const { locale } = telling;
  if ('comparable' in result) {
    return changeSentences(result, locale);
  }
  if ('projection' in result) {
    return progressSentences(result, telling);
  }
  if ('planned' in result) {
    return trajectorySentences(result, locale);
  }
  if ('determined' in result) {
    return requiredPaceSentences(result, locale);
  }
  if ('imbalances' in result) {
    return flowSentences(result, locale);
  }
  return 'ofTotal' in result ? [effectSentence(result, locale)] : [targetSentence(result, 'percent', telling)];
}
