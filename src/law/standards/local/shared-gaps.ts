import type { Gap } from '../../../vocabulary/index.ts';

/** The sources do not name the act that sets this standard. */
export const actNotNamed: Gap = {
  id: 'act',
  kind: 'undetermined',
  about: 'acts',
  description: {
    vi: 'Các nguồn không nêu văn bản ban hành chuẩn này.',
    en: 'The sources do not name the act that sets this standard.',
  },
};

/** The sources do not say whether the local standard has a class of average living standard. */
export const aboveTheLines: Gap = {
  id: 'above-the-lines',
  kind: 'undetermined',
  about: 'bands.above',
  description: {
    vi: 'Các nguồn không cho biết địa phương có quy định hộ có mức sống trung bình hay không.',
    en: 'The sources do not say whether the place has a class of average living standard.',
  },
};

/** The days on which the local act was signed and entered into force are not known. */
export const actDatesNotKnown: Gap = {
  id: 'act-dates',
  kind: 'undetermined',
  about: 'acts',
  description: {
    vi: 'Chưa rõ ngày ký và ngày có hiệu lực của văn bản của địa phương.',
    en: 'The days on which the local act was signed and entered into force are not known.',
  },
};

/** The city has a multidimensional scheme of its own, of which only the income part is known. */
export const ownIndicators: Gap = {
  id: 'own-indicators',
  kind: 'incomplete',
  about: 'indicators',
  description: {
    vi: 'Thành phố có bộ chỉ số đa chiều riêng; chỉ biết phần thu nhập. Chưa rõ mức độ thiếu hụt có làm thay đổi phân loại hay không, nhất là khi thu nhập trên chuẩn cận nghèo.',
    en: 'The city has a multidimensional scheme of its own, of which only the income part is known; whether deprivations change the class is not, above all where income exceeds the near-poverty line.',
  },
};

/** The sources give the number of deprived indicators without a list. */
export const indicatorList: Gap = {
  id: 'indicator-list',
  kind: 'undetermined',
  about: 'indicators',
  description: {
    vi: 'Các nguồn chỉ nêu số chỉ số thiếu hụt, không nêu danh sách; ở đây dùng mười hai chỉ số của chuẩn quốc gia vn-2022, kể cả những điểm còn bỏ ngỏ của chúng.',
    en: 'The sources give the number of deprived indicators without a list; the twelve of the national standard vn-2022 are read, with what is open in them.',
  },
};

/** Whether the amount itself still belongs to the band (at most, or below) is not confirmed. */
export const bounds: Gap = {
  id: 'bounds',
  kind: 'undetermined',
  about: 'bands.poverty-line',
  description: {
    vi: 'Chưa xác nhận được thu nhập bằng đúng mức chuẩn có được tính hay không (từ mức đó trở xuống hay dưới mức đó).',
    en: 'Whether the amount itself still belongs to the band (at most, or below) is not confirmed.',
  },
};
