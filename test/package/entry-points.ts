import { existsSync, readdirSync } from 'node:fs';

/** The rooms that stand: every folder of `src` with an index. */
const rooms: readonly string[] = readdirSync('src').filter((room) => existsSync(`src/${room}/index.ts`));

/** What a user may import: the root, every room, and every language by itself. */
export const entryPoints: readonly string[] = [
  'chuan-ngheo',
  ...[...rooms, 'language/english', 'language/vietnamese'].map((room) => `chuan-ngheo/${room}`),
];
