import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPacked } from '../package/install-packed.ts';

/**
 * How long a fresh process takes to load the package, beside date-fns, which it depends on. Both are installed as
 * a user has them; processes take turns, so that what else the machine does slows both.
 */
const processes = 15;
const packages = ['chuan-ngheo', 'date-fns'] as const;
const ways = {
  import: (name: string) => `const start = performance.now();\nawait import('${name}');\n`,
  require: (name: string) =>
    `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nconst start = performance.now();\nrequire('${name}');\n`,
};

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'import-'));
try {
  installPacked(folder);
  console.log(`cold, median of ${processes} processes   ${packages.map((name) => name.padStart(12)).join('')}   ratio`);
  for (const [way, code] of Object.entries(ways)) {
    const files = packages.map((name) => {
      const file = join(folder, `${way}-${name}.mjs`);
      writeFileSync(file, `${code(name)}console.log(performance.now() - start);`);
      return { file, times: [] as number[] };
    });
    for (let round = 0; round < processes; round += 1) {
      for (const { file, times } of files) {
        times.push(Number(execFileSync(process.execPath, [file], { encoding: 'utf8' })));
      }
    }
    const [ours = Number.NaN, theirs = Number.NaN] = files.map(({ times }) => median(times));
    const told = [ours, theirs].map((time) => `${time.toFixed(1)} ms`.padStart(12)).join('');
    console.log(`${way.padEnd(33)}${told}   ${(ours / theirs).toFixed(2)} ×`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
