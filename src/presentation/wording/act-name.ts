import { own } from '../../foundation/reading/index.ts';
import type { LegalActType, Locale, LocalizedText } from '../../vocabulary/index.ts';
import { actLabels } from '../labels/act-labels.ts';
import type { Telling } from './telling.ts';

const types: Readonly<Record<string, LegalActType>> = {
  nd: 'decree',
  qd: 'decision',
  tt: 'circular',
  nq: 'resolution',
};

const no: LocalizedText = { vi: 'số', en: 'No.' };

/** What the id alone says: `nd-07-2021` is "Nghị định 07/2021"; an id of another make is left as it is. */
function nameFromId(id: string, locale: Locale): string {
  const [, type, number, year, place] = /^(nd|qd|tt|nq)-(\d+)-(\d{4})(?:-(.+))?$/u.exec(id) ?? [];
  const kind = own(types)[type ?? ''];
  return kind ? `${actLabels[kind][locale]} ${number}/${year}${place ? ` (${place})` : ''}` : id;
}

/** An act by its kind and official number where the standard or the programme that has it was given, else by its id. */
export function actName(id: string, { locale, standard, programme }: Telling): string {
  const act = [...(standard?.acts ?? []), ...(programme?.act ? [programme.act] : [])].find((one) => one.id === id);
  return act ? `${actLabels[act.type][locale]} ${no[locale]} ${act.number}` : nameFromId(id, locale);
}
