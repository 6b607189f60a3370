export { own, ownDeep, ownValue } from './own.ts';
export {
  readCount,
  readFields,
  readFilledList,
  readFilledText,
  readIfKnown,
  readList,
  readOneOf,
  readOptions,
  readPlaces,
  readText,
  relocating,
  requireArgument,
  requireRecord,
  within,
} from './read-value.ts';
