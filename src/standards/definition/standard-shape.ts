import { mostAreas, mostIndicators } from '../../foundation/limits.ts';
import { listOf, oneOf, recordOf, type Shape } from '../../foundation/shape/index.ts';
import * as law from '../../law/poverty-standard.ts';
import { actShape, localizedText, ownSourceShape, sourceShape } from '../../law/source.ts';
import { gapKinds } from '../../vocabulary/evidence.ts';
import { povertyGrounds } from '../../vocabulary/household-class.ts';
import { type Gap, householdClasses } from '../../vocabulary/index.ts';
import { ruleShape } from './rule-shape.ts';

/** A standard, but for what holds between its fields. */
export function standardShape(): Shape {
  const [name, upTo, some] = [localizedText(), upperBound(), { least: 1, most: mostAreas }];
  const [source, ownSource] = [sourceShape(), ownSourceShape()];
  const period = recordOf<law.ApplicationPeriod>({ from: date, 'until?': date, 'source?': ownSource });
  const band = recordOf<law.IncomeBand>({ id: code, 'upTo?': upTo, outcomes: listOf(outcome(), { least: 1 }) });
  const service = recordOf<law.ServiceDefinition>({ code, 'name?': name });
  const indicator = recordOf<law.IndicatorDefinition>({
    code,
    service: code,
    'name?': name,
    'weight?': positive,
    rule: ruleShape(),
    'source?': ownSource,
  });
  const scoreBand = recordOf<law.ScoreBand>({ bands: listOf(code, some), 'upTo?': upTo });
  const gap = recordOf<Gap>({ id: code, kind: oneOf(gapKinds), about: text, description: name });
  return recordOf<law.PovertyStandard>({
    id: code,
    name,
    'territory?': recordOf<law.StandardTerritory>({ name }),
    sources: recordOf<law.StandardSources>({
      standard: source,
      'cutOff?': source,
      'indicators?': source,
      'reviewScores?': source,
      'lowIncomeWorker?': source,
    }),
    'acts?': { kind: 'record', of: actShape() },
    periods: listOf(period),
    areas: listOf(code, { ...some, unique: {} }),
    incomePeriod: oneOf(law.incomePeriods),
    bands: listOf(band, { ...some, unique: { field: 'id' } }),
    services: listOf(service, { unique: { field: 'code' } }),
    indicators: listOf(indicator, { most: mostIndicators, unique: { field: 'code', code: 'duplicate-indicator' } }),
    'cutOff?': positive,
    'reviewScores?': recordOf<law.ReviewScores>({
      pointsPerIndicator: positive,
      bands: listOf(scoreBand, some),
    }),
    'lowIncomeWorker?': upTo,
    gaps: listOf(gap, { unique: { field: 'id' } }),
  });
}

function upperBound(): Shape {
  return recordOf<law.UpperBound>({
    amounts: { kind: 'record', of: { kind: 'count' }, most: mostAreas },
    operator: oneOf(law.boundOperators),
    'source?': ownSourceShape(),
    'operatorSource?': ownSourceShape(),
  });
}

const date: Shape = { kind: 'date' };

const code: Shape = { kind: 'code' };

function outcome(): Shape {
  // One class alone would settle the cell.
  const possible = listOf(oneOf(householdClasses), { least: 2, most: householdClasses.length, unique: {} });
  return recordOf<law.BandOutcome>({
    from: { kind: 'count' },
    'class?': oneOf(householdClasses),
    'ground?': oneOf(povertyGrounds),
    'open?': recordOf<NonNullable<law.BandOutcome['open']>>({ gap: code, possible }),
    'source?': ownSourceShape(),
  });
}

const positive: Shape = { kind: 'count', least: 1 };

const text: Shape = { kind: 'text' };
