import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { documentationGaps } from './documentation-gaps.ts';

it('every public name, and every field of a public interface, says what it is; every public function shows an example', () => {
  const entryPoints = readdirSync('src').map((room) => `src/${room}/index.ts`);
  expect(documentationGaps(entryPoints.filter((file) => existsSync(file)))).toEqual([]);
});

it('what is left out is found, behind an index too', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'documentation-'));
  const index = path.join(folder, 'index.ts');
  writeFileSync(index, "export * from './rate.ts';");
  writeFileSync(
    path.join(folder, 'rate.ts'),
    `
      export function bare(): void {}
      /** A rate. */
      export function described(): void {}
      /**
       * A rate.
       * @example
       * complete(); // => undefined
       */
      export function complete(): void {}
      export const percent = 1;
      /** Options. */
      export interface Options {
        readonly kind: 'options';
        /** Weights. */
        readonly weights: number;
        readonly cutoff: number;
      }
      export type Rate = number;
    `,
  );
  expect(documentationGaps([index])).toEqual([
    'Options.cutoff has no description',
    'Rate has no description',
    'bare has no description',
    'bare has no example',
    'described has no example',
    'percent has no description',
  ]);
  rmSync(folder, { recursive: true });
});
