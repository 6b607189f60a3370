import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import house from '../../config/floors.json' with { type: 'json' };

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Configuration {
  readonly forbidden: readonly { readonly name: string }[];
}

const { floors, doors } = house;

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
  ['foundation/far-up.ts', "import { value } from '../charts/index.ts';", ['foundation-import-downwards']],
  [
    'standards/beside.ts',
    "import { value } from '../units/index.ts';",
    ['standards-and-units-and-figures-share-types-only'],
  ],
  [
    'units/beside.ts',
    "import { value } from '../standards/index.ts';",
    ['standards-and-units-and-figures-share-types-only'],
  ],
  [
    'claims/beside.ts',
    "import { type T, value } from '../zones/index.ts';",
    ['zones-and-claims-and-deprivation-share-types-only'],
  ],
  ['aggregation/beside.ts', "export { value } from '../review/index.ts';", ['aggregation-and-review-share-types-only']],
  [
    'review/both.ts',
    "import type { T } from '../aggregation/index.ts';\nimport { value } from '../aggregation/index.ts';",
    ['aggregation-and-review-share-types-only'],
  ],
  ['review/type-beside.ts', "import type { T } from '../aggregation/index.ts';", []],
  ['targets/past.ts', "import { value } from '../units/cupboard.ts';", ['rooms-are-entered-by-their-doors']],
  ['targets/past-type.ts', "import type { value } from '../units/cupboard.ts';", ['rooms-are-entered-by-their-doors']],
  ['schemas/past.ts', "import { value } from '../units/cupboard.ts';", ['rooms-are-entered-by-their-doors']],
  [
    'targets/past-folder.ts',
    "import { value } from '../foundation/exact/cupboard.ts';",
    ['rooms-are-entered-by-their-doors'],
  ],
  ['targets/door.ts', "import { value } from '../units/registry-index.ts';", []],
  ['targets/data.ts', "import { value } from '../law/standards/table.ts';", []],
  ['root.ts', "export { value } from './units/cupboard.ts';", ['the-root-names-rooms']],
  ['root-door.ts', "export { value } from './units/registry-index.ts';", ['the-root-names-rooms']],
  ['root-index.ts', "export { value } from './units/index.ts';", []],
  ['units/own.ts', "import { value } from './cupboard.ts';", []],
  ['classification/table.ts', "import { value } from '../standards/index.ts';", ['standards-are-arguments']],
  ['deprivation/table.ts', "import { value } from '../standards/index.ts';", ['standards-are-arguments']],
  ['classification/law.ts', "import { value } from '../law/standards/table.ts';", ['standards-are-arguments']],
  [
    'classification/type.ts',
    "import type { T } from '../standards/index.ts';\nexport type * from '../standards/index.ts';",
    [],
  ],
  ['review/table.ts', "import { value } from '../standards/index.ts';", []],
  ['language/porch.ts', "import type { T } from '../schemas/index.ts';", ['nobody-imports-schemas']],
  ['porch.ts', "export * from './schemas/index.ts';", ['nobody-imports-schemas']],
  ['schemas/root.ts', "import { value } from '../index.ts';", ['no-room-imports-the-root']],
  ['targets/round.ts', "import { other } from './trip.ts';\nexport const value = 1;", ['no-cycles']],
  ['review/dates.ts', "import { addYears } from 'date-fns';", ['only-foundation-dates-imports-date-fns']],
  [
    'foundation/exact/dates.ts',
    "import { UTCDate } from '@date-fns/utc';",
    ['only-foundation-dates-imports-date-fns-utc'],
  ],
  ['foundation/dates.ts', "import { addYears } from 'date-fns';\nimport { UTCDate } from '@date-fns/utc';", []],
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
    for (const file of ['units/cupboard.ts', 'units/registry-index.ts', 'foundation/exact/cupboard.ts']) {
      write(`src/${file}`, 'export const value = 1;');
    }
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

  it('name doors that are there, and that somebody uses', () => {
    const paths = Object.entries(doors).flatMap(([room, inner]) => inner.map((door) => `src/${room}/${door}`));
    expect(paths.filter((door) => !existsSync(door))).toEqual([]);
    const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        Array.from(readFileSync(`src/${file}`, 'utf8').matchAll(/from '(\..*?)'/gu), ([, to]) => ({
          room: file.split(path.sep)[0],
          to: path.posix.join('src', path.posix.dirname(file), String(to)),
        })),
      );
    const isUsed = (door: string): boolean =>
      imports.some(({ room, to }) => to.startsWith(door) && !door.startsWith(`src/${room}/`));
    expect(paths.filter((door) => !isUsed(door))).toEqual([]);
  });

  it('give every room a floor', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...floors.flat(), 'schemas']).toEqual(expect.arrayContaining(rooms.map(({ name }) => name)));
  });
});
