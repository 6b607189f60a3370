import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type DecisiveInput, outcomesOf } from '../../src/foundation/unknown.ts';

type Completion = Readonly<Record<string, number>>;

const letters = ['a', 'b', 'c'];

/** An outcome that the law may leave open: several may have the same codes, and are not the same. */
interface Cell {
  readonly codes: readonly string[];
}

const cells = [['a'], ['a'], ['b'], ['c'], ['a', 'b'], ['b', 'c']].map((codes): Cell => ({ codes }));

const codesOf = (some: readonly Cell[]): string[] =>
  letters.filter((letter) => some.some(({ codes }) => codes.includes(letter)));

/** Up to four inputs of up to four values, some of which may stand twice. */
const candidates: fc.Arbitrary<Record<string, number[]>> = fc
  .uniqueArray(fc.constantFrom('area', 'income', 'score', '__proto__'), { minLength: 1 })
  .chain((names) =>
    fc
      .tuple(...names.map(() => fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 })))
      .map((values) => Object.fromEntries(names.map((name, place) => [name, values[place] ?? []]))),
  );

/** Outcomes that depend on some of the inputs only, so that the others decide nothing. */
const problem = candidates.chain((open) =>
  fc.record({
    open: fc.constant(open),
    asked: fc.subarray(Object.keys(open)),
    table: fc.func(fc.subarray(cells, { minLength: 1, maxLength: 2 })),
  }),
);

/** Every completion once, the last input changing fastest. */
function completions(open: Readonly<Record<string, readonly number[]>>): Completion[] {
  return Object.entries(open).reduce<Completion[]>(
    (rows, [name, values]) =>
      rows.flatMap((row) =>
        [...new Set(values)].map((value) => Object.fromEntries([...Object.entries(row), [name, value]])),
      ),
    [{}],
  );
}

/** Of every input the number of codes that remain after each of its answers, on their mean, where two completions turn on it alone. */
function naiveRanking<Outcome>(
  open: Readonly<Record<string, readonly number[]>>,
  evaluate: (completion: Completion) => readonly Outcome[],
  codes: (outcomes: readonly Outcome[]) => readonly unknown[],
): DecisiveInput[] {
  const rows = completions(open).map((completion) => ({ completion, outcomes: evaluate(completion) }));
  const names = Object.keys(open);
  const turnsOn = (name: string): boolean =>
    rows.some((one) =>
      rows.some(
        (other) =>
          names.every((same) => same === name || one.completion[same] === other.completion[same]) &&
          codes(one.outcomes).join() !== codes(other.outcomes).join(),
      ),
    );
  return names
    .filter(turnsOn)
    .map((name) => {
      const remaining = (open[name] ?? []).map((value) => {
        const after = rows.filter(({ completion }) => completion[name] === value);
        return new Set(after.flatMap(({ outcomes }) => codes(outcomes))).size;
      });
      return { input: name, remaining: remaining.reduce((sum, one) => sum + one, 0) / remaining.length };
    })
    .sort((one, other) => one.remaining - other.remaining);
}

describe('the outcomes of what is unknown', () => {
  test.prop([problem])('are those of every completion, in their order', ({ open, asked, table }) => {
    const evaluate = (completion: Completion): Cell[] => table(asked.map((name) => completion[name]));
    const { possible } = outcomesOf(open, evaluate, codesOf);
    const naive = [...new Set(completions(open).flatMap(evaluate))];
    expect(possible).toHaveLength(naive.length);
    expect(possible.every((cell, place) => cell === naive[place])).toBe(true);
  });

  test.prop([problem])('turn on the inputs that alone make a difference, the most decisive first', (one) => {
    const { open, asked, table } = one;
    const evaluate = (completion: Completion): Cell[] => table(asked.map((name) => completion[name]));
    const { listInputs, decisiveInputs } = outcomesOf(open, evaluate, codesOf);
    const naive = naiveRanking(open, evaluate, codesOf);
    expect(decisiveInputs()).toEqual(naive);
    expect(listInputs()).toEqual(Object.keys(open).filter((name) => naive.some(({ input }) => input === name)));
  });

  test.prop([problem])('may be codes themselves', ({ open, asked, table }) => {
    const evaluate = (completion: Completion): string[] => codesOf(table(asked.map((name) => completion[name])));
    const { possible, decisiveInputs } = outcomesOf(open, evaluate);
    expect(possible).toEqual([...new Set(completions(open).flatMap(evaluate))]);
    expect(decisiveInputs()).toEqual(naiveRanking(open, evaluate, (codes) => codes));
  });
});
