import { expect, it } from 'vitest';
import { runInConsumer } from './run-in-consumer.ts';

const seen = runInConsumer(
  'errors.mjs',
  `
  import { createRequire } from 'node:module';
  import * as root from 'chuan-ngheo';
  import * as classification from 'chuan-ngheo/classification';
  import * as foundation from 'chuan-ngheo/foundation';
  const require = createRequire(import.meta.url);
  const cjs = { root: require('chuan-ngheo'), classification: require('chuan-ngheo/classification'), foundation: require('chuan-ngheo/foundation') };
  const thrownBy = ({ classifyHousehold }) => {
    try {
      classifyHousehold({ area: 'rural', monthlyIncomePerCapita: NaN, deprivations: [] }, root.vn2022);
    } catch (error) {
      return error;
    }
  };
  const fromEsm = thrownBy(classification);
  const fromCjs = thrownBy(cjs.classification);
  console.log(JSON.stringify({
    sameClassInEsm: root.PovertyStandardError === foundation.PovertyStandardError && fromEsm.constructor === root.PovertyStandardError,
    sameClassInCjs: cjs.root.PovertyStandardError === cjs.foundation.PovertyStandardError && fromCjs.constructor === cjs.root.PovertyStandardError,
    sameClassInBoth: root.PovertyStandardError === cjs.root.PovertyStandardError,
    recognisedByRoom: foundation.isPovertyStandardError(fromEsm, 'invalid-number'),
    esmRecognisedByCjs: cjs.root.isPovertyStandardError(fromEsm, 'invalid-number'),
    cjsRecognisedByEsm: root.isPovertyStandardError(fromCjs, 'invalid-number'),
    otherCode: root.isPovertyStandardError(fromCjs, 'empty-input'),
    otherError: root.isPovertyStandardError(new Error('invalid-number')),
  }));
  `,
);

it('an error has one class in a format, and each format recognises the errors of the other', () => {
  expect(seen).toEqual({
    sameClassInEsm: true,
    sameClassInCjs: true,
    // Two builds are two classes: why errors are recognised by their brand.
    sameClassInBoth: false,
    recognisedByRoom: true,
    esmRecognisedByCjs: true,
    cjsRecognisedByEsm: true,
    otherCode: false,
    otherError: false,
  });
});
