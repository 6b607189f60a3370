import { own } from '../../foundation/reading/index.ts';
import { acts, type LegalAct } from '../../law/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { actLabels } from '../labels/act-labels.ts';
import type { Telling } from './telling.ts';

const no: LocalizedText = { vi: 'số', en: 'No.' };

/** An act by its kind and official number, of the standard's own acts or of the register; another id as it stands. */
export function actName(id: string, { locale, standard }: Telling): string {
  const known: Readonly<Record<string, LegalAct | undefined>> = { ...acts, ...own(standard).acts };
  const act = own(known)[id];
  return act ? `${actLabels[act.type][locale]} ${no[locale]} ${act.number}` : id;
}
