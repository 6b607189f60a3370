import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import manifest from '../../package.json' with { type: 'json' };

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a project that has installed the packed tarball. */
    consumer: string;
    /** Paths of all files in the tarball. */
    packedFiles: string[];
  }
}

/** Builds and packs the package once, as a release does, and installs the tarball in a project of its own. */
export default function installPackedPackage({ provide }: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'chuan-ngheo-'));
  const run = (folder: string, command: string, ...parameters: string[]): string =>
    execFileSync(command, parameters, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

  run('.', 'node_modules/.bin/tsup', '--silent');
  const [tarball] = JSON.parse(
    run('.', 'npm', 'pack', '--loglevel=error', '--ignore-scripts', '--json', '--pack-destination', consumer),
  ) as {
    filename: string;
    files: { path: string }[];
  }[];
  if (!tarball) {
    throw new Error('npm pack wrote no tarball');
  }
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const zod = `zod@${manifest.devDependencies.zod}`;
  run(
    consumer,
    'npm',
    'install',
    '--prefer-offline',
    '--loglevel=error',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `./${tarball.filename}`,
    zod,
  );

  provide('consumer', consumer);
  provide(
    'packedFiles',
    tarball.files.map(({ path }) => path),
  );
  return () => {
    rmSync(consumer, { recursive: true });
  };
}
