import type { StandardId } from '../../../law/index.ts';

/** Standards of the library, as they name themselves. */
export const standardLabels: Readonly<Record<StandardId, string>> = {
  'vn-2001': 'Poverty standard 2001–2005',
  'vn-2006': 'Poverty standard 2006–2010',
  'vn-2011': 'Poverty and near-poverty standard 2011–2015',
  'vn-2016': 'Multidimensional poverty standard 2016–2021',
  'vn-2022': 'Multidimensional poverty standard 2022–2026',
  'vn-2027': 'Multidimensional poverty standard 2027–2030',
  'hanoi-2011': 'Poverty standard of Ha Noi 2011–2015',
  'binh-duong-2016': 'Poverty standard of Binh Duong 2016–2021',
  'da-nang-2016': 'Poverty standard of Da Nang 2016–2020',
  'hanoi-2016': 'Multidimensional poverty standard of Ha Noi 2016–2021',
  'ho-chi-minh-city-2016': 'Multidimensional poverty standard of Ho Chi Minh City 2016–2018',
  'ho-chi-minh-city-2019': 'Multidimensional poverty standard of Ho Chi Minh City 2019–2020',
  'ho-chi-minh-city-2021': 'Multidimensional poverty standard of Ho Chi Minh City 2021–2024',
  'dong-nai-2022': 'Multidimensional poverty standard of Dong Nai 2022–2025',
  'hanoi-2022': 'Multidimensional poverty standard of Ha Noi 2022–2025',
  'quang-ninh-2023': 'Multidimensional poverty standard of Quang Ninh 2023–2025',
  'ho-chi-minh-city-2024': 'Multidimensional poverty standard of Ho Chi Minh City from October 2024',
  'bac-ninh-2025': 'Multidimensional poverty standard of Bac Ninh 2025',
};
