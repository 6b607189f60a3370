import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import floors from '../../config/floors.json' with { type: 'json' };

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Configuration {
  readonly forbidden: readonly { readonly name: string }[];
}

const configuration = path.resolve('config/dependency-cruiser.cjs');
const rules = (createRequire(import.meta.url)(configuration) as Configuration).forbidden.map(({ name }) => name);

/** A file, what it imports, and the rules that this breaks. */
type Case = readonly [file: string, source: string, broken: readonly string[]];

const upwards: readonly Case[] = floors.slice(0, -1).flatMap((rooms, floor) =>
  rooms.map((room): Case => {
    const above = floors[floor + 1]?.[0] ?? '';
    return [
      `${room}/up.ts`,
      `import type { T } from '../${above}/index.ts';`,
      [`${rooms.join('-and-')}-import-downwards`],
    ];
  }),
);

const cases: readonly Case[] = [
  ...upwards,
  ['foundation/far-up.ts', "import { value } from '../scale/index.ts';", ['foundation-import-downwards']],
  [
    'standards/beside.ts',
    "import { value } from '../administrative/index.ts';",
    ['standards-and-administrative-share-types-only'],
  ],
  [
    'administrative/beside.ts',
    "import { value } from '../standards/index.ts';",
    ['standards-and-administrative-share-types-only'],
  ],
  [
    'rollup/beside.ts',
    "import { type T, value } from '../measures/index.ts';",
    ['measures-and-rollup-and-review-and-dynamics-share-types-only'],
  ],
  ['scale/beside.ts', "export { value } from '../figures/index.ts';", ['figures-and-scale-share-types-only']],
  [
    'figures/both.ts',
    "import type { T } from '../scale/index.ts';\nimport { value } from '../scale/index.ts';",
    ['figures-and-scale-share-types-only'],
  ],
  ['figures/type-beside.ts', "import type { T } from '../scale/index.ts';", []],
  ['classification/table.ts', "import { value } from '../standards/index.ts';", ['standards-are-arguments']],
  ['deprivation/table.ts', "import { value } from '../standards/table.ts';", ['standards-are-arguments']],
  ['classification/law.ts', "import { value } from '../law/standards/table.ts';", ['standards-are-arguments']],
  [
    'classification/type.ts',
    "import type { T } from '../standards/index.ts';\nexport type * from '../standards/index.ts';",
    [],
  ],
  ['measures/table.ts', "import { value } from '../standards/index.ts';", []],
  ['language/porch.ts', "import type { T } from '../schemas/index.ts';", ['nobody-imports-schemas']],
  ['porch.ts', "export * from './schemas/index.ts';", ['nobody-imports-schemas']],
  ['schemas/root.ts', "import { value } from '../index.ts';", ['no-room-imports-the-root']],
  ['targets/round.ts', "import { other } from './trip.ts';\nexport const value = 1;", ['no-cycles']],
  ['measures/dates.ts', "import { addYears } from 'date-fns';", ['only-foundation-time-imports-date-fns']],
  [
    'foundation/exact/dates.ts',
    "import { UTCDate } from '@date-fns/utc';",
    ['only-foundation-time-imports-date-fns-utc'],
  ],
  ['foundation/time/dates.ts', "import { addYears } from 'date-fns';\nimport { UTCDate } from '@date-fns/utc';", []],
  ['figures/exact.ts', "import Fraction from 'fraction.js';", ['only-foundation-exact-imports-fraction-js']],
  ['foundation/exact/exact.ts', "import Fraction from 'fraction.js';", []],
  ['standards/schema.ts', "import * as z from 'zod/mini';", ['only-schemas-imports-zod']],
  ['schemas/schema.ts', "import * as z from 'zod/mini';", []],
  ['targets/package.ts', "import Big from 'big.js';", ['no-other-packages']],
  ['targets/absent.ts', "import absent from 'absent';", ['src-stands-alone']],
  ['targets/outside.ts', "import { value } from '../../test/outside.ts';", ['src-stands-alone']],
  ['targets/io.ts', "import { readFileSync } from 'node:fs';", ['no-builtins-of-node']],
  ['targets/time.ts', "import { addYears } from '../foundation/index.ts';", []],
];

describe('room boundaries', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  let violations: readonly Violation[];

  const write = (file: string, source: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), source);
  };

  beforeAll(() => {
    for (const room of [...floors.flat(), 'schemas', '.']) {
      write(`src/${room}/index.ts`, 'export const value = 1;\nexport interface T {}\n');
    }
    write('src/standards/table.ts', 'export const value = 1;');
    write('src/law/standards/table.ts', 'export const value = 1;');
    write('src/targets/trip.ts', "import type { value } from './round.ts';\nexport const other: typeof value = 1;");
    write('test/outside.ts', 'export const value = 1;');
    for (const name of ['date-fns', '@date-fns/utc', 'fraction.js', 'zod', 'big.js']) {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, exports: { '.': './index.js', './mini': './index.js' } }),
      );
      write(`node_modules/${name}/index.js`, '');
    }
    write('tsconfig.json', '{}');
    for (const [file, source] of cases) {
      write(`src/${file}`, source);
    }
    const report = execFileSync(
      process.execPath,
      [path.resolve('node_modules/.bin/depcruise'), '--config', configuration, '--output-type', 'json', 'src'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    ({ violations } = (JSON.parse(report) as { summary: { violations: Violation[] } }).summary);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(cases)('%s: %s', (file, _source, broken) => {
    const found = violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name);
    expect(found).toEqual(broken);
  });

  it('are rules that all bite', () => {
    expect([...new Set(cases.flatMap(([, , broken]) => broken))].sort()).toEqual([...rules].sort());
  });

  it('give every room a floor', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...floors.flat(), 'schemas']).toEqual(expect.arrayContaining(rooms.map(({ name }) => name)));
  });
});
