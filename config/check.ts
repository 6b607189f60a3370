import { spawnSync } from 'node:child_process';
import { checkSteps } from './check-steps.ts';

// npm run check [-- --tested]: everything, or everything but the tests where they have just passed; stops at the first step that fails.
const steps = checkSteps.filter((step) => step !== 'test' || !process.argv.includes('--tested'));
const times: string[] = [];
let status: number | null = 0;

for (const step of steps) {
  const start = performance.now();
  ({ status } = spawnSync('npm', ['run', step], { stdio: 'inherit', shell: process.platform === 'win32' }));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  times.push(`${seconds.padStart(5)} s  npm run ${step}${status === 0 ? '' : ' failed'}`);
  if (status !== 0) {
    break;
  }
}
console.log(times.join('\n'));
process.exitCode = status ?? 1;
