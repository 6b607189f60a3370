/** The package as its user has it. */
type Library = typeof import('../../../src/index.ts');

/** A call of the package. */
interface Call {
  readonly name: string;
  readonly run: () => unknown;
}

/** A call whose result is another while a property stands on every object. */
interface Leak {
  /** The property; several where they make a difference only together. */
  readonly properties: readonly string[];
  readonly value: unknown;
  readonly enumerable: boolean;
  readonly call: string;
  readonly expected: string;
  readonly came: string;
}

/** What was found, and what was called. */
export interface Search {
  readonly calls: number;
  readonly called: readonly string[];
  readonly leaks: readonly Leak[];
}

/** What a call gives, or throws, as text. */
function outcomeOf({ run }: Call): string {
  try {
    return JSON.stringify(run());
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

/** Runs code with a package whose calls are noted; what fails in it does not stop it. */
function callsIn(library: Library, codes: readonly string[]): Call[] {
  const calls: Call[] = [];
  const noting = Object.fromEntries(
    Object.entries(library).map(([name, original]: [string, unknown]) => {
      if (typeof original !== 'function' || name === 'PovertyStandardError') {
        return [name, original];
      }
      const call = original as (...parameters: unknown[]) => unknown;
      return [
        name,
        (...parameters: unknown[]): unknown => {
          calls.push({ name, run: () => call(...parameters) });
          try {
            return call(...parameters);
          } catch {
            return undefined;
          }
        },
      ];
    }),
  );
  for (const code of codes) {
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are ours
      (new Function('require', 'exports', code) as (require: () => object, exports: object) => void)(() => noting, {});
    } catch {
      // An example may go on with what a call would have given had it not thrown.
    }
  }
  return calls;
}

/** The sentences and the chart of whatever is a result, in both languages. */
function tellingCalls(library: Library, calls: readonly Call[]): Call[] {
  const { english, explain, nationalStandards, targetChart, vietnamese } = library;
  const results = calls.flatMap(({ run }): unknown[] => {
    try {
      return [run()].flat();
    } catch {
      return [];
    }
  });
  return results
    .flatMap((result) => {
      const standard = nationalStandards.find(({ id }) => id === (result as { standard?: unknown } | null)?.standard);
      return [vietnamese, english].flatMap((language): Call[] => [
        { name: 'explain', run: () => explain(result as never, language) },
        { name: 'explain', run: () => explain(result as never, language, { standard }) },
        { name: 'targetChart', run: () => targetChart(result as never, language) },
      ]);
    })
    .filter((call) => !outcomeOf(call).startsWith('throws'));
}

/** What an error tells of itself. */
function errorCalls({ PovertyStandardError, isPovertyStandardError }: Library): Call[] {
  const make = () => new PovertyStandardError('empty-input', { path: 'a', received: 0, expected: { kind: 'value' } });
  return [
    { name: 'PovertyStandardError', run: () => [make().message, make().code, make().details, Object.keys(make())] },
    { name: 'isPovertyStandardError', run: () => [isPovertyStandardError(make()), isPovertyStandardError({})] },
  ];
}

/** Puts properties on every object, makes the calls, and takes the properties away. */
function outcomesUnder(
  names: readonly string[],
  value: unknown,
  enumerable: boolean,
  calls: readonly Call[],
): string[] {
  try {
    for (const name of names) {
      // As `defineProperty` leaves it without further word, or as an assignment does; a number that cannot be written would stop every `push`.
      const writable = enumerable || /^\d+$/u.test(name);
      const description = { value, enumerable, writable, configurable: true };
      Object.defineProperty(Object.prototype, name, Object.assign(Object.create(null) as object, description));
    }
    return calls.map(outcomeOf);
  } finally {
    for (const name of names) {
      Reflect.deleteProperty(Object.prototype, name);
    }
  }
}

/** In how many groups the properties are put on every object. */
const groups = 4;

/** The values that are put on every object, each listed among its properties or not. */
const kinds = [12, 'deprived', true, {}].flatMap((value) => [false, true].map((enumerable) => ({ value, enumerable })));

/**
 * Compares what calls of a package give with and without properties on every object. Many stand there at once; where a result differs, they are
 * halved until the one is found, or those that make the difference only together.
 */
export function findLeaks(library: Library, codes: readonly string[], names: readonly string[]): Search {
  const noted = callsIn(library, codes);
  const all = [...noted, ...tellingCalls(library, noted), ...errorCalls(library)];
  const clean = all.map(outcomeOf);
  const leaksAmong = (some: readonly string[], kind: (typeof kinds)[number]): Leak[] => {
    const poisoned = outcomesUnder(some, kind.value, kind.enumerable, all);
    const place = poisoned.findIndex((outcome, index) => outcome !== clean[index]);
    if (place < 0) {
      return [];
    }
    const middle = some.length >> 1;
    const halves =
      middle > 0 ? [some.slice(0, middle), some.slice(middle)].flatMap((half) => leaksAmong(half, kind)) : [];
    const [expected, came] = [clean, poisoned].map((outcomes) => String(outcomes[place]).slice(0, 300)) as [
      string,
      string,
    ];
    return halves.length > 0 ? halves : [{ ...kind, properties: some, call: String(all[place]?.name), expected, came }];
  };
  return {
    calls: all.length,
    called: [...new Set(all.map(({ name }) => name))].sort(),
    leaks: Array.from({ length: groups }, (_, group) => names.filter((__, place) => place % groups === group)).flatMap(
      (some) => kinds.flatMap((kind) => leaksAmong(some, kind)),
    ),
  };
}
