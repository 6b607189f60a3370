export { own } from './own.ts';
export { ownDeep } from './own-deep.ts';
export { ownValue } from './own-value.ts';
export {
  readCount,
  readFields,
  readFilledList,
  readFilledText,
  readIfKnown,
  readList,
  readOneOf,
  readPlaces,
  readText,
  within,
} from './read-value.ts';
export { readOptions } from './read-options.ts';
export { relocating } from './relocating.ts';
export { requireArgument } from './require-argument.ts';
export { requireRecord } from './require-record.ts';
