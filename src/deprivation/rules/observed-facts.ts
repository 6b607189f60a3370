import type { ObservedFacts } from '../finding.ts';

/** The known ones among some facts; those of a checklist by `field.code`. */
export function observedFacts(facts: Readonly<Record<string, unknown>>): ObservedFacts {
  const each = Object.entries(facts).flatMap(([field, fact]): [string, unknown][] =>
    typeof fact === 'object' && fact !== null
      ? Object.entries(fact).map(([code, known]) => [`${field}.${code}`, known])
      : [[field, fact]],
  );
  return Object.fromEntries(each.filter(([, fact]) => fact !== undefined)) as ObservedFacts;
}
