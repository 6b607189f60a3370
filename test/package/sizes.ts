import { gzipSync } from 'node:zlib';
import { type Ceiling, ceilings } from '../../config/bundle-ceilings.ts';
import { bundlers } from './bundlers.ts';

/** Prints what `dist` weighs in the bundles of applications, and fails where one is over its ceiling. */
type BundlerName = keyof typeof bundlers;

const names = Object.keys(bundlers) as BundlerName[];

async function weigh(bundler: BundlerName, imports: string, from = 'chuan-ngheo'): Promise<number> {
  const code =
    imports === '*'
      ? `import * as all from '${from}'; console.log(all);`
      : `import { ${imports} } from '${from}'; console.log(${imports});`;
  const { code: bundle } = await bundlers[bundler](code, 'dist');
  return gzipSync(bundle, { level: 9 }).length / 1000;
}

async function weightOf(bundler: BundlerName, { imports, from, beside }: Ceiling): Promise<number> {
  return beside === undefined
    ? weigh(bundler, imports, from)
    : (await weigh(bundler, `${imports}, ${beside}`, from)) - (await weigh(bundler, beside, from));
}

console.log(['ceiling', ...names].map((name) => name.padStart(9)).join(''), ' kB, minified and gzipped');
for (const ceiling of ceilings) {
  const { imports, from, beside, most, everywhere, holds } = ceiling;
  const weights: string[] = [];
  for (const name of everywhere ? names : names.slice(0, 1)) {
    const weight = await weightOf(name, ceiling);
    weights.push(`${weight.toFixed(3)}${weight > most ? '!' : ' '}`.padStart(9));
    if (weight > most) {
      process.exitCode = 1;
    }
  }
  const what = `${from ?? ''} { ${imports} }${beside === undefined ? '' : ` beside { ${beside} }`}`.trim();
  console.log(`${most.toFixed(2).padStart(9)}${weights.join('').padEnd(9 * names.length)}  ${what}: ${holds}`);
}
if (process.exitCode === 1) {
  console.error('What ends with an exclamation mark is over its ceiling.');
}
