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
  readSparseList,
  readText,
  withPath,
  requireArgument,
  requireRecord,
  joinPath,
} from './read-value.ts';
