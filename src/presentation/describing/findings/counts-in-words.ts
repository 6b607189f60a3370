import type {
  ComponentsReason,
  DependantsReason,
  DeprivationFinding,
  FloorAreaReason,
} from '../../../deprivation/index.ts';
import { dwellingComponentLabels } from '../../labels/dwelling-labels.ts';
import { together } from '../../wording/alternatives.ts';
import { printedNumber } from '../../wording/printed-number.ts';
import type { Telling } from '../../wording/telling.ts';
import { reasonsOf } from './reasons-of.ts';

/** The dependants among the members, who are more than the threshold allows. */
export function dependantsInWords(finding: DeprivationFinding, { locale }: Telling): string {
  const tell = ({ dependants, most, members, percent }: DependantsReason): string => {
    const names = together(
      dependants.map((id) => `“${id}”`),
      locale,
    );
    const known = dependants.length;
    const count = printedNumber(known, locale);
    const all = printedNumber(members, locale);
    const share = printedNumber(percent, locale);
    return locale === 'vi'
      ? `${known < most ? 'ít nhất ' : ''}${count} trong ${all} người của hộ là người phụ thuộc, gồm ${names}; ngưỡng là trên ${share}% số người trong hộ`
      : `${known < most ? 'at least ' : ''}${count} of ${all} members ${known === 1 ? 'is a dependant' : 'are dependants'}, namely ${names}; the threshold is more than ${share}% of the members`;
  };
  return reasonsOf(finding, 'dependants').map(tell).join('; ');
}

/** The parts of the dwelling that are not of durable material. */
export function componentsInWords(finding: DeprivationFinding, { locale }: Telling): string {
  const tell = ({ nonDurable, components }: ComponentsReason): string => {
    const names = together(
      nonDurable.map((part) => dwellingComponentLabels[part][locale]),
      locale,
    );
    return locale === 'vi'
      ? `${names} không làm bằng vật liệu bền chắc; ngưỡng là từ ${String(components)} trong 3 kết cấu chính trở lên`
      : `non-durable material of ${names}; the threshold is ${String(components)} or more of the 3 main parts`;
  };
  return reasonsOf(finding, 'components').map(tell).join('; ');
}

/** The floor area against the threshold a head. */
export function floorAreaInWords(finding: DeprivationFinding, { locale }: Telling): string {
  const tell = ({ squareMetres, members, squareMetresPerHead }: FloorAreaReason): string => {
    const area = printedNumber(squareMetres, locale);
    const heads = printedNumber(members, locale);
    const bound = printedNumber(squareMetresPerHead, locale);
    return locale === 'vi'
      ? `${area} m² cho ${heads} người, dưới ${bound} m²/người`
      : `${area} m² for ${heads} ${members === 1 ? 'person' : 'persons'}, below ${bound} m² per person`;
  };
  return reasonsOf(finding, 'floor-area').map(tell).join('; ');
}
