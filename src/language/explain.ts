import type { Member } from '../deprivation/index.ts';
import { isPovertyStandardError, fail } from '../foundation/errors/index.ts';
import { own, ownDeep, readList, readOptions, readText, requireArgument } from '../foundation/input/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import {
  type Explainable,
  type ExplainedKind,
  explainedKinds,
  type KindOf,
  notALanguage,
  type Wording,
} from './language.ts';
import { type ExplainContext, renderResult } from './wording/context.ts';
import { sentence } from './wording/text.ts';

type Tell = (result: unknown, context: ExplainContext) => readonly string[];

/**
 * Puts a result, an issue or an error into whole sentences.
 *
 * Every sentence ends in a full stop, a question in its mark. Evidence other than `confirmed` is told beside the citation. Nothing is added
 * to the result and nothing is guessed: without the standard, names and acts are told as far as the result itself knows them.
 *
 * @param result - what any function of this package gave, one row of it, a target, an issue, or an error that was thrown
 * @param language - `vietnamese` or `english`, or words for some kinds alone, such as `vietnameseClassification`
 * @param context - the standard of the result, for its own names, acts and gaps; the household, for the ids of its members
 * @returns the sentences, in the order of the argument, the conclusion after its reasons
 * @throws PovertyStandardError `invalid-value` for anything but a result, at `language` for a kind that it has no words for and for what is
 *   no language, or for another standard than that of the result; `invalid-standard` for what is no standard; `missing-value` for a context
 *   that is `null`, or a household without members; what a function of the caller’s throws comes out as it is
 *
 * @example
 * ```ts
 * const facts = { area: 'rural', monthlyIncomePerCapita: 1_500_000, deprivations: ['nutrition', 'housing-area', 'sanitation'] } as const;
 * explain(classifyHousehold(facts, vn2022), vietnamese, { standard: vn2022 });
 * // => [
 * //   'Thu nhập bình quân 1.500.000 đồng/người/tháng không vượt mức 1.500.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 07/2021/NĐ-CP).',
 * //   'Hộ thiếu hụt 3 chỉ số (dinh dưỡng, diện tích nhà ở bình quân đầu người, nhà tiêu hợp vệ sinh), đạt ngưỡng từ 3 chỉ số trở lên (Nghị định số 07/2021/NĐ-CP).',
 * //   'Kết luận: hộ nghèo.',
 * // ]
 * exitPaths(facts, vn2022).flatMap((path) => explain(path, vietnamese));
 * // => [
 * //   'Nếu hộ khắc phục ít nhất 1 trong 3 thiếu hụt (dinh dưỡng, diện tích nhà ở bình quân đầu người, nhà tiêu hợp vệ sinh) thì hộ trở thành hộ cận nghèo (Nghị định số 07/2021/NĐ-CP).',
 * //   'Nếu thu nhập bình quân đạt từ 1.500.001 đồng/người/tháng trở lên thì hộ trở thành hộ có mức sống trung bình (Nghị định số 07/2021/NĐ-CP).',
 * // ]
 * const household = { members: [{ id: 'Minh', age: 41, healthInsurance: false }] };
 * explain(assessDeprivations(household, vn2022, { on: '2024-09-30' }), vietnamese, { standard: vn2022, household })[0];
 * // => 'Hộ thiếu hụt về bảo hiểm y tế: thành viên “Minh” (41 tuổi) không có bảo hiểm y tế; chỉ số tính người từ đủ 6 tuổi trở lên (Phụ lục Nghị định số 07/2021/NĐ-CP).'
 * explain(readFigure('hơn 15.700 hộ'), english); // => ['“hơn 15.700 hộ” is at least 15,700 and below 15,800 (households).']
 *
 * const [issue] = issuesOfHousehold({ members: [{ id: 'Lan', birthDate: '1980-02-31' }] }, vn2022, { on: '2024-09-30' });
 * explain(issue!, vietnamese); // => ['Thành viên “Lan”: ngày sinh “1980-02-31” không phải là ngày có thật.']
 * ```
 */
export function explain<One extends Explainable>(
  result: One,
  language: Wording<KindOf<One>>,
  context: ExplainContext = {},
): string[] {
  requireArgument(language, 'language');
  const sentences = own<Readonly<Record<string, unknown>>>(
    own<Partial<Wording<never>>>(language).sentences ?? notALanguage(language),
  );
  const known = readContext(context);
  const { told, kind } = renderResult(result, () => readResult(result));
  const tell = sentences[kind];
  if (typeof tell === 'function') {
    // What a function of the caller's throws is the caller's; those of the library refuse what is no result themselves.
    return (tell as Tell)(told, known).map(sentence);
  }
  return explainedKinds.includes(kind as ExplainedKind)
    ? fail('invalid-value', 'language', language, { kind: 'words-for-the-kind' })
    : fail('invalid-value', 'result', result, { kind: 'result' });
}

/** A context of which every member can be told. */
function readContext(context: ExplainContext): ExplainContext {
  const read = readOptions(context, 'context', ['standard', 'household']);
  const { standard, household } = read;
  if (standard !== undefined) {
    requireStandard(standard, 'context.standard');
  }
  if (household !== undefined) {
    readList(own(household).members, 'context.household.members').forEach((member, index) => {
      const path = `context.household.members[${index}]`;
      requireArgument(member, path);
      const { id } = own(member as Partial<Member>);
      if (id !== undefined) {
        readText(id, `${path}.id`);
      }
    });
  }
  return read;
}

/** What a result holds itself, and of what kind it is. */
function readResult(result: unknown): { told: unknown; kind: string } {
  if (isPovertyStandardError(result)) {
    return { told: { code: result.code, details: result.details }, kind: 'error' };
  }
  const told = ownDeep(own(Object(result) as object));
  const kind = kindOf(told);
  return typeof kind === 'string' ? { told, kind } : fail('invalid-value', 'result', result, { kind: 'result' });
}

/** The kind that a result says. An issue has none, but what was expected; nor has an error out of JSON, but its name. */
function kindOf(known: object): unknown {
  const { kind, expected, name, details } = known as Readonly<Partial<Record<string, unknown>>>;
  if (name === 'PovertyStandardError' && typeof details === 'object') {
    return 'error';
  }
  return kind ?? (typeof expected === 'object' ? 'issue' : undefined);
}
