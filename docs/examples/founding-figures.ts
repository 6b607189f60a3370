import type { Claim } from '../../src/index.ts';

/** A figure that a document prints: with arithmetic behind it, or only stated. */
export type FoundingFigure = { readonly what: string } & (
  | { readonly printed: string; readonly claim: Claim }
  | { readonly printed: string; readonly claim?: never }
);

/** A published document and its figures. */
export interface FoundingDocument {
  /** Ids under which the records of published figures keep it. */
  readonly records: readonly string[];
  /** Who published what, and when. */
  readonly source: string;
  readonly figures: readonly FoundingFigure[];
}

/** The five documents with which the checking of published figures began. */
export const foundingDocuments: readonly FoundingDocument[] = [
  {
    records: ['seed-langson-2015-2019-avg', 'seed-langson-targets'],
    source:
      'Cổng TTĐT tỉnh Lạng Sơn: Hội nghị tổng kết Chương trình mục tiêu quốc gia giảm nghèo giai đoạn 2016–2020 (18/6/2020)',
    figures: [
      {
        what: 'tỷ lệ hộ nghèo đầu năm 2015, cuối năm 2019, giảm bình quân',
        printed: '25,95%; 10,89%; 3,76%/năm',
        claim: {
          kind: 'average',
          locale: 'vi',
          from: '25,95%',
          to: '10,89%',
          moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' },
          perStep: '3,76%/năm',
        },
      },
      { what: 'mục tiêu giảm hằng năm', printed: 'từ 3% trở lên' },
      { what: 'việc làm, bình quân hằng năm', printed: 'hơn 14.500 người' },
      { what: 'lao động qua đào tạo, mỗi năm tăng', printed: '2 – 2,5%' },
      { what: 'tập thể được tặng bằng khen', printed: '37' },
      { what: 'gia đình', printed: '20' },
      { what: 'cá nhân', printed: '12' },
    ],
  },
  {
    records: ['seed-backan-2019', 'seed-backan-targets-2020'],
    source: 'Cổng TTĐT tỉnh Bắc Kạn: Bắc Kạn triển khai công tác giảm nghèo năm 2020 (04/03/2020)',
    figures: [
      {
        what: 'hộ nghèo, hộ cận nghèo và tỷ lệ năm 2019',
        printed: 'hơn 15.700 hộ, 19,5%; hơn 9.100 hộ, 11,3%',
        claim: {
          kind: 'implied-total',
          locale: 'vi',
          pairs: [
            { count: 'hơn 15.700 hộ', percent: '19,5%' },
            { count: 'hơn 9.100 hộ', percent: '11,3%' },
          ],
        },
      },
      { what: 'hộ nghèo giảm so với đầu năm', printed: '2,3%' },
      { what: 'hộ cận nghèo giảm so với đầu năm', printed: '0,49%' },
      { what: 'nguồn vốn', printed: 'hơn 283 tỷ đồng' },
      { what: 'mục tiêu 2020: giảm hộ nghèo', printed: '2,5%' },
      { what: 'mục tiêu 2020: huyện nghèo giảm', printed: 'khoảng 3,5 - 4%' },
      { what: 'mục tiêu 2020: lao động qua đào tạo', printed: '45%' },
      { what: 'mục tiêu 2020: việc làm mới', printed: '5.000 người' },
      { what: 'mục tiêu 2020: bảo hiểm y tế', printed: '96%' },
      { what: 'mục tiêu 2020: điện lưới', printed: '98%' },
      { what: 'mục tiêu 2020: nước hợp vệ sinh', printed: '98,5%' },
    ],
  },
  {
    records: ['seed-tp-langson-2016-2020'],
    source:
      'Cổng TTĐT thành phố Lạng Sơn: Hội nghị trực tuyến tổng kết Chương trình MTQG giảm nghèo 2016–2020 (05/5/2020)',
    figures: [
      {
        what: 'hộ nghèo và tỷ lệ năm 2016, năm 2020',
        printed: '175 hộ nghèo, 0,66%; 53 hộ nghèo, 0,2%',
        claim: {
          kind: 'implied-total',
          locale: 'vi',
          pairs: [
            { count: '175 hộ nghèo', percent: '0,66%' },
            { count: '53 hộ nghèo', percent: '0,2%' },
          ],
        },
      },
      { what: 'mục tiêu giảm hằng năm', printed: '0,03%' },
      { what: 'thời gian thực hiện', printed: '05 năm' },
      { what: 'khen thưởng', printed: '04 tập thể' },
    ],
  },
  {
    records: ['seed-thainguyen-plan'],
    source:
      'thainguyen.gov.vn: Thống nhất Kế hoạch thực hiện Chương trình MTQG giảm nghèo bền vững giai đoạn 2021–2025 (04/7/2022)',
    figures: [
      { what: 'mục tiêu giảm hộ nghèo, bình quân', printed: 'từ 1%/năm trở lên' },
      { what: 'mục tiêu vùng dân tộc thiểu số, bình quân', printed: '2%/năm' },
      { what: 'mục tiêu giảm xã đặc biệt khó khăn', printed: '50%' },
    ],
  },
  {
    records: ['seed-thixa-2016-2021'],
    source:
      'Cổng TTĐT một thị xã (trang không nêu tên): Họp Ban Chỉ đạo giảm nghèo bền vững giai đoạn 2021–2025 (30/04/2022)',
    figures: [
      {
        what: 'tỷ lệ hộ nghèo năm 2016, năm 2021; mức giảm không in',
        printed: '4,57%; 1,89%',
        claim: { kind: 'difference', locale: 'vi', from: '4,57%', to: '1,89%', change: null },
      },
    ],
  },
];
