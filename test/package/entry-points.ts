import { posix } from 'node:path';
import { entryFolders } from '../../config/entry-points.ts';

/** What a user may import: the root, every room, and every language by itself. */
export const entryPoints: readonly string[] = entryFolders.map((folder) => posix.join('chuan-ngheo', folder));
