import { freezeDeep } from '../../foundation/frozen.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';

/**
 * The standard of QĐ 09/2011/QĐ-TTg: income alone, poor and near-poor. It applies from 2011 to 2015; for 2014 and 2015
 * QĐ 32/2014 adds a class of average living standard for households in farming, forestry, fishery or salt making.
 */
export const vn2011: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'vn-2011',
  name: { vi: 'Chuẩn nghèo, cận nghèo 2011–2015', en: 'Poverty and near-poverty standard 2011–2015' },
  sources: {
    standard: { act: 'qd-09-2011', evidence: 'confirmed' },
  },
  periods: [{ from: '2011-01-01', until: '2015-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',        upTo: { amounts: { rural: 400_000, urban: 500_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor' }] },
    { id: 'near-poverty-line',   upTo: { amounts: { rural: 520_000, urban: 650_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'near-poor', source: { note: 'printed as 401.000–520.000; amounts strictly between 400,000 and 401,000 are read as near-poor' } }] },
    { id: 'average-living-line', upTo: { amounts: { rural: 900_000, urban: 900_000 }, operator: '<', source: { act: 'qd-32-2014', evidence: 'single-source' } }, outcomes: [{ from: 0, open: { gap: 'farm-households-2014-2015', possible: ['average-living-standard', 'none'] }, source: { act: 'qd-32-2014', evidence: 'single-source' } }] },
    { id: 'above',               outcomes: [{ from: 0, class: 'none', source: { act: 'qd-32-2014', evidence: 'single-source' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [
    {
      id: 'farm-households-2014-2015',
      kind: 'incomplete',
      about: 'bands.average-living-line',
      description: {
        vi: 'Chỉ hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp hoặc diêm nghiệp, xét trong các năm 2014 và 2015, mới là hộ có mức sống trung bình; việc phân loại không hỏi sinh kế của hộ.',
        en: 'Only a household in farming, forestry, fishery or salt making, judged in 2014 or 2015, is of average living standard; classification does not ask for the livelihood.',
      },
    },
    {
      id: 'between-poor-and-near-poor',
      kind: 'conflict',
      about: 'bands.near-poverty-line',
      description: {
        vi: 'Văn bản ghi hộ cận nghèo từ 401.000 đồng; mức thu nhập trên 400.000 và dưới 401.000 đồng không được nhắc đến, ở đây hiểu là cận nghèo.',
        en: 'The text begins near-poverty at 401,000 đồng; an income above 400,000 and below 401,000 is not mentioned and is read as near-poor.',
      },
    },
    {
      id: 'average-living-act',
      kind: 'incomplete',
      about: 'acts.qd-32-2014',
      description: {
        vi: 'Chưa rõ ngày ký và ngày có hiệu lực của QĐ 32/2014.',
        en: 'The days on which QĐ 32/2014 was signed and entered into force are not known.',
      },
    },
  ],
});
