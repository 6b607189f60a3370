import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** What a run of the properties of some files prints, and how it ends. */
function run(seed: string, ...words: readonly string[]): { readonly status: number | null; readonly printed: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'properties:random', '--', ...words], {
    encoding: 'utf8',
    env: { ...process.env, SEED: seed },
  });
  return { status, printed: stdout + stderr };
}

it('a random run says its seeds, one a round, from the one that is named', () => {
  const { status, printed } = run('7', '2', 'test/random');
  expect(status).toBe(0);
  expect(printed.match(/Properties with the seed \d+/gu)).toEqual([
    'Properties with the seed 7',
    'Properties with the seed 8',
  ]);
});

it('draws its seed where none is named', () => {
  const seeds = [run('', 'no/such/file'), run('', 'no/such/file')].map(
    ({ printed }) => /Properties with the seed (\d+)/u.exec(printed)?.[1],
  );
  expect(new Set(seeds).size).toBe(2);
});

it('fails with the seed by which it can be repeated', () => {
  const { status, printed } = run('9', 'no/such/file');
  expect(status).toBe(1);
  expect(printed).toContain('repeat by SEED=9 npm run properties:random');
});
