/** The scripts of `npm run check`, in turn. The tests build the package; what comes after them reads what they built. */
export const checkSteps: readonly string[] = [
  'types',
  'format:check',
  'lint',
  'boundaries',
  'dead-code',
  'test',
  'docs',
  'package:built',
  'size:built',
];
