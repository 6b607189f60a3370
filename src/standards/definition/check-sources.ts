import type { IsTold, ReadOf, Report } from '../../foundation/input/rules.ts';
import { fieldPath, isRecord } from '../../foundation/shape/index.ts';
import { acts } from '../../law/acts.ts';
import type { Citation, PovertyStandard } from '../../law/index.ts';

/** Every source names an act of the register or of the standard; an article without an act, its own or that of its section, would point nowhere. */
export function checkSources(standard: ReadOf<PovertyStandard>, report: Report, isTold: IsTold): void {
  const { acts: brought = {}, sources = {}, ...parts } = standard;
  const listed = isTold('acts') ? undefined : Object.keys(brought);
  const sections = new Map(Object.entries(sources));
  const check = ({ act, article, clause, annex }: ReadOf<Citation<string>>, path: string, hasAct: boolean): void => {
    if (act === undefined && !hasAct && (article ?? clause ?? annex) !== undefined) {
      report('missing-value', `${path}.act`, act, { kind: 'act-of-what-is-cited' });
    }
    if (
      act !== undefined &&
      listed &&
      !Object.hasOwn(acts, act) &&
      !listed.includes(act) &&
      !isTold(fieldPath('acts', act))
    ) {
      report('unknown-reference', `${path}.act`, act, { kind: 'act-of-the-register-or-of-its-own', values: listed });
    }
  };
  const checkWithin = (part: unknown, path: string, hasAct: boolean): void => {
    if (Array.isArray(part)) {
      part.forEach((element, index) => checkWithin(element, `${path}[${index}]`, hasAct));
    }
    for (const [name, field] of isRecord(part) ? Object.entries(part) : []) {
      const place = fieldPath(path, name);
      // An area may have this name, but its amount is no record.
      if (differences.includes(name) && isRecord(field)) {
        check(field, place, hasAct);
      } else {
        checkWithin(field, place, hasAct);
      }
    }
  };
  for (const [name, source] of sections) {
    check(source ?? {}, fieldPath('sources', name), false);
  }
  for (const [name, part] of Object.entries(parts)) {
    const section = sections.get(name) !== undefined || isTold(`sources.${name}`) ? name : 'standard';
    const source = sections.get(section);
    // Of a section that could not be read it is not known whether it names an act.
    checkWithin(part, name, source === undefined || source.act !== undefined || isTold(`sources.${section}.act`));
  }
}

/** The fields by which a value says in what its source differs. */
const differences: readonly string[] = ['source', 'operatorSource'];
