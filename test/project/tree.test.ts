import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** Tables of the law and of words, which are as long as what they list. */
const isData = (file: string): boolean =>
  /^law\/(programmes|provinces|reviews|standards|zones)\/|^law\/acts\.ts$|\/labels\/[^/]+\.ts$/u.test(file);

describe('the tree of the source', () => {
  it('has a few hundred files at most', () => {
    expect(files.length).toBeLessThanOrEqual(230);
  });

  it('has files that hold one thought', () => {
    const lines = (file: string): number => readFileSync(`src/${file}`, 'utf8').split('\n').length - 1;
    expect(files.filter((file) => !isData(file) && lines(file) > 300)).toEqual([]);
  });

  it('has no drawer for what fits nowhere', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|core|misc|shared)(\/|\.ts$)/u.test(file))).toEqual([]);
  });
});
