import type { Locale } from '../../vocabulary/index.ts';

/** Names of what a chart shows. */
export interface SeriesNames {
  readonly observed: string;
  readonly target: string;
  readonly projected: string;
}

const names: Readonly<Record<Locale, SeriesNames>> = {
  vi: { observed: 'Số liệu', target: 'Mục tiêu', projected: 'Dự kiến theo tốc độ đã đạt' },
  en: { observed: 'Observed', target: 'Target', projected: 'At the achieved pace' },
};

/** Names of what a chart shows, in the legend. */
export function seriesNames(locale: Locale): SeriesNames {
  return names[locale];
}
