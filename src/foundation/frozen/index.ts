export { freezeDeep } from './freeze-deep.ts';
export { frozenCopy } from './frozen-copy.ts';
export { frozenRow } from './frozen-row.ts';
