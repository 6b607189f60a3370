import * as z from 'zod/mini';
import { evidenceMarks } from '../../src/vocabulary/index.ts';

const text = z.string().check(z.regex(/\S/u, 'is empty'));
const codes = z.array(text);
/** Read by the function that the case runs, which refuses what it does not know. */
const record = z.record(z.string(), z.unknown());

const common = {
  name: text,
  day: z.iso.date(),
  source: z.strictObject({ from: text, evidence: z.enum(evidenceMarks) }),
  readings: z.optional(
    z.strictObject({
      about: text,
      encoded: text,
      others: z.array(z.strictObject({ reading: text, gives: text })).check(z.minLength(1)),
    }),
  ),
};

const classes = {
  class: z.optional(text),
  ground: z.optional(text),
  possible: z.optional(codes.check(z.minLength(2))),
  missing: z.optional(codes),
  gaps: z.optional(codes),
};
const statuses = z.strictObject({
  deprived: z.optional(codes),
  notDeprived: z.optional(codes),
  unknown: z.optional(codes),
});

/** A case says a class or the classes that remain possible, never both; what is missing and which gaps there are goes with the latter. */
function oneAnswer(expected: { readonly [Name in keyof typeof classes]?: unknown }): boolean {
  return expected.class === undefined
    ? expected.ground === undefined && (expected.possible !== undefined || !(expected.missing ?? expected.gaps))
    : expected.possible === undefined && expected.missing === undefined && expected.gaps === undefined;
}

const severalAnswers = 'expects a class, or `possible` with `missing` and `gaps`';
const nothingExpected = 'expects nothing';
const isFilled = (expected: object): boolean => Object.keys(expected).length > 0;

/** The form of a case, by the field that says what is given. */
const forms = {
  household: z.strictObject({
    ...common,
    standard: text,
    household: record,
    expected: z
      .strictObject({ ...classes, deprivations: z.optional(statuses.check(z.refine(isFilled, nothingExpected))) })
      .check(z.refine(oneAnswer, severalAnswers), z.refine(isFilled, nothingExpected)),
  }),
  facts: z.strictObject({
    ...common,
    standard: text,
    facts: record,
    expected: z
      .strictObject({ ...classes, lowIncomeWorkers: z.optional(z.boolean()) })
      .check(z.refine(oneAnswer, severalAnswers), z.refine(isFilled, nothingExpected)),
  }),
  scores: z.strictObject({
    ...common,
    standard: text,
    scores: record,
    expected: z.strictObject(classes).check(z.refine(oneAnswer, severalAnswers), z.refine(isFilled, nothingExpected)),
  }),
  bound: z.strictObject({
    ...common,
    standard: text,
    bound: z.strictObject({ area: text, amount: z.int().check(z.positive()), deprived: codes }),
    expected: z.strictObject({
      below: codes.check(z.minLength(1)),
      at: codes.check(z.minLength(1)),
      above: codes.check(z.minLength(1)),
    }),
  }),
  meeting: z.strictObject({
    ...common,
    procedure: text,
    meeting: record,
    expected: z.strictObject({ agrees: z.boolean() }),
  }),
  target: z.strictObject({
    ...common,
    target: text,
    standard: text,
    rates: z.record(text, text),
    expected: z.strictObject({ verdict: text }),
  }),
  commune: z.strictObject({
    ...common,
    rules: text,
    commune: record,
    expected: z.strictObject({ class: text }),
  }),
};

type Given = keyof typeof forms;

/** A case, with the name of the field that says what is given. */
export type Case = { readonly [Name in Given]: { readonly given: Name } & z.infer<(typeof forms)[Name]> }[Given];

/** A case as it stands in a file: read, or with what is wrong with it. */
export interface ReadCase {
  readonly name: string;
  readonly read?: Case;
  readonly problems: readonly string[];
}

/** Reads a case strictly; what has no name is called by its place in the file. */
export function readCase(value: unknown, place: string): ReadCase {
  const names = Object.keys(Object(value) as object).filter((key): key is Given => Object.hasOwn(forms, key));
  const [given, another] = names;
  const told: unknown = (value as { readonly name?: unknown } | null)?.name;
  const name = typeof told === 'string' && told.trim() !== '' ? told : place;
  if (given === undefined || another !== undefined) {
    return { name, problems: [`gives ${names.join(' and ') || 'nothing'}: one of ${Object.keys(forms).join(', ')}`] };
  }
  const { success, data, error } = forms[given].safeParse(value);
  return success
    ? { name, problems: [], read: { given, ...data } as Case }
    : { name, problems: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}
