import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Builds and packs the package, as a release does, and installs the tarball in an empty folder, with other packages; gives the paths in it. */
export function installPacked(folder: string, ...others: readonly string[]): string[] {
  const run = (cwd: string, command: string, ...parameters: readonly string[]): string =>
    execFileSync(command, parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

  run('.', 'npm', 'run', '--silent', 'build');
  const [tarball] = JSON.parse(
    run('.', 'npm', 'pack', '--loglevel=error', '--ignore-scripts', '--json', '--pack-destination', folder),
  ) as {
    filename: string;
    files: { path: string }[];
  }[];
  if (!tarball) {
    throw new Error('npm pack wrote no tarball');
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(
    folder,
    'npm',
    'install',
    '--prefer-offline',
    '--loglevel=error',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `./${tarball.filename}`,
    ...others,
  );
  return tarball.files.map(({ path }) => path);
}
