import { expect, it } from 'vitest';
import { entryPoints } from './entry-points.ts';
import { runInConsumer } from './run-in-consumer.ts';

/** In one process: the class of errors and `isPovertyStandardError` of every entry point that has them, and errors that both formats throw. */
const seen = runInConsumer(
  'errors.mjs',
  `
  import { createRequire } from 'node:module';
  import * as root from 'chuan-ngheo';
  import * as classification from 'chuan-ngheo/classification';
  const require = createRequire(import.meta.url);
  const entryPoints = ${JSON.stringify(entryPoints)};
  const esm = await Promise.all(entryPoints.map((name) => import(name)));
  const cjs = entryPoints.map((name) => require(name));
  const different = (modules, name) => new Set(modules.map((module) => module[name]).filter(Boolean)).size;
  const thrownBy = ({ classifyHousehold }) => {
    try {
      classifyHousehold({ area: 'rural', monthlyIncomePerCapita: NaN, deprivations: [] }, root.vn2022);
    } catch (error) {
      return error;
    }
  };
  const fromEsm = thrownBy(classification);
  const fromCjs = thrownBy(require('chuan-ngheo/classification'));
  const recognising = [...esm, ...cjs].map((module) => module.isPovertyStandardError).filter(Boolean);
  console.log(JSON.stringify({
    classesInEsm: different(esm, 'PovertyStandardError'),
    classesInCjs: different(cjs, 'PovertyStandardError'),
    classesInBoth: different([...esm, ...cjs], 'PovertyStandardError'),
    thrownByTheClass: [fromEsm instanceof root.PovertyStandardError, fromCjs instanceof require('chuan-ngheo').PovertyStandardError],
    recognised: recognising.every((recognise) => [fromEsm, fromCjs].every((error) => recognise(error, 'invalid-number'))),
    recognisers: recognising.length >= 4,
    otherCode: recognising.some((recognise) => recognise(fromCjs, 'empty-input')),
    otherError: recognising.some((recognise) => recognise(new Error('invalid-number'))),
  }));
  `,
);

it('an error has one class in a format, and each entry point of each format recognises the errors of the other', () => {
  expect(seen).toEqual({
    classesInEsm: 1,
    classesInCjs: 1,
    // Two builds are two classes: why errors are recognised by their brand.
    classesInBoth: 2,
    thrownByTheClass: [true, true],
    recognised: true,
    // Of the root and of `foundation` at least, in both formats.
    recognisers: true,
    otherCode: false,
    otherError: false,
  });
});
