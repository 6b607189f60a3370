import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { seedFor } from './seed-for.ts';

// npm run properties:random -- [rounds] [files]: the properties with random seeds, from SEED on where it is given.
const [first = '1', ...rest] = process.argv.slice(2);
const isCount = /^[1-9]\d*$/u.test(first);
const rounds = isCount ? Number(first) : 1;
const files = isCount ? rest : [first, ...rest];
const start = process.env['SEED'] ? seedFor(process.env['SEED']) : randomInt(2 ** 30);

for (let seed = start; seed < start + rounds; seed += 1) {
  console.log(`Properties with the seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'config/vitest.config.ts',
      '--project',
      'properties',
      ...files,
    ],
    { stdio: 'inherit', env: { ...process.env, SEED: String(seed) } },
  );
  if (status !== 0) {
    console.error(`The properties fail with the seed ${seed}; repeat by SEED=${seed} npm run properties:random`);
    process.exit(1);
  }
}
