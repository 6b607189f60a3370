import { expectTypeOf, it } from 'vitest';
import type { ZoneRules } from '../../src/zones/index.ts';
import type { ActId } from '../../src/law/index.ts';
import type {
  BandOutcome,
  IndicatorDefinition,
  PovertyStandard,
  UpperBound,
  Vn2022Indicator,
} from '../../src/standards/index.ts';

type Bound = UpperBound<'rural' | 'urban', ActId>;
type Row = IndicatorDefinition<Vn2022Indicator, ActId>;

it('a misspelt area does not compile, nor one that is left out', () => {
  // @ts-expect-error -- no such area
  expectTypeOf<Bound>({ amounts: { rural: 1, urban: 2, urbane: 3 }, operator: '<' });
  // @ts-expect-error -- no amount for urban
  expectTypeOf<Bound>({ amounts: { rural: 1 }, operator: '<' });
  // @ts-expect-error -- no such operator
  expectTypeOf<Bound>({ amounts: { rural: 1, urban: 2 }, operator: '=<' });
});

it('a misspelt class does not compile', () => {
  // @ts-expect-error -- no such class
  expectTypeOf<BandOutcome<ActId>>({ from: 0, class: 'nearly-poor' });
});

it('a misspelt indicator or rule does not compile', () => {
  expectTypeOf<Row>({ code: 'nutrition', service: 'health', rule: { rule: 'undernourished-child', under: 16 } });
  // @ts-expect-error -- no such indicator
  expectTypeOf<Row>({ code: 'nutrients', service: 'health', rule: { rule: 'undernourished-child', under: 16 } });
  // @ts-expect-error -- no such rule
  expectTypeOf<Row>({ code: 'nutrition', service: 'health', rule: { rule: 'hungry-child', under: 16 } });
});

it('a misspelt field of a source, or section of sources, does not compile', () => {
  // @ts-expect-error -- no such field
  expectTypeOf<Row['source']>({ clauses: 3 });
  // @ts-expect-error -- no such mark
  expectTypeOf<ZoneRules<ActId>['source']>({ act: 'qd-33-2020', evidence: 'certain' });
  // @ts-expect-error -- no such section
  expectTypeOf<PovertyStandard['sources']>({ standard: { evidence: 'draft' }, cutoff: { evidence: 'draft' } });
});
