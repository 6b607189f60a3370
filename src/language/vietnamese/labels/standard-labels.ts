import type { StandardId } from '../../../law/index.ts';

/** Standards of the library, as they name themselves. */
export const standardLabels: Readonly<Record<StandardId, string>> = {
  'vn-2001': 'Chuẩn nghèo 2001–2005',
  'vn-2006': 'Chuẩn nghèo 2006–2010',
  'vn-2011': 'Chuẩn nghèo, cận nghèo 2011–2015',
  'vn-2016': 'Chuẩn nghèo đa chiều 2016–2021',
  'vn-2022': 'Chuẩn nghèo đa chiều 2022–2026',
  'vn-2027': 'Chuẩn nghèo đa chiều 2027–2030',
  'hanoi-2011': 'Chuẩn nghèo của Hà Nội 2011–2015',
  'binh-duong-2016': 'Chuẩn nghèo của Bình Dương 2016–2021',
  'da-nang-2016': 'Chuẩn nghèo của Đà Nẵng 2016–2020',
  'hanoi-2016': 'Chuẩn nghèo đa chiều của Hà Nội 2016–2021',
  'ho-chi-minh-city-2016': 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2016–2018',
  'ho-chi-minh-city-2019': 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2019–2020',
  'ho-chi-minh-city-2021': 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2021–2024',
  'dong-nai-2022': 'Chuẩn nghèo đa chiều của Đồng Nai 2022–2025',
  'hanoi-2022': 'Chuẩn nghèo đa chiều của Hà Nội 2022–2025',
  'quang-ninh-2023': 'Chuẩn nghèo đa chiều của Quảng Ninh 2023–2025',
  'ho-chi-minh-city-2024': 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh từ tháng 10/2024',
  'bac-ninh-2025': 'Chuẩn nghèo đa chiều của Bắc Ninh 2025',
};
