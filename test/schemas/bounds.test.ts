import { describe, expect, it } from 'vitest';
import { claimSchema, householdSchema, jsonSchemaOf, observationSchema, readRecords } from '../../src/schemas/index.ts';
import { issuesOfReading } from '../../src/schemas/issues.ts';
import { vn2022 } from '../../src/standards/index.ts';

const record = (decimals: number) => ({
  at: '2022',
  measure: 'm',
  territory: { level: 'country' },
  value: { percent: '5.2', decimals },
});

describe('untrusted records', () => {
  it.each([30_000_000, 1e8, 267_134_819, Number.MAX_SAFE_INTEGER])(
    'with %d decimals are rejected, and the others are read',
    (decimals) => {
      const { ok, rejected } = readRecords(observationSchema, [record(2), record(decimals), record(40)]);
      expect(ok.map(({ index }) => index)).toEqual([0, 2]);
      expect(rejected.map(({ index, issues }) => [index, ...issues.map(({ code, path }) => [code, path])])).toEqual([
        [1, ['out-of-range', 'value.decimals']],
      ]);
    },
  );

  it('with too many pairs, parts or members are rejected', () => {
    const pairs = new Array(3_000).fill({ count: 1, percent: 1 });
    const parts = new Array(10_001).fill(1);
    const { rejected } = readRecords(claimSchema, [
      { kind: 'implied-total', pairs },
      { kind: 'sum', parts, total: 1 },
    ]);
    expect(rejected.flatMap(({ issues }) => issues.map(({ code, path }) => [code, path]))).toEqual([
      ['out-of-range', 'pairs'],
      ['out-of-range', 'parts'],
    ]);
    const members = Array.from({ length: 100_000 }, (_, place) => ({ id: String(place) }));
    const schema = householdSchema(vn2022, { on: '2024-09-30' });
    const [household] = readRecords(schema, [{ members }]).rejected;
    expect(household?.issues.map(({ code, path }) => [code, path])).toEqual([['out-of-range', 'members']]);
  });

  it('are told their limits by the JSON Schema', () => {
    expect(JSON.stringify(jsonSchemaOf(observationSchema))).toContain('"maximum":40');
    expect(JSON.stringify(jsonSchemaOf(claimSchema))).toContain('"maxItems":200');
  });
});

it('what is no error of the package is no issue of the value', () => {
  const fault = (): never => {
    throw new RangeError('a fault');
  };
  expect(() => issuesOfReading({ kind: 'text' }, 'x', fault)).toThrow(RangeError);
});
