import { expect, it } from 'vitest';
import { readInput } from '../../src/foundation/shape/index.ts';
import { observationShape } from '../../src/targets/observation.ts';
import { targetShape } from '../../src/targets/target.ts';

const observation = { at: '2022', measure: 'm', territory: { level: 'country' } };
const target = { id: 't', kind: 'multiple', measure: 'm', period: { until: '2025' } };

it.each<[value: unknown, code: string, path: string]>([
  [{ percent: true }, 'invalid-value', 'value.percent'],
  [{ percent: '-4' }, 'negative-value', 'value.percent'],
  [{ number: {} }, 'invalid-value', 'value.number'],
  [{ percent: 4, between: { from: 3, fromIncluded: true, toIncluded: true } }, 'invalid-value', 'value.between.from'],
  [{ percent: 4, between: { to: 'x', fromIncluded: true, toIncluded: true } }, 'invalid-number', 'value.between.to'],
  [{ count: 1 }, 'missing-value', 'value.total'],
  [{}, 'missing-value', 'value.count'],
])('the observation %j is invalid: %s at %s', (value, code, path) => {
  const { issues } = readInput(observationShape(), { ...observation, value });
  expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
});

it.each<[value: unknown, code: string]>([
  [3, 'invalid-value'],
  ['3,5', 'invalid-number'],
  ['-3', 'negative-value'],
])('the target bound %j is invalid: %s', (value, code) => {
  const { issues } = readInput(targetShape(), { ...target, bound: { value, included: true } });
  expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, 'bound.value']]);
});
