import type { Territory } from '../observation.ts';

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
