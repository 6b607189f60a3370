import type { Issue } from '../../foundation/errors/index.ts';
import { mostRegions } from '../../foundation/limits.ts';
import type { PointItem } from '../point-table.ts';
import { checkAmount, checkCode, checkCount, checkText, oneOf } from './check-value.ts';
import { type Check, checkUnique, elementsOf, fields, listOf, type Part, partOf, report } from './inspect.ts';

// Pure: the call would else stay in every bundle that reads this file.
const checkName = /* @__PURE__ */ fields({ vi: checkText, en: checkText });

/** A list whose elements have codes of their own. */
function coded(check: Check): Check {
  return (part) => {
    listOf(check)(part);
    checkUnique(elementsOf(part).map((element) => partOf(element, 'code')));
  };
}

/** Bands of which each holds a number that none before it holds; the last has no bound, and only the last. */
function checkAscending(item: Part): void {
  const bounds = elementsOf(partOf(item, 'bands')).map((band) => partOf(band, 'upTo'));
  const last = bounds.pop();
  if (last?.value !== undefined) {
    report(last, 'invalid-value', 'no upper bound in the last band');
  }
  const isCount = partOf(item, 'kind').value === 'count';
  bounds.reduce(
    (before, bound) => {
      if (bound.value === undefined) {
        report(bound, 'missing-value', 'an upper bound in every band but the last');
      }
      const amount = partOf(bound, 'value');
      const value = typeof amount.value === 'number' ? amount.value : Number.NaN;
      const includes = partOf(bound, 'operator').value === '<=';
      // The last whole number that belongs to the band; of other numbers, `< x` ends just before `<= x`.
      const end = isCount ? (includes ? Math.floor(value) : Math.ceil(value) - 1) : 2 * value + (includes ? 1 : 0);
      if (end <= before) {
        report(amount, 'wrong-order', 'a bound beyond that of the band before');
      }
      return end;
    },
    isCount ? -1 : 0,
  );
}

/** The check of an item of each kind. */
function itemChecks(points: Check): Readonly<Record<PointItem['kind'], Check>> {
  const item = (own: Readonly<Record<string, Check>>): Check =>
    fields({ kind: checkText, code: checkCode, name: checkName, ...own }, ['name']);
  const bound = fields({ value: checkAmount, operator: oneOf(['<=', '<']) });
  const banded: Check = (part) => {
    item({ bands: listOf(fields({ upTo: bound, points }, ['upTo'])) })(part);
    checkAscending(part);
  };
  return {
    choice: item({ options: coded(fields({ code: checkCode, name: checkName, points }, ['name'])) }),
    count: banded,
    number: banded,
    'yes-no': item({ yes: points, no: points }),
  };
}

/** Every issue of what should be a table of points. */
export function issuesOfPointTable(value: unknown): Issue[] {
  const table: Part = { value, path: '', issues: [] };
  const regions = elementsOf(partOf(table, 'regions'))
    .slice(0, mostRegions)
    .filter((region) => typeof region.value === 'string');
  const checks = new Map(
    Object.entries(
      itemChecks(fields(Object.fromEntries(regions.map((region) => [region.value as string, checkCount])))),
    ),
  );
  const checkItem: Check = (item) => {
    const kind = partOf(item, 'kind');
    const check = checks.get(kind.value as string);
    if (check) {
      check(item);
    } else {
      report(kind, 'invalid-value', `one of: ${[...checks.keys()].join(', ')}`);
    }
  };
  fields(
    {
      id: checkText,
      name: checkName,
      regions: (part) => {
        listOf(checkCode, mostRegions)(part);
        checkUnique(elementsOf(part));
      },
      items: coded(checkItem),
    },
    ['name'],
  )(table);
  return table.issues;
}
