import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unfrozenParts } from './unfrozen-parts.ts';

/** Every room with an entry point, whatever rooms there will be. */
const rooms = readdirSync('src').filter((room) => existsSync(`src/${room}/index.ts`));

const exportsOf = async (room: string): Promise<[string, unknown][]> =>
  Object.entries((await import(`../../src/${room}/index.ts`)) as Record<string, unknown>);

/** A schema is an instance with methods and caches of zod’s, and holds nothing of ours that a result would share. */
const isSchema = (value: unknown): boolean => Object.hasOwn(Object(value) as object, '_zod');

describe.each(rooms)('the exports of %s', (room) => {
  it('are frozen at every depth', async () => {
    const exported = await exportsOf(room);
    expect(exported).not.toEqual([]);
    expect(
      exported.flatMap(([name, value]) => (isSchema(value) && room === 'schemas' ? [] : unfrozenParts(value, name))),
    ).toEqual([]);
  });
});

describe('unfrozenParts', () => {
  it('finds what can be changed, however deep, and behind what cannot', () => {
    const half = Object.freeze({ list: [{ text: 'x' }], none: null, number: 1 });
    expect(unfrozenParts({ half }, 'table')).toEqual(['table', 'table.half.list', 'table.half.list.0']);
    expect(unfrozenParts(Object.freeze([half]), 'list')).toEqual(['list.0.list', 'list.0.list.0']);
    expect(unfrozenParts(() => half, 'function')).toEqual([]);
  });
});
