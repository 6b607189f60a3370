// What every room offers, beside one another: what holds for the public functions is tried of all of them. It does not
// compile where two rooms call different things by one name.
export * from '../src/aggregation/index.ts';
export * from '../src/charts/index.ts';
export * from '../src/claims/index.ts';
export * from '../src/classification/index.ts';
export * from '../src/deprivation/index.ts';
export * from '../src/dynamics/index.ts';
export * from '../src/figures/index.ts';
export * from '../src/foundation/index.ts';
export * from '../src/language/index.ts';
export * from '../src/law/index.ts';
export * from '../src/review/index.ts';
export * from '../src/standards/index.ts';
export * from '../src/targets/index.ts';
export * from '../src/units/index.ts';
export * from '../src/vocabulary/index.ts';
export * from '../src/zones/index.ts';
