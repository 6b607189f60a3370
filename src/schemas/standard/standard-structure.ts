import * as z from 'zod/mini';
import type {
  ApplicationPeriod,
  PovertyStandard,
  ReviewScores,
  ScoreBand,
  StandardTerritory,
} from '../../standards/index.ts';
import { incomePeriods } from '../../law/poverty-standard.ts';
import { mostAreas, mostIndicators } from '../../foundation/limits.ts';
import { type Gap, gapKinds } from '../../vocabulary/gap.ts';
import { annotate } from '../building/annotate.ts';
import { civilDate } from '../building/civil-date.ts';
import { count } from '../building/count.ts';
import { oneOf } from '../building/one-of.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';
import { attested, sourceFields } from './attested.ts';
import { incomeBand } from './income-band.ts';
import { indicatorDefinition, serviceDefinition } from './indicator-definition.ts';
import { legalAct } from './legal-act.ts';
import { localizedText } from './localized-text.ts';
import { upperBound } from './upper-bound.ts';

function applicationPeriod(): z.ZodMiniType<ApplicationPeriod> {
  return strictObject<ApplicationPeriod>({ from: civilDate(), until: z.optional(civilDate()), ...sourceFields() });
}

function reviewScores(): z.ZodMiniType<ReviewScores> {
  const scoreBand = strictObject<ScoreBand>({ bands: z.array(text()), upTo: z.optional(upperBound()) });
  return strictObject<ReviewScores>({ pointsPerIndicator: attested(count(1)), bands: z.array(scoreBand) });
}

function gap(): z.ZodMiniType<Gap> {
  return strictObject<Gap>({
    id: text(),
    kind: oneOf(gapKinds),
    about: text(),
    description: localizedText(),
  });
}

/** The fields of a standard and their types, without what holds between them. */
export function standardStructure(): z.ZodMiniType<PovertyStandard> {
  return strictObject<PovertyStandard>({
    id: text(),
    name: localizedText(),
    territory: z.optional(strictObject<StandardTerritory>({ name: localizedText() })),
    acts: z.optional(z.record(z.string(), legalAct())),
    periods: z.array(applicationPeriod()),
    areas: annotate(z.array(text()).check(z.minLength(1)), { maxItems: mostAreas }),
    incomePeriod: oneOf(incomePeriods),
    bands: annotate(z.array(incomeBand()).check(z.minLength(1)), { maxItems: mostAreas }),
    services: z.array(serviceDefinition()),
    indicators: annotate(z.array(indicatorDefinition()), { maxItems: mostIndicators }),
    cutOff: z.optional(attested(count(1))),
    reviewScores: z.optional(reviewScores()),
    lowIncomeWorker: z.optional(upperBound()),
    gaps: z.array(gap()),
  });
}
