import { describe, expect, it } from 'vitest';
import { type Bundle, bundle } from './bundle.ts';
import { entryPoints } from './entry-points.ts';

const classifier = [
  `export { classifyHousehold, vn2022 } from 'chuan-ngheo';`,
  `export { classifyHousehold } from 'chuan-ngheo/classification'; export { vn2022 } from 'chuan-ngheo/standards';`,
];

/** What the bundle of the classifier must not contain, and an import that does bring it. */
const unwanted = [
  { what: 'zod', file: /^zod\//, broughtBy: `export * from 'chuan-ngheo/schemas';` },
  { what: 'date-fns', file: /^@?date-fns\//, broughtBy: `export { completedYearsBetween } from 'chuan-ngheo';` },
  { what: 'fraction.js', file: /^fraction\.js\//, broughtBy: `export { roundHalfUp } from 'chuan-ngheo';` },
  {
    what: 'another national standard',
    file: /\/standards\/(?!vn-2022)/,
    broughtBy: `export { vn2016 } from 'chuan-ngheo';`,
  },
  { what: 'the provinces', file: /\/administrative\//, broughtBy: `export { provincesAt } from 'chuan-ngheo';` },
  { what: 'a target', file: /\/targets\//, broughtBy: `export { qd90Of2022 } from 'chuan-ngheo';` },
  { what: 'a local standard', file: /\/standards\/(?!vn-2022)/, broughtBy: `export { hanoi2016 } from 'chuan-ngheo';` },
];

describe.each(classifier)('%s', (code) => {
  it.each(unwanted)('brings nothing of $what', async ({ file }) => {
    const { files } = await bundle(code);
    expect(files).not.toEqual([]);
    expect(files.filter((name) => file.test(name))).toEqual([]);
  });
});

it.each(unwanted)('$what would be seen', async ({ broughtBy, file }) => {
  const { files } = await bundle(broughtBy);
  expect(files.filter((name) => file.test(name))).not.toEqual([]);
});

describe('side effects', () => {
  const ours = ({ files }: Bundle): string[] => files.filter((file) => file.startsWith('chuan-ngheo/'));

  it.each(entryPoints)('importing %s for nothing leaves nothing', async (entryPoint) => {
    expect((await bundle(`import '${entryPoint}';`)).files).toEqual([]);
  });

  it.each(entryPoints.filter((name) => name !== 'chuan-ngheo/schemas'))(
    '%s does nothing when imported, whatever the manifest promises',
    async (entryPoint) => {
      expect(ours(await bundle(`import '${entryPoint}';`, false))).toEqual([]);
    },
  );

  it('what a module does when imported would be seen', async () => {
    expect(ours(await bundle(`import 'chuan-ngheo/schemas';`, false))).not.toEqual([]);
  });
});

describe('an app in one language', () => {
  const one = `export { explain, vietnamese } from 'chuan-ngheo';`;

  it('holds nothing of the other, and no standard', async () => {
    const { files } = await bundle(one);
    expect(files.filter((name) => name.includes('/language/vietnamese/'))).not.toEqual([]);
    expect(files.filter((name) => /\/language\/english\/|\/law\/standards\//.test(name))).toEqual([]);
  });

  it('holds only the sentences that it names', async () => {
    const { files } = await bundle(`export { explain, vietnameseClassification } from 'chuan-ngheo';`);
    expect(files.filter((name) => /\/sentences\/(?!classification\/)/.test(name))).toEqual([]);
  });

  it('holds the other where that is named', async () => {
    const { files } = await bundle(`export { explain, english } from 'chuan-ngheo';`);
    expect(files.filter((name) => name.includes('/language/english/'))).not.toEqual([]);
  });
});
