export { own } from './own.ts';
export { ownDeep } from './own-deep.ts';
export { ownValue } from './own-value.ts';
export {
  readAmount,
  readCount,
  readFields,
  readFilledList,
  readFilledText,
  readIfKnown,
  readList,
  readOneOf,
  readText,
  within,
} from './read-value.ts';
export { relocating } from './relocating.ts';
