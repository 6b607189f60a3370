import { unitLevels } from '../../administrative/index.ts';
import { parseCivilDate } from '../../foundation/time/index.ts';
import { readFields, readFilledText, readOneOf, within } from '../../foundation/reading/index.ts';
import type { Territory } from '../observation.ts';

/** Reads what a figure is about. */
export function readTerritory(value: unknown, path: string): Territory {
  const level = readOneOf(readFields(value, path).get('level'), within(path, 'level'), [
    'country',
    ...unitLevels,
    'named',
  ] as const);
  if (level === 'country') {
    readFields(value, path, ['level']);
    return { level };
  }
  if (level === 'named') {
    return {
      level,
      name: readFilledText(readFields(value, path, ['level', 'name']).get('name'), within(path, 'name')),
    };
  }
  const fields = readFields(value, path, ['level', 'code', 'since']);
  return {
    level,
    code: readFilledText(fields.get('code'), within(path, 'code')),
    since: parseCivilDate(fields.get('since'), within(path, 'since')),
  };
}

/** A territory as one text, the same for the same territory. */
export function territoryText(territory: Territory): string {
  switch (territory.level) {
    case 'country':
      return 'country';
    case 'named':
      return `named ${territory.name}`;
    default:
      return `${territory.level} ${territory.code} since ${territory.since}`;
  }
}
