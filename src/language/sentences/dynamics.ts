import {
  type TableColumn,
  type DynamicsColumnName,
  dynamicsColumns,
  type DynamicsDisagreement,
  type DynamicsRule,
  type DynamicsState,
  type DynamicsTable,
  type DynamicsTableCode,
  dynamicsTableCodes,
  type DynamicsTables,
  type FlowBalance,
  type FlowBase,
  type FlowImbalance,
  type FlowPlace,
  type FlowRule,
  type HouseholdChange,
  type HouseholdDynamics,
  type ListStatus,
} from '../../dynamics/index.ts';
import type { Sentences } from '../language.ts';
import { codeName, type ListLabels, standardName, type Context, contextOf } from '../wording/context.ts';
import {
  alternatives,
  type CommonWords,
  filled,
  inBrackets,
  phraseOf,
  printedNumber,
  wordFor,
} from '../wording/text.ts';

/** The kinds of result about what became of households and of the lists. */
export type DynamicsKind = 'dynamics' | 'dynamics-tables' | 'disagreement' | 'flow-balance';

/** A number that is stated, what it should be, and how far the two are apart, in words. */
interface StatedNumber {
  readonly stated: string;
  readonly expected: string;
  readonly far: string;
  readonly isTooMany: boolean;
}

/** Words for what became of households and of the lists. */
interface DynamicsWords {
  readonly states: Readonly<Record<DynamicsState, string>>;
  readonly standings: Readonly<Record<ListStatus, string>>;
  readonly tables: Readonly<Record<DynamicsTableCode, string>>;
  readonly columns: Readonly<Record<DynamicsColumnName, string>>;
  /** What the columns count, of households and of persons alike. */
  readonly flowColumns: Readonly<Record<DynamicsColumnName, string>>;
  readonly rules: Readonly<Record<DynamicsRule, string>>;
  readonly flowRules: Readonly<Record<FlowRule, string>>;
  readonly bases: Readonly<Record<FlowBase, string>>;
  readonly inputs: ListLabels;
  readonly standards: ListLabels;
  readonly outcome: string;
  readonly stillPossible: string;
  readonly needed: string;
  readonly before: string;
  readonly now: string;
  readonly column: (number: string) => string;
  readonly columnOf: (number: string, table: string) => string;
  readonly disagrees: (subject: string, rule: DynamicsRule, number: StatedNumber) => string;
  readonly underStandard: (standard: string) => string;
  readonly undecidedHouseholds: (count: string) => string;
  readonly balances: string;
  readonly balanceUndecided: string;
  readonly suspected: string;
  readonly found: string;
  /** A number that is not what the others give, or that is below the least that it may be. */
  readonly imbalance: (subject: string, number: StatedNumber, isLeast: boolean) => string;
}

/** Sentences about what became of households and of the lists. */
export function dynamicsSentences(common: CommonWords, words: DynamicsWords): Sentences<DynamicsKind> {
  return {
    dynamics: (result, context) => changeSentences(result, words, contextOf(common, context, result.standard)),
    'dynamics-tables': (result, context) => tableSentences(result, words, contextOf(common, context, result.standard)),
    disagreement: (result, context) => [disagreementSentence(result, words, contextOf(common, context))],
    'flow-balance': (result, context) => flowSentences(result, words, contextOf(common, context)),
  };
}

/** What became of a household, and where it is counted; or what is possible, and what would decide. */
function changeSentences(result: HouseholdDynamics, words: DynamicsWords, telling: Context): string[] {
  const standard = words.underStandard(standardName(result.standard, words.standards, telling));
  if (result.decided) {
    return [`${words.outcome}: ${changeInWords(result, words, telling)}`, standard];
  }
  const changes = result.possible.map((change) => changeInWords(change, words, telling));
  const missing = result.missing.map(({ path }) => codeName(words.inputs, path));
  return [
    `${words.stillPossible} ${phraseOf(alternatives(changes, telling.common))}`,
    `${words.needed}: ${phraseOf(missing.join(', '))}`,
    standard,
  ];
}

/** The columns of both tables, and how many households are in none. */
function tableSentences(
  { standard, tables, undecided }: DynamicsTables,
  words: DynamicsWords,
  telling: Context,
): string[] {
  const { common } = telling;
  const told = dynamicsTableCodes.map((table) => {
    const { columns, closing }: DynamicsTable = tables[table];
    const cells = Object.entries(dynamicsColumns[table]).map(
      ([column, code]) =>
        `${wordFor(words.columns, code)} ${printedNumber(columns[Number(column) as keyof typeof columns], common)}`,
    );
    return `${wordFor(words.tables, table)}: ${[...cells, `${words.rules.closing} ${printedNumber(closing, common)}`].join('; ')}`;
  });
  return [
    ...told,
    ...(undecided.length > 0 ? [words.undecidedHouseholds(printedNumber(undecided.length, common))] : []),
    ...(standard === undefined ? [] : [words.underStandard(standardName(standard, words.standards, telling))]),
  ];
}

/** What a dynamics table states, what its columns or the other table say, and how far the two are apart. */
function disagreementSentence(result: DynamicsDisagreement, words: DynamicsWords, telling: Context): string {
  const { rule, table } = result;
  return words.disagrees(
    `${wordFor(words.tables, table)}: ${wordFor(words.rules, rule)}`,
    rule,
    numberInWords(result, telling),
  );
}

/** Whether flows balance, what was found, what is missing, what is wrong and which numbers may be behind it. */
function flowSentences(result: FlowBalance, words: DynamicsWords, telling: Context): readonly string[] {
  const { solved, undecided, imbalances, candidateErrors } = result;
  const place = (one: FlowPlace): string => placeInWords(one, words, telling);
  const print = (number: number): string => printedNumber(number, telling.common);
  const told = candidateErrors.map((one) => `${place(one)}: ${print(one.stated)} → ${print(one.expected)}`);
  return filled([
    ...(result.decided && result.balanced ? [words.balances] : []),
    ...imbalances.map((imbalance) => imbalanceSentence(imbalance, words, telling)),
    ...(told.length > 0 ? [`${words.suspected}: ${told.join('; ')}`] : []),
    ...solved.map((cell) => `${words.found}: ${place(cell)}: ${print(cell.value)}`),
    ...(undecided.length > 0 ? [`${words.balanceUndecided}: ${undecided.map(place).join('; ')}`] : []),
  ]);
}

/** "thoát nghèo (kỳ trước: hộ nghèo; kỳ này: hộ cận nghèo; …)". */
function changeInWords(
  { state, previous, current, counted }: HouseholdChange,
  words: DynamicsWords,
  { common }: Context,
): string {
  const column = ({ table, column: number }: TableColumn): string =>
    words.columnOf(printedNumber(number, common), wordFor(words.tables, table));
  const details = [
    `${words.before}: ${wordFor(words.standings, previous)}`,
    `${words.now}: ${wordFor(words.standings, current)}`,
    ...counted.map(column),
  ];
  return wordFor(words.states, state) + inBrackets(details);
}

function numberInWords(
  { stated, expected, difference }: Pick<FlowImbalance, 'stated' | 'expected' | 'difference'>,
  { common }: Context,
): StatedNumber {
  const [is, should, far] = [stated, expected, Math.abs(difference)].map((number) => printedNumber(number, common)) as [
    string,
    string,
    string,
  ];
  return { stated: is, expected: should, far, isTooMany: difference > 0 };
}

/** "cột 3 (vượt chuẩn cận nghèo), bảng diễn biến hộ nghèo (hộ)". */
function placeInWords({ base, table, cell }: FlowPlace, words: DynamicsWords, { common }: Context): string {
  const name =
    cell === 'closing'
      ? words.flowRules.closing
      : `${words.column(printedNumber(cell, common))} (${wordFor(words.flowColumns, wordFor(dynamicsColumns[table], cell))})`;
  return `${name}, ${wordFor(words.tables, table)} (${wordFor(words.bases, base)})`;
}

function imbalanceSentence(imbalance: FlowImbalance, words: DynamicsWords, telling: Context): string {
  const { rule, base, table, cell } = imbalance;
  const name = wordFor(words.flowRules, rule);
  const number = numberInWords(imbalance, telling);
  if (leastRules.includes(rule) && table !== undefined && cell !== undefined) {
    return words.imbalance(`${placeInWords({ base, table, cell }, words, telling)}: ${name}`, number, true);
  }
  const of = table === undefined ? '' : `${wordFor(words.tables, table)}, `;
  return words.imbalance(`${of}${name} (${wordFor(words.bases, base)})`, number, false);
}

/** Rules about the least that the number of any cell may be, which only its place tells from another. */
const leastRules: readonly FlowImbalance['rule'][] = ['not-negative', 'persons-at-least-households'];
