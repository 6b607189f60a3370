import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createRegistry } from '../../src/units/index.ts';
import { recast, rollUp, type SplitWeights, type Tally, type TallyCounts } from '../../src/aggregation/index.ts';
import { type History, histories } from '../units/invented-histories.ts';

const names = ['households', 'poor'] as const;
const counts = fc.record({ households: fc.nat(500), poor: fc.nat(500) });

/** The sums of counts. */
function sumOf(list: readonly { readonly counts: TallyCounts }[]): number[] {
  return names.map((name) => list.reduce((sum, one) => sum + (one.counts[name] ?? 0), 0));
}

const plus = (one: number[], other: number[]): number[] =>
  one.map((number, place) => number + (other[place] as number));
const tallyOf = ({ level, code, counts: own }: Tally): Tally => ({ level, code, counts: own });

/** Tallies of the communes of one time, some twice, and some of codes that are not there. */
const reports = (codes: readonly string[]): fc.Arbitrary<Tally[]> =>
  fc.array(
    fc.record({
      level: fc.constantFrom('commune', 'commune', 'commune', 'province', 'district'),
      code: fc.constantFrom(...codes, '00001', '10', '110'),
      counts,
    }),
    { maxLength: 20 },
  );

/** One tally for each code. */
const censuses = (codes: readonly string[]): fc.Arbitrary<Tally[]> =>
  fc
    .tuple(...codes.map(() => counts))
    .map((all) => codes.map((code, place) => ({ level: 'commune', code, counts: all[place] as TallyCounts })));

const withReports = histories.chain((history) =>
  fc.record({ history: fc.constant(history), tallies: reports([...history.oldCommunes, ...history.newCommunes]) }),
);
const withCensus = histories.chain((history) =>
  fc.record({ history: fc.constant(history), tallies: censuses(history.oldCommunes) }),
);
const days = fc.constantFrom('2020-01-01', '2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01');
const policies = fc.constantFrom('refuse', 'people-share');

/** Weights for every unit that was split, a tenth to the first. */
function tenths({ tables }: History): SplitWeights[] {
  const edges = tables.successions ?? [];
  const split = [...new Set(edges.filter(({ territory }) => territory === 'part').map(({ from }) => from))];
  return split.map((from) => {
    const to = edges
      .filter((edge) => edge.from === from)
      .map((edge) => edge.to)
      .sort();
    return {
      level: 'commune',
      from,
      shares: Object.fromEntries(to.map((code, place) => [code, place === 0 ? '0.1' : '0.9'])),
    };
  });
}

describe('rolling up', () => {
  test.prop({ given: withReports, on: days, to: fc.constantFrom('commune', 'district', 'province', 'country') })(
    'placed and unplaced together are the input',
    ({ given: { history, tallies }, on, to }) => {
      const { totals, unplaced } = rollUp(createRegistry(history.tables), tallies, { to, on });
      expect(plus(sumOf(totals), sumOf(unplaced.map(({ tally }) => tally)))).toEqual(sumOf(tallies));
      expect(totals.reduce((sum, total) => sum + total.tallies, 0) + unplaced.length).toBe(tallies.length);
      expect(new Set(unplaced.map(({ index }) => index)).size).toBe(unplaced.length);
    },
  );

  test.prop({ given: withCensus })('over any level between comes to the same', ({ given: { history, tallies } }) => {
    const registry = createRegistry(history.tables);
    const on = '2025-06-30';
    const direct = rollUp(registry, tallies, { to: 'province', on });
    const districts = rollUp(registry, tallies, { to: 'district', on }).totals.map(({ unit, counts: own }) => ({
      level: 'district' as const,
      code: 'code' in unit ? unit.code : '',
      counts: own,
    }));
    const over = rollUp(registry, districts, { to: 'province', on });
    const told = ({ totals }: typeof direct): unknown[] => totals.map(({ unit, counts: own }) => [unit, own]);
    expect(told(over)).toEqual(told(direct));
  });

  test.prop({
    given: withReports.chain(({ history, tallies }) =>
      fc.record({
        history: fc.constant(history),
        tallies: fc.constant(tallies),
        mixed: fc.shuffledSubarray(tallies, { minLength: tallies.length }),
      }),
    ),
    on: days,
  })('the order does not matter', ({ given: { history, tallies, mixed }, on }) => {
    const registry = createRegistry(history.tables);
    const told = (list: Tally[]): unknown[] =>
      rollUp(registry, list, { to: 'province', on }).totals.map(({ unit, counts: own }) => [unit, own]);
    expect(told(mixed)).toEqual(told(tallies));
  });

  test.prop({ given: withCensus, cut: fc.nat(12) })(
    'the grouping does not matter',
    ({ given: { history, tallies }, cut }) => {
      const registry = createRegistry(history.tables);
      const total = (list: Tally[]): number[] =>
        sumOf(rollUp(registry, list, { to: 'country', on: '2025-06-30' }).totals);
      expect(plus(total(tallies.slice(0, cut)), total(tallies.slice(cut)))).toEqual(total(tallies));
    },
  );
});

describe('recasting', () => {
  test.prop({
    given: withReports,
    from: days,
    to: days,
    onSplit: policies,
    level: fc.constantFrom(undefined, 'commune', 'province'),
  })(
    'carried and unplaced together are the input, to any day',
    ({ given: { history, tallies }, from, to, onSplit, level }) => {
      const options = { from, to, onSplit, ...(level && { level }) } as Parameters<typeof recast>[2];
      const { tallies: carried, unplaced } = recast(createRegistry(history.tables), tallies, options);
      expect(plus(sumOf(carried), sumOf(unplaced.map(({ tally }) => tally)))).toEqual(sumOf(tallies));
      expect(new Set(unplaced.map(({ index }) => index)).size).toBe(unplaced.length);
    },
  );

  test.prop({ given: withCensus })('weights share everything out', ({ given: { history, tallies } }) => {
    const registry = createRegistry(history.tables);
    const { tallies: carried, unplaced } = recast(registry, tallies, {
      from: '2025-06-30',
      to: '2026-07-01',
      onSplit: tenths(history),
    });
    expect(unplaced).toEqual([]);
    expect(sumOf(carried)).toEqual(sumOf(tallies));
    expect(carried.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  test.prop({ given: withCensus, onSplit: policies })('twice is once', ({ given: { history, tallies }, onSplit }) => {
    const registry = createRegistry(history.tables);
    const to = '2026-07-01';
    const once = recast(registry, tallies, { from: '2025-06-30', to, onSplit }).tallies.map(tallyOf);
    expect(recast(registry, once, { from: to, to, onSplit }).tallies.map(tallyOf)).toEqual(once);
    const half = recast(registry, tallies, { from: '2025-06-30', to: '2025-07-01', onSplit }).tallies.map(tallyOf);
    expect(recast(registry, half, { from: '2025-07-01', to, onSplit }).tallies.map(tallyOf)).toEqual(once);
  });

  test.prop({ given: withCensus, cut: fc.nat(12) })(
    'neither order nor grouping matters, also with weights',
    ({ given: { history, tallies }, cut }) => {
      const registry = createRegistry(history.tables);
      const options = { from: '2025-06-30', to: '2026-07-01', onSplit: tenths(history) };
      const go = (list: Tally[]) => recast(registry, list, options).tallies.map(tallyOf);
      const whole = go(tallies);
      expect(go([...tallies].reverse())).toEqual(whole);
      const parts = [...go(tallies.slice(0, cut)), ...go(tallies.slice(cut))];
      const added = whole.map(({ level, code }) => {
        const own = parts.filter((part) => part.code === code);
        return {
          level,
          code,
          counts: Object.fromEntries(names.map((name, place) => [name, sumOf(own)[place] as number])),
        };
      });
      expect(added).toEqual(whole);
    },
  );

  test.prop({ given: withCensus })(
    'to provinces is exact both ways, whatever was split',
    ({ given: { history, tallies } }) => {
      const registry = createRegistry(history.tables);
      const provinces = recast(registry, tallies, { from: '2025-06-30', to: '2026-07-01', level: 'province' });
      expect(provinces.unplaced).toEqual([]);
      const direct = rollUp(registry, tallies, { to: 'province', on: '2025-06-30' }).totals;
      expect(provinces.tallies.map((one) => one.counts)).toEqual(direct.map((one) => one.counts));
      const later = recast(registry, tallies, {
        from: '2025-06-30',
        to: '2025-07-01',
        onSplit: tenths(history),
      }).tallies.map(tallyOf);
      const back = recast(registry, later, { from: '2025-07-01', to: '2025-06-30', level: 'province' });
      expect(back.unplaced).toEqual([]);
      expect(back.tallies.map((one) => one.counts)).toEqual(direct.map((one) => one.counts));
    },
  );
});
