import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TransformOptions, transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { browserslist, devDependencies, engines } from '../../package.json' with { type: 'json' };

/** The browsers of the manifest as esbuild names them. */
const target = browserslist.map((browser) => browser.replace('ios_saf', 'ios').replace(' >= ', ''));

/** What esbuild writes in another way where a browser does not know it. */
const newRegexps = [
  'regexp-dot-all-flag',
  'regexp-lookbehind-assertions',
  'regexp-match-indices',
  'regexp-set-notation',
];

/** Code as the oldest browsers can read it; with regular expressions left alone, or with those that they do not know as texts. */
function lowered(code: string, regexps: boolean): string {
  const options: TransformOptions = {
    target,
    charset: 'utf8',
    supported: {
      // Every browser of the list knows the classes; esbuild means those of the newest Unicode.
      'regexp-unicode-property-escapes': true,
      ...Object.fromEntries(regexps ? [] : newRegexps.map((name) => [name, true])),
    },
  };
  return transformSync(code, options).code;
}

const rewritten = (code: string): boolean =>
  lowered(code, false) !== transformSync(code, { target: 'esnext', charset: 'utf8' }).code;

/** Regular expressions that the oldest browsers do not know; a look-behind in a text for `RegExp` too. */
const unknownRegexps = (code: string): string[] =>
  [...lowered(code, true).matchAll(/RegExp\(("(?:[^"\\]|\\.)*")/gu)].map(
    ([, text = '""']) => JSON.parse(text) as string,
  );

describe('what browsers load', () => {
  const folder = join(inject('consumer'), 'node_modules/chuan-ngheo/dist');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

  it('is written in what the oldest of them read', () => {
    expect(scripts.filter(rewritten)).toEqual([]);
    expect(rewritten('class Known { static { run(); } }')).toBe(true);
  });

  it('has no regular expression that the oldest do not know', () => {
    expect(scripts.flatMap(unknownRegexps)).toEqual([]);
    expect(unknownRegexps('[/(?<=a)b/, /(?<!a)b/, /[a--b]/v, RegExp("(?<=a)")]')).toHaveLength(4);
  });

  it('calls nothing that came after ES2022, as its types are those of no later year, of no browser and of no Node', () => {
    const { config } = ts.parseConfigFileTextToJson('tsconfig.json', readFileSync('tsconfig.json', 'utf8')) as {
      config: { compilerOptions: { lib: string[]; types: string[] } };
    };
    const { lib, types } = config.compilerOptions;
    expect({ lib, types }).toEqual({ lib: ['ES2022'], types: [] });
  });
});

it('both readmes name the floors that are tested', () => {
  const floors = [
    `Node ${engines.node.replace('>=', '')}`,
    `TypeScript ${/@(\d+\.\d+)/u.exec(devDependencies['typescript-5.4'])?.[1] ?? ''}`,
    ...['Chrome', 'Edge', 'Firefox', 'Safari'].map((name) => {
      const browser = browserslist.find((one) => one.startsWith(name.toLowerCase()));
      return `${name} ${browser?.replace(/^.* /u, '') ?? ''}`;
    }),
  ];
  for (const readme of ['README.md', 'README.vi.md']) {
    const text = readFileSync(readme, 'utf8').replace(/\s+/gu, ' ');
    expect(floors.filter((floor) => !text.includes(floor))).toEqual([]);
  }
});
