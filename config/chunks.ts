/**
 * The files of `dist` besides the entry points, and the folders and files of `src` that each holds, from the ground up; the longest path
 * decides. What is in none of them is in the entry point of its folder: right where no other folder imports more of it than that entry point
 * exports.
 */
export const chunks: Readonly<Record<string, readonly string[]>> = {
  law: ['foundation', 'vocabulary', 'law'],
  // What needs a date. The package of UTC dates does something when it is loaded, so it is in every bundle that has a line of this file.
  dates: [
    'foundation/dates.ts',
    'foundation/input/rules.ts',
    'foundation/period.ts',
    'foundation/shape/json-schema-of-shape.ts',
    'foundation/shape/read-plain.ts',
    'foundation/shape/read-shape.ts',
    'foundation/shape/test-of-shape.ts',
  ],
  households: ['standards', 'deprivation', 'classification', 'review', 'dynamics'],
  territories: ['units', 'zones', 'aggregation', 'targets', 'figures', 'claims'],
  languages: ['language'],
  // The schemas name the indicators in both languages, whose files give their labels the same names.
  english: ['language/english/labels/household.ts'],
  vietnamese: ['language/vietnamese/labels/household.ts'],
};
