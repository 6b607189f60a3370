import { existsSync, readdirSync } from 'node:fs';

/** Folders of a folder that have an index. */
const foldersOf = (folder: string): string[] =>
  readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/index.ts`));

/** Folders of `src` that can be imported: the root, every room, and every language, which an app may load by itself. */
export const entryFolders: readonly string[] = [
  '.',
  ...foldersOf('src'),
  ...foldersOf('src/language').map((language) => `language/${language}`),
];
