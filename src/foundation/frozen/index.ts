export { freezeDeep } from './freeze-deep.ts';
export { frozenCopy } from './frozen-copy.ts';
