import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Runs an ES module in the project that installed the package and reads what it printed as JSON. */
export function runInConsumer(name: string, source: string): unknown {
  const file = join(inject('consumer'), name);
  writeFileSync(file, source);
  return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
}
