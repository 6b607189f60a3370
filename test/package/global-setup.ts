import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import manifest from '../../package.json' with { type: 'json' };
import { installPacked } from './install-packed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a project that has installed the packed tarball. */
    consumer: string;
    /** Paths of all files in the tarball. */
    packedFiles: string[];
  }
}

/** Installs the packed package once, in a project of its own. */
export default function installPackedPackage({ provide }: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'chuan-ngheo-'));
  provide('packedFiles', installPacked(consumer, `zod@${manifest.devDependencies.zod}`));
  provide('consumer', consumer);
  return () => {
    rmSync(consumer, { recursive: true });
  };
}
