import { existsSync, readdirSync } from 'node:fs';

/** The rooms that stand: every folder of `src` with an index. */
const rooms: readonly string[] = readdirSync('src').filter((room) => existsSync(`src/${room}/index.ts`));

/** What a user may import: the root and every room. */
export const entryPoints: readonly string[] = ['chuan-ngheo', ...rooms.map((room) => `chuan-ngheo/${room}`)];
