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
import { type ExplainContext, type Render, renderResult } from './wording/context.ts';
import { sentence } from './wording/text.ts';

/**
 * Puts a result, an issue or an error into whole sentences.
 *
 * Every sentence ends in a full stop, a question in its mark. Evidence other than `confirmed` stands beside the citation. Nothing is added
 * to the result and nothing is guessed: without the standard, names and acts appear as far as the result itself knows them.
 *
 * @param result - what any function of this package returned, a row of it, a target, an issue, or an error that was thrown
 * @param language - `vietnamese` or `english`, or words for some kinds alone, such as `vietnameseClassification`
 * @param context - the standard of the result, for its own names, acts and gaps; the household, for the ids of its members
 * @returns the sentences, in the order of the argument, the conclusion after its reasons
 * @throws PovertyStandardError `invalid-value` for anything but a result, for a language without words for its kind (path `language`), for anything
 *   but a language, or for a standard other than that of the result; `invalid-standard` for anything but a standard; `missing-value` for a
 *   context that is `null`, or a household without members. What a function of the caller’s throws is thrown as it is
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
export function explain<Result extends Explainable>(
  result: Result,
  language: Wording<KindOf<Result>>,
  context: ExplainContext = {},
): string[] {
  requireArgument(language, 'language');
  const sentences = own<Readonly<Record<string, unknown>>>(
    own<Partial<Wording<never>>>(language).sentences ?? notALanguage(language),
  );
  const given = readContext(context);
  const { content, kind } = renderResult(result, () => readResult(result));
  const render = sentences[kind];
  if (typeof render === 'function') {
    // Not within `renderResult`: the functions of this package check the result themselves, and errors of the caller's own are the caller's.
    return (render as Render)(content, given).map(sentence);
  }
  return explainedKinds.includes(kind as ExplainedKind)
    ? fail('invalid-value', 'language', language, { kind: 'words-for-the-kind' })
    : fail('invalid-value', 'result', result, { kind: 'result' });
}

/** The context, checked as far as sentences draw on it. */
function readContext(context: ExplainContext): ExplainContext {
  const given = readOptions(context, 'context', ['standard', 'household']);
  const { standard, household } = given;
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
  return given;
}

/** The own properties of a result, and its kind. */
function readResult(result: unknown): { content: unknown; kind: string } {
  if (isPovertyStandardError(result)) {
    return { content: { code: result.code, details: result.details }, kind: 'error' };
  }
  const content = ownDeep(own(Object(result) as object));
  const kind = kindOf(content);
  return typeof kind === 'string' ? { content, kind } : fail('invalid-value', 'result', result, { kind: 'result' });
}

/** The kind that a result states. Issues state none, but have `expected`; errors read back from JSON have their name. */
function kindOf(content: object): unknown {
  const { kind, expected, name, details } = content as Readonly<Partial<Record<string, unknown>>>;
  if (name === 'PovertyStandardError' && typeof details === 'object') {
    return 'error';
  }
  return kind ?? (typeof expected === 'object' ? 'issue' : undefined);
}
