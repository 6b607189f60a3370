import type { MemberReason } from '../../deprivation/index.ts';
import type { Locale } from '../../vocabulary/index.ts';

/** Ages in completed years: "từ đủ 6 đến dưới 12 tuổi", "aged 6 to under 12". */
export function agesInWords({ from, under }: NonNullable<MemberReason['ages']>, locale: Locale): string {
  if (from === undefined) {
    return locale === 'vi' ? `dưới ${String(under)} tuổi` : `under ${String(under)}`;
  }
  if (under === undefined) {
    return locale === 'vi' ? `từ đủ ${String(from)} tuổi trở lên` : `aged ${String(from)} and over`;
  }
  return locale === 'vi'
    ? `từ đủ ${String(from)} đến dưới ${String(under)} tuổi`
    : `aged ${String(from)} to under ${String(under)}`;
}
