import { describe, expect, it } from 'vitest';
import {
  explain,
  type Explainable,
  type Language,
  type LabelList,
  english,
  vietnamese,
} from '../../src/language/index.ts';
import { type Field, fieldsOf, withField } from './fields.ts';
import { samples } from './samples.ts';

const languages: readonly Language[] = [vietnamese, english];

/** The lists whose codes stand in fields, by the end of `kind path`; the first that fits. */
const lists: readonly (readonly [RegExp, LabelList | readonly string[]])[] = [
  [/^flow-balance .*base$/u, 'flow-base'],
  [/^flow-balance .*table$/u, 'dynamics-table'],
  [/^flow-balance .*rule$/u, 'flow-rule'],
  [/\bbase$/u, 'measure-base'],
  [/\bgroup$/u, 'population-group'],
  [/\bmeasure$/u, 'measure'],
  [/\bstandard$/u, 'standard'],
  [/\bevidence$/u, 'evidence'],
  [/\bjudged$/u, ['average', 'every-year']],
  [/\bper$/u, ['period', 'year', 'average-year']],
  [/\bbetter$/u, ['lower', 'higher']],
  [/^(?:progress|pace|trajectory) unit$/u, ['percent', 'number']],
  [/^progress status$/u, 'target-status'],
  [/^progress possible\.#$/u, 'target-status'],
  [/\bverdict$/u, 'target-year'],
  [/\bremarks\.#$/u, 'progress-note'],
  [/\bprojection$/u, 'projection'],
  [/\bsetAside\.#\.reason$/u, 'excluded'],
  [/\bobservation$/u, ['baseline', 'due', 'year', 'another']],
  [/^incomparable .*kind$/u, 'obstacle'],
  [/\bremedy$/u, 'remedy'],
  [/^no-trajectory reason$/u, 'no-trajectory'],
  [/^no-unit reason$/u, 'no-unit'],
  [/^no-region reason$/u, ['no-scheme-known', 'no-such-province']],
  [/\bincomparable\.#\.reason$/u, 'incomparable'],
  [/\b(?:unplaced\w*\.#\.|unplaced-tally )reason$/u, 'unplaced'],
  [/\bmatched$/u, ['name', 'english-name']],
  [/\b(?:territory|people)$/u, ['whole', 'part', 'none']],
  [/\bregion$/u, 'region'],
  [/^(?:comparability|reclassified-unit) .*(?:from|area)$/u, 'settlement'],
  [/\blevel$/u, 'unit-level'],
  [/\bunit\.type$/u, ['province', 'commune', 'ward', 'township', 'municipality']],
  [/^zone .*(?:fact|timesFact|path)$/iu, 'zone-fact'],
  [/^zone .*operator$/u, ['>=', '>', '<']],
  [/^zone (?:class|possible\.#)$/u, 'zone-class'],
  [/\boutcome$/u, 'screening'],
  [/^screening .*kind$/u, ['exit-review', 'authority']],
  [/^deadline step$/u, 'review-step'],
  [/\bsubject$/u, 'review-subject'],
  [/\bstate$/u, 'dynamics'],
  [/\b(?:previous|current)$/u, 'list-status'],
  [/\bcell$/u, ['closing', '2']],
  [/\btable$/u, 'dynamics-table'],
  [/\brule$/u, 'dynamics-rule'],
];

/** The codes that a field may have. */
function listOf({ pattern }: Pick<Field, 'pattern'>, kind: string): readonly string[] | undefined {
  const list = lists.find(([end]) => end.test(`${kind} ${pattern}`))?.[1];
  return typeof list === 'string' ? Object.keys(vietnamese.labels[list]) : list;
}

/** Other values that a field may have: every other code of its list, another day, number, answer or text. */
function othersOf({ pattern, value }: Field, kind: string): readonly unknown[] {
  if (typeof value === 'number') {
    return [value + 1];
  }
  if (typeof value === 'boolean') {
    return [!value];
  }
  if (typeof value !== 'string') {
    return [];
  }
  const codes = listOf({ pattern }, kind);
  if (codes !== undefined) {
    return codes.includes(value) ? codes.filter((code) => code !== value) : [];
  }
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? ['2001-02-03'] : /^-?[\d./]+$/u.test(value) ? ['97'] : ['another'];
}

/**
 * Fields that change no sentence, by a pattern of `kind path`, each with why it is not told. A field within one of these is not told either.
 */
const untold: readonly (readonly [RegExp, string])[] = [
  [/ (?:.+\.)?kind$/u, 'tells which fields follow'],
  [/ (?:target\.)?id$/u, 'a name of the caller’s: what the target asks for is told'],
  [/^trajectory target$/u, 'a name of the caller’s: the target itself is not in the plan'],
  [/ (?:target\.)?note$/u, 'a remark of the data on its own wording, in one language'],
  [/ bounds$/u, 'what rounding leaves possible: told where another conclusion is possible, and of a whole change'],
  [/^pace possible$/u, 'an interval without ends'],
  [/ gaps$/u, 'none in results of these kinds'],
  [/^progress (?:exact\.)?gap$/u, 'the latest value and the goal are told, of which it is the difference'],
  [/^progress observed$/u, 'the first and the last that were used are told'],
  [/ (?:target\.)?base: nothing$/u, 'the measure says itself what it counts'],
  [/^units-leaving evidence: nothing$/u, 'a target of the caller’s may have a citation alone, which is told'],
  [/^progress years\.#\.withinRounding: nothing$/u, 'it is not within the rounding'],
  [/^progress met$/u, 'follows from the status, and from the remark that it is reached already'],
  [/^progress exact$/u, 'without it the numbers are told by their nearest double'],
  [/^trajectory milestones\.#\.step$/u, 'the difference of two values that are told'],
  [/ (?:.+\.)?exact(?:\.\w+)?$/u, 'the same number in full, by which it is told where it is there'],
  [/ (?:.+\.)?index$/u, 'the place in the caller’s list: the unit and its counts are told'],
  [/^(?:roll-up totals|recast tallies)\.#\.tallies$/u, 'how many rows were added: what is missing is told'],
  [/^(?:total|tally) tallies$/u, 'the same'],
  [/^(?:roll-up checks\.#\.|roll-up-check )(?:reported|parts)\.\w+$/u, 'told where both tell it and they differ'],
  [/^(?:roll-up checks\.#\.|roll-up-check )difference\.\w+$/u, 'told where it is not zero'],
  [/^(?:recast tallies\.#\.|tally )(?:level|code)$/u, 'the key says them too'],
  [/ key\.level$/u, 'the type of the unit says it'],
  [
    / unit\.(?:level|code|parent|from|until|since|act|evidence|nameEn)$/u,
    'the record of the unit: its name, type, code and first day are told',
  ],
  [/^related-unit succession\.(?:level|act)$/u, 'the type of the unit and the day say them'],
  [/^region scheme$/u, 'follows from the act, which is cited'],
  [/^zone rules$/u, 'follows from the act, which is cited'],
  [/^zone reasons\.#\.condition$/u, 'a name within the rules: the fact and its bound are told'],
  [/^screening (?:reasons\.#\.operator|possible)$/u, 'follows from the numbers and the bound, which are told'],
  [/^(?:screening|flow-balance) possible\.#$/u, 'both are possible wherever it is open'],
  [/^score parts$/u, 'what adds up to the score, item by item'],
  [/^dynamics-tables undecided\.#$/u, 'the place in the caller’s list: how many there are is told'],
  [/^flow-balance ledger$/u, 'the tables themselves: what was found of them is told'],
  [/^flow-balance (?:possible|missing)$/u, 'the cells that are open say the same'],
];

/** The place in the list of a change of a field, or of what the field is within. */
function exceptionOf(kind: string, pattern: string, name: string): number {
  const parts = pattern.split('.');
  const around = parts.map((_, index) => `${kind} ${parts.slice(0, index + 1).join('.')}`);
  return untold.findIndex(([field]) => [...around, `${kind} ${pattern}: ${name}`].some((one) => field.test(one)));
}

const kinds = [
  ...['annual-reduction', 'level', 'relative-cut', 'units-leaving', 'count', 'multiple', 'each-household'],
  ...['change', 'incomparable', 'progress', 'pace', 'trajectory', 'no-trajectory'],
  ...['denominator-effect', 'allocated-reduction'],
  ...['roll-up', 'total', 'roll-up-check', 'unplaced-tally', 'recast', 'tally', 'reclassified-unit', 'comparability'],
  ...['rate', 'unit', 'no-unit', 'named-unit', 'related-unit', 'region', 'no-region', 'zone'],
  ...['screening', 'score', 'review-period', 'regular-review', 'deadline'],
  ...['dynamics', 'dynamics-tables', 'disagreement', 'flow-balance'],
];

/** A result without the exact text beside its numbers, which is told in their place. */
function withoutExact(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutExact);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) =>
          key === 'exact' ? (typeof inner === 'string' ? [] : [[key, {}]]) : [[key, withoutExact(inner)]],
        ),
      )
    : value;
}

/** The sentences together; of what is refused, that it is. */
function told(result: unknown, language: Language): string {
  try {
    return explain(result as Explainable, language).join('\n');
  } catch {
    return 'refused';
  }
}

/** What is put in place of a field, with a name: nothing, or another value. */
function changesOf(field: Field, kind: string): [name: string, value: unknown][] {
  const isCode = typeof field.value === 'string' && listOf(field, kind) !== undefined;
  return [
    ['nothing', undefined],
    ...othersOf(field, kind).map((other): [string, unknown] => [
      isCode ? `${field.value} → ${String(other)}` : 'another',
      other,
    ]),
  ];
}

/** What was tried of the fields of a kind: by pattern and what was put there, whether that changed the sentences of some sample. */
function auditOf(kind: string): Map<string, Map<string, boolean>> {
  const tried = new Map<string, Map<string, boolean>>();
  const results = samples.flatMap(({ result }) => ('kind' in result && result.kind === kind ? result : []));
  for (const result of results.flatMap((one) => {
    const plain: unknown = JSON.parse(JSON.stringify(one));
    return [plain, withoutExact(plain)];
  })) {
    const before = languages.map((language) => told(result, language));
    for (const field of fieldsOf(result)) {
      const changes = tried.get(field.pattern) ?? new Map<string, boolean>();
      tried.set(field.pattern, changes);
      for (const [name, value] of changesOf(field, kind)) {
        if (changes.get(name) !== true) {
          const changed = withField(result, field.path, value);
          changes.set(
            name,
            languages.every((language, index) => told(changed, language) !== before[index]),
          );
        }
      }
    }
  }
  return tried;
}

/** The changes that changed no sentence. */
function silentAmong(tried: ReturnType<typeof auditOf>): [pattern: string, name: string][] {
  return [...tried].flatMap(([pattern, changes]) =>
    [...changes].flatMap(([name, isTold]): [string, string][] => (isTold ? [] : [[pattern, name]])),
  );
}

describe.each(kinds)('one field of a result of the kind %s', (kind) => {
  const tried = auditOf(kind);

  it('changes the sentences in both languages, but for those that are listed', () => {
    const silent = silentAmong(tried).filter(([pattern, name]) => exceptionOf(kind, pattern, name) < 0);
    expect(tried.size).toBeGreaterThan(1);
    expect(silent).toEqual([]);
  });
});

describe('the fields that are not told', () => {
  it('are each in some result, so that the list has no more than it needs', () => {
    const silent = kinds.flatMap((kind) =>
      silentAmong(auditOf(kind)).map(([pattern, name]) => exceptionOf(kind, pattern, name)),
    );
    expect(untold.filter((_, index) => !silent.includes(index))).toEqual([]);
  });
});
