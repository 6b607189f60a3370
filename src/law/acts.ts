import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { Evidence } from '../vocabulary/index.ts';

// biome-ignore format: a table, one act per line, by year
const rows = {
  'qd-1143-2000': { type: 'decision', number: '1143/2000/QĐ-LĐTBXH', signed: { value: '2000-11-01', evidence: 'single-source' } },
  'qd-1719-2021': { type: 'decision', number: '1719/QĐ-TTg', titlePeriod: '2021–2030' },
  'qd-1722-2016': { type: 'decision', number: '1722/QĐ-TTg', titlePeriod: '2016–2020' },
  'qd-170-2005': { type: 'decision', number: '170/2005/QĐ-TTg', signed: { value: '2005-07-08', evidence: 'confirmed' }, inForce: { value: '2005-08-02', evidence: 'confirmed' } },
  'nq-80-2011': { type: 'resolution', number: '80/NQ-CP', titlePeriod: '2011–2020' },
  'qd-09-2011': { type: 'decision', number: '09/2011/QĐ-TTg', signed: { value: '2011-01-30', evidence: 'confirmed' }, inForce: { value: '2011-01-01', evidence: 'confirmed' } },
  'nq-76-2014': { type: 'resolution', number: '76/2014/QH13' },
  'qd-32-2014': { type: 'decision', number: '32/2014' },
  'nq-108-2015-da-nang': { type: 'resolution', number: '108/2015' },
  'nq-47-2015-binh-duong': { type: 'resolution', number: '47/2015' },
  'qd-59-2015': { type: 'decision', number: '59/2015/QĐ-TTg', signed: { value: '2015-11-19', evidence: 'confirmed' }, inForce: { value: '2016-01-05', evidence: 'confirmed' } },
  'qd-12-2016-hanoi': { type: 'decision', number: '12/2016/QĐ-UBND' },
  'tt-17-2016': { type: 'circular', number: '17/2016/TT-BLĐTBXH', signed: { value: '2016-06-28', evidence: 'single-source' }, inForce: { value: '2016-08-15', evidence: 'single-source' } },
  'tt-14-2018': { type: 'circular', number: '14/2018/TT-BLĐTBXH', signed: { value: '2018-09-26', evidence: 'single-source' } },
  'nq-13-2020-ho-chi-minh-city': { type: 'resolution', number: '13/NQ-HĐND (2020)' },
  'qd-33-2020': { type: 'decision', number: '33/2020/QĐ-TTg', signed: { value: '2020-11-12', evidence: 'single-source' }, inForce: { value: '2020-12-31', evidence: 'single-source' } },
  'nd-07-2021': { type: 'decree', number: '07/2021/NĐ-CP', titlePeriod: '2021–2025', signed: { value: '2021-01-27', evidence: 'confirmed' }, inForce: { value: '2021-03-15', evidence: 'confirmed' } },
  'nq-24-2021': { type: 'resolution', number: '24/2021/QH15' },
  'qd-24-2021': { type: 'decision', number: '24/2021/QĐ-TTg', signed: { value: '2021-07-16', evidence: 'single-source' }, inForce: { value: '2021-09-01', evidence: 'single-source' } },
  'qd-36-2021': { type: 'decision', number: '36/2021/QĐ-TTg', signed: { value: '2021-12-13', evidence: 'single-source' }, inForce: { value: '2022-01-28', evidence: 'single-source' } },
  'qd-995-2021-ho-chi-minh-city': { type: 'decision', number: '995/QĐ-UBND (2021)' },
  'tt-07-2021': { type: 'circular', number: '07/2021/TT-BLĐTBXH', signed: { value: '2021-07-18', evidence: 'single-source' }, inForce: { value: '2021-09-01', evidence: 'single-source' } },
  'qd-880-2022': { type: 'decision', number: '880/QĐ-TTg', titlePeriod: '2022–2025', signed: { value: '2022-07-22', evidence: 'single-source' } },
  'qd-90-2022': { type: 'decision', number: '90/QĐ-TTg', titlePeriod: '2021–2025' },
  'nq-13-2023-quang-ninh': { type: 'resolution', number: '13/2023' },
  'nq-81-2023': { type: 'resolution', number: '81/2023/QH15' },
  'nq-15-2024-ho-chi-minh-city': { type: 'resolution', number: '15/NQ-HĐND (2024)' },
  'nq-175-2024': { type: 'resolution', number: '175/2024/QH15' },
  'nd-131-2025': { type: 'decree', number: '131/2025/NĐ-CP' },
  'nd-272-2025': { type: 'decree', number: '272/2025/NĐ-CP', signed: { value: '2025-10-16', evidence: 'single-source' } },
  'nd-30-2025': { type: 'decree', number: '30/2025/NĐ-CP', signed: { value: '2025-02-24', evidence: 'single-source' } },
  'nd-351-2025': { type: 'decree', number: '351/2025/NĐ-CP', titlePeriod: '2026–2030', signed: { value: '2025-12-30', evidence: 'confirmed' }, inForce: { value: '2026-02-15', evidence: 'single-source' } },
  'nq-257-2025': { type: 'resolution', number: '257/2025/QH15', titlePeriod: '2026–2035', signed: { value: '2025-12-11', evidence: 'single-source' } },
  'nq-202-2025': { type: 'resolution', number: '202/2025/QH15', signed: { value: '2025-06-12', evidence: 'single-source' }, inForce: { value: '2025-06-12', evidence: 'single-source' } },
  'nq-306-2025': { type: 'resolution', number: '306/NQ-CP', signed: { value: '2025-10-05', evidence: 'single-source' } },
  'nq-01-2026': { type: 'resolution', number: '01/NQ-CP', titlePeriod: '2026' },
  'nq-30-2026': { type: 'resolution', number: '30/2026/QH16', signed: { value: '2026-04-24', evidence: 'single-source' } },
  'nq-36-2026': { type: 'resolution', number: '36/2026/QH16', signed: { value: '2026-08-24', evidence: 'single-source' } },
  'nq-39-2026': { type: 'resolution', number: '39/2026/QH16', signed: { value: '2026-08-24', evidence: 'single-source' } },
} as const;

/** Key of an act, such as `nd-07-2021`. */
export type ActId = keyof typeof rows;

/** All kinds of acts. */
export const legalActTypes = ['decree', 'decision', 'circular', 'resolution'] as const;

/** The kinds of acts: nghị định, quyết định, thông tư, nghị quyết. */
export type LegalActType = (typeof legalActTypes)[number];

/** A date of an act, with its evidence. */
export interface AttestedDate {
  /** The day. */
  readonly value: CivilDate;
  /** Evidence for the day. */
  readonly evidence: Evidence;
}

/** A legal act. Its three dates are independent, and none is derived from another; unknown fields are absent. */
export interface LegalAct {
  /** Kind of act. */
  readonly type: LegalActType;
  /** Official number, such as `07/2021/NĐ-CP`. */
  readonly number: string;
  /** Its title. */
  readonly title?: string;
  /** The period in the title, which is not the period of application. */
  readonly titlePeriod?: string;
  /** Day of signature. */
  readonly signed?: AttestedDate;
  /** Day of publication in the gazette. */
  readonly gazetted?: AttestedDate;
  /** Day of entry into force. */
  readonly inForce?: AttestedDate;
  /** Link to the text. */
  readonly url?: string;
  /** The day on which the encoded values were last compared with the text. */
  readonly checked?: CivilDate;
}

/**
 * The register of acts that the package cites; a citation names an act by its key. Unknown fields are absent: no act has a link or a day of
 * comparison yet.
 */
export const acts: Readonly<Record<ActId, LegalAct>> = /* @__PURE__ */ freezeDeep(rows);
