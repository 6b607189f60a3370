import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as rooms from '../all-rooms.ts';
import * as root from '../../src/index.ts';
import { exportedNames } from '../examples/exported-names.ts';

const indexes = readdirSync('src')
  .map((room) => `src/${room}/index.ts`)
  .filter((file) => existsSync(file) && file !== 'src/schemas/index.ts');
const names = exportedNames(['src/index.ts', 'test/all-rooms.ts', ...indexes]);

describe('the root', () => {
  it('has 180 names at most', () => {
    expect(names['src/index.ts']?.length).toBeLessThanOrEqual(180);
  });

  it('has nothing that no room has', () => {
    expect(rooms).toMatchObject(root);
    const others = indexes.flatMap((file) => names[file] ?? []);
    expect(names['src/index.ts']?.filter((name) => !others.includes(name))).toEqual([]);
  });
});

it('what is tried of all public functions is tried of every room', () => {
  expect(
    indexes.flatMap((file) => names[file] ?? []).filter((name) => !names['test/all-rooms.ts']?.includes(name)),
  ).toEqual([]);
});
