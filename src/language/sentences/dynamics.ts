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
  compact,
  requireItems,
  inBrackets,
  requirePhrase,
  printedNumber,
  wordFor,
} from '../wording/text.ts';

/** The kinds of result about changes of households and of the lists. */
export type DynamicsKind = 'dynamics' | 'dynamics-tables' | 'disagreement' | 'flow-balance';

/** A stated number, the number expected, and their absolute difference, as printed text. */
interface StatedNumber {
  readonly stated: string;
  readonly expected: string;
  readonly difference: string;
  readonly isTooMany: boolean;
}

/** Words for changes of households and of the lists. */
interface DynamicsWords {
  readonly states: Readonly<Record<DynamicsState, string>>;
  readonly listStatuses: Readonly<Record<ListStatus, string>>;
  readonly tables: Readonly<Record<DynamicsTableCode, string>>;
  readonly columns: Readonly<Record<DynamicsColumnName, string>>;
  /** Names of the columns that suit households and persons alike. */
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
  /** A number that differs from what the rule gives or, if `isLeast`, is below the least allowed. */
  readonly imbalance: (subject: string, number: StatedNumber, isLeast: boolean) => string;
}

/** Sentences about changes of households and of the lists. */
export function dynamicsSentences(common: CommonWords, words: DynamicsWords): Sentences<DynamicsKind> {
  return {
    dynamics: (result, given) => changeSentences(result, words, contextOf(common, given, result.standard)),
    'dynamics-tables': (result, given) => tableSentences(result, words, contextOf(common, given, result.standard)),
    disagreement: (result, given) => [disagreementSentence(result, words, contextOf(common, given))],
    'flow-balance': (result, given) => flowSentences(result, words, contextOf(common, given)),
  };
}

/** The change of a household and the columns that count it; if undecided, the possible changes and the missing inputs. */
function changeSentences(result: HouseholdDynamics, words: DynamicsWords, context: Context): string[] {
  const standard = words.underStandard(standardName(result.standard, words.standards, context));
  if (result.decided) {
    return [`${words.outcome}: ${changeInWords(result, words, context)}`, standard];
  }
  const changes = result.possible.map((change) => changeInWords(change, words, context));
  const missing = result.missing.map(({ path }) => codeName(words.inputs, path));
  return [
    `${words.stillPossible} ${requirePhrase(alternatives(changes, context.common))}`,
    `${words.needed}: ${requirePhrase(missing.join(', '))}`,
    standard,
  ];
}

/** The columns of both tables, and the number of households in neither. */
function tableSentences(
  { standard, tables, undecided }: DynamicsTables,
  words: DynamicsWords,
  context: Context,
): string[] {
  const { common } = context;
  const sentences = dynamicsTableCodes.map((table) => {
    const { columns, closing }: DynamicsTable = tables[table];
    const cells = Object.entries(dynamicsColumns[table]).map(([column, code]) => {
      const count = columns[Number(column) as keyof typeof columns];
      return `${wordFor(words.columns, code)} ${printedNumber(count, common)}`;
    });
    const total = `${words.rules.closing} ${printedNumber(closing, common)}`;
    return `${wordFor(words.tables, table)}: ${[...cells, total].join('; ')}`;
  });
  return compact([
    ...sentences,
    undecided.length > 0 ? words.undecidedHouseholds(printedNumber(undecided.length, common)) : undefined,
    standard === undefined ? undefined : words.underStandard(standardName(standard, words.standards, context)),
  ]);
}

/** What a table states, what its columns or the table of poor households give, and the difference. */
function disagreementSentence(result: DynamicsDisagreement, words: DynamicsWords, context: Context): string {
  const { rule, table } = result;
  return words.disagrees(
    `${wordFor(words.tables, table)}: ${wordFor(words.rules, rule)}`,
    rule,
    numberInWords(result, context),
  );
}

/** Whether the flows balance: imbalances, the numbers that may cause them, cells solved and cells missing. */
function flowSentences(result: FlowBalance, words: DynamicsWords, context: Context): readonly string[] {
  const { solved, undecided, imbalances, candidateErrors } = result;
  const cellName = (cell: FlowPlace): string => cellInWords(cell, words, context);
  const print = (number: number): string => printedNumber(number, context.common);
  const suspects = candidateErrors.map(
    (error) => `${cellName(error)}: ${print(error.stated)} → ${print(error.expected)}`,
  );
  const sentences = compact([
    result.decided && result.balanced ? words.balances : undefined,
    ...imbalances.map((imbalance) => imbalanceSentence(imbalance, words, context)),
    suspects.length > 0 ? `${words.suspected}: ${suspects.join('; ')}` : undefined,
    ...solved.map((cell) => `${words.found}: ${cellName(cell)}: ${print(cell.value)}`),
    undecided.length > 0 ? `${words.balanceUndecided}: ${undecided.map(cellName).join('; ')}` : undefined,
  ]);
  return requireItems(sentences);
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
    `${words.before}: ${wordFor(words.listStatuses, previous)}`,
    `${words.now}: ${wordFor(words.listStatuses, current)}`,
    ...counted.map(column),
  ];
  return wordFor(words.states, state) + inBrackets(details);
}

function numberInWords(
  { stated, expected, difference }: Pick<FlowImbalance, 'stated' | 'expected' | 'difference'>,
  { common }: Context,
): StatedNumber {
  return {
    stated: printedNumber(stated, common),
    expected: printedNumber(expected, common),
    difference: printedNumber(Math.abs(difference), common),
    isTooMany: difference > 0,
  };
}

/** "cột 3 (vượt chuẩn cận nghèo), bảng diễn biến hộ nghèo (hộ)". */
function cellInWords({ base, table, cell }: FlowPlace, words: DynamicsWords, { common }: Context): string {
  const name =
    cell === 'closing'
      ? words.flowRules.closing
      : `${words.column(printedNumber(cell, common))} (${wordFor(words.flowColumns, wordFor(dynamicsColumns[table], cell))})`;
  return `${name}, ${wordFor(words.tables, table)} (${wordFor(words.bases, base)})`;
}

function imbalanceSentence(imbalance: FlowImbalance, words: DynamicsWords, context: Context): string {
  const { rule, base, table, cell } = imbalance;
  const name = wordFor(words.flowRules, rule);
  const number = numberInWords(imbalance, context);
  if (leastRules.includes(rule) && table !== undefined && cell !== undefined) {
    return words.imbalance(`${cellInWords({ base, table, cell }, words, context)}: ${name}`, number, true);
  }
  const tableName = table === undefined ? '' : `${wordFor(words.tables, table)}, `;
  return words.imbalance(`${tableName}${name} (${wordFor(words.bases, base)})`, number, false);
}

/** Rules that set a least number for any cell, so that the sentence must name the cell. */
const leastRules: readonly FlowImbalance['rule'][] = ['not-negative', 'persons-at-least-households'];
