import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { own } from '../foundation/input/index.ts';
import type { BoundInWords, BoundWords, ProgrammeRows, TargetRow } from '../law/programme.ts';
import {
  nq01Of2026Rows,
  nq24Of2021Rows,
  nq257Of2025Rows,
  nq76Of2014Rows,
  nq80Of2011Rows,
  qd1719Of2021Rows,
  qd1722Of2016Rows,
  qd880Of2022Rows,
  qd90Of2022Rows,
} from '../law/programmes/national.ts';
import {
  bacKan2020Rows,
  langSon2016Rows,
  langSonCity2016Rows,
  thaiNguyen2022Rows,
} from '../law/programmes/provincial.ts';
import { fullSource } from '../law/source.ts';
import type { Target, TargetBound, TargetProgramme } from './target.ts';

const ids = [
  'nq-80-2011/poor',
  'nq-80-2011/poor-in-poor-districts-and-communes',
  'nq-80-2011/income-of-the-poor',
  'nq-76-2014/poor',
  'qd-1722-2016/poor',
  'qd-1722-2016/poor-in-poor-districts-and-communes',
  'qd-1722-2016/poor-ethnic-minority',
  'qd-1722-2016/income-of-poor-households',
  'qd-1722-2016/income-in-poor-districts',
  'qd-1722-2016/poor-districts-leaving',
  'qd-1722-2016/coastal-communes-leaving',
  'qd-1722-2016/mountain-communes-leaving',
  'qd-1722-2016/mountain-villages-leaving',
  'nq-24-2021/poor',
  'nq-24-2021/poor-ethnic-minority',
  'nq-24-2021/poor-districts-leaving',
  'nq-24-2021/coastal-communes-leaving',
  'qd-90-2022/poor',
  'qd-90-2022/poor-ethnic-minority',
  'qd-90-2022/poor-in-poor-districts',
  'qd-90-2022/poor-or-near-poor-households',
  'qd-90-2022/poor-districts-leaving',
  'qd-90-2022/coastal-communes-leaving',
  'qd-90-2022/school-attendance',
  'qd-880-2022/poor-or-near-poor',
  'qd-880-2022/poor-or-near-poor-households',
  'qd-880-2022/income',
  'qd-1719-2021/poor-ethnic-minority',
  'qd-1719-2021/ethnic-minority-income',
  'nq-01-2026/poor',
  'nq-01-2026/poor-ethnic-minority',
  'nq-257-2025/poor-or-near-poor',
  'nq-257-2025/poor-or-near-poor-in-ethnic-minority-area',
  'nq-257-2025/rural-income',
  'nq-257-2025/ethnic-minority-income',
  'lang-son-2016/poor',
  'bac-kan-2020/poor',
  'bac-kan-2020/poor-in-poor-districts',
  'bac-kan-2020/trained-workers',
  'bac-kan-2020/new-jobs',
  'bac-kan-2020/health-insurance',
  'bac-kan-2020/grid-electricity',
  'bac-kan-2020/hygienic-water',
  'lang-son-city-2016/poor',
  'thai-nguyen-2022/poor',
  'thai-nguyen-2022/poor-in-ethnic-minority-area',
  'thai-nguyen-2022/especially-difficult-communes',
] as const;

/** Ids of the encoded targets. */
export type ProgrammeTargetId = (typeof ids)[number];

/** Nghị quyết 80/NQ-CP: targets of 2011–2020. */
export const nq80Of2011: TargetProgramme = /* @__PURE__ */ expandProgramme(nq80Of2011Rows);

/** Nghị quyết 76/2014/QH13: the level at the end of 2015. */
export const nq76Of2014: TargetProgramme = /* @__PURE__ */ expandProgramme(nq76Of2014Rows);

/** Quyết định 1722/QĐ-TTg: targets of 2016–2020. */
export const qd1722Of2016: TargetProgramme = /* @__PURE__ */ expandProgramme(qd1722Of2016Rows);

/** Nghị quyết 24/2021/QH15: targets of 2021–2025. */
export const nq24Of2021: TargetProgramme = /* @__PURE__ */ expandProgramme(nq24Of2021Rows);

/** Quyết định 90/QĐ-TTg: targets of 2021–2025. */
export const qd90Of2022: TargetProgramme = /* @__PURE__ */ expandProgramme(qd90Of2022Rows);

/** Quyết định 880/QĐ-TTg: targets of the 22 supported districts, 2022–2025. */
export const qd880Of2022: TargetProgramme = /* @__PURE__ */ expandProgramme(qd880Of2022Rows);

/** Quyết định 1719/QĐ-TTg: targets of its phase 2021–2025. */
export const qd1719Of2021: TargetProgramme = /* @__PURE__ */ expandProgramme(qd1719Of2021Rows);

/** Nghị quyết 01/NQ-CP of 2026: targets of the year. */
export const nq01Of2026: TargetProgramme = /* @__PURE__ */ expandProgramme(nq01Of2026Rows);

/** Nghị quyết 257/2025/QH15: targets of the phase 2026–2030. */
export const nq257Of2025: TargetProgramme = /* @__PURE__ */ expandProgramme(nq257Of2025Rows);

/** Targets of Lạng Sơn province 2016–2020, from a publication that names no act. */
export const langSon2016: TargetProgramme = /* @__PURE__ */ expandProgramme(langSon2016Rows);

/** Targets of Bắc Kạn province for 2020, from a publication that names no act. */
export const bacKan2020: TargetProgramme = /* @__PURE__ */ expandProgramme(bacKan2020Rows);

/** The target of Lạng Sơn city 2016–2020, from a publication that names no act. */
export const langSonCity2016: TargetProgramme = /* @__PURE__ */ expandProgramme(langSonCity2016Rows);

/** Targets of Thái Nguyên province 2022–2025, from a publication that names no act. */
export const thaiNguyen2022: TargetProgramme = /* @__PURE__ */ expandProgramme(thaiNguyen2022Rows);

/**
 * All encoded programmes: national resolutions and decisions in the order of their periods, then those of provinces as published documents
 * state them. Each target carries its citation and its evidence.
 */
export const programmeTargets: readonly TargetProgramme[] = /* @__PURE__ */ freezeDeep([
  nq80Of2011,
  nq76Of2014,
  qd1722Of2016,
  nq24Of2021,
  qd90Of2022,
  qd880Of2022,
  qd1719Of2021,
  nq01Of2026,
  nq257Of2025,
  langSon2016,
  bacKan2020,
  langSonCity2016,
  thaiNguyen2022,
]);

/** All ids, in the order of {@link programmeTargets}. */
export const programmeTargetIds: readonly ProgrammeTargetId[] = /* @__PURE__ */ freezeDeep(ids);

/**
 * Finds an encoded target by its id.
 *
 * @param id - such as `qd-90-2022/poor`; {@link programmeTargets} lists them all
 * @throws PovertyStandardError `unknown-reference` for an id that no programme has
 *
 * @example
 * ```ts
 * programmeTarget('qd-90-2022/poor').bound; // => { value: '1', included: true, exceededBeyond: '1.5' }
 * programmeTarget('qd-90-2022/rich'); // throws unknown-reference
 * ```
 */
export function programmeTarget(id: ProgrammeTargetId): Target {
  const targets = programmeTargets.flatMap((programme) => programme.targets);
  return (
    targets.find((target) => target.id === id) ??
    fail('unknown-reference', 'id', id, { kind: 'one-of', values: targets.map((target) => target.id) })
  );
}

/**
 * Expands the rows of a programme into targets that each carry the shared territory, period and source. This is done at import, because a
 * target is passed as an argument without its programme.
 */
function expandProgramme(rows: ProgrammeRows): TargetProgramme {
  const programme = own(rows);
  const { act } = own(programme.source);
  return freezeDeep<TargetProgramme>({
    id: programme.id,
    name: programme.name,
    ...(act && { act }),
    targets: programme.targets.map((row) => targetOf(row, programme)),
  });
}

function targetOf(row: TargetRow, programme: ProgrammeRows): Target {
  const { source, ...fields } = own(row);
  const { territory = programme.territory, period = programme.period } = fields;
  const { citation, evidence, note } = fullSource(programme.source, source);
  return {
    ...fields,
    id: `${programme.id}/${row.id}`,
    ...(territory && { territory }),
    period,
    bound: boundOf(row.bound),
    ...(citation.act && { citation }),
    evidence,
    ...(note !== undefined && { note }),
  };
}

function boundOf(bound: BoundInWords): TargetBound {
  const { plain, between, atLeast, moreThan, lessThan } = own<Partial<BoundWords>>(bound);
  if (between) {
    return { value: between[0], included: true, exceededBeyond: between[1] };
  }
  if (plain !== undefined) {
    return { value: plain, included: true, exceededBeyond: plain };
  }
  return atLeast === undefined
    ? { value: (moreThan ?? lessThan) as string, included: false }
    : { value: atLeast, included: true };
}
