/**
 * The files of `dist` besides the entry points, and the folders and files of `src` that each holds, from the ground up. What is in none of
 * them is in the entry point of its folder: right where no other folder imports more of it than that entry point exports.
 */
export const chunks: Readonly<Record<string, readonly string[]>> = {
  law: ['foundation', 'vocabulary', 'law'],
  // What needs a date. The package of UTC dates does something when it is loaded, so it is in every bundle that has a line of this file.
  dates: [
    'foundation/time',
    'foundation/shape/json-schema-of-shape.ts',
    'foundation/shape/read-input.ts',
    'foundation/shape/read-shape.ts',
    'foundation/shape/test-of-shape.ts',
    'foundation/rules/read-with-rules.ts',
  ],
  households: ['standards', 'deprivation', 'classification', 'review', 'dynamics'],
  territories: ['administrative', 'rollup', 'targets', 'figures'],
  // The schemas name the indicators in both languages.
  languages: [
    'language',
    'language/english/labels/indicator-labels.ts',
    'language/vietnamese/labels/indicator-labels.ts',
  ],
};
