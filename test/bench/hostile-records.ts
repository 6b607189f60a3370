import { unitLevels } from '../../src/units/index.ts';
import { indicatorCodes } from '../../src/vocabulary/index.ts';
import { type Chance, listOf, oneOf, wholeTo } from './chance.ts';
import { date, decimal, exactValue, moment, number, steps, text } from './hostile-values.ts';

type Fields = Record<string, unknown>;

function maybe(chance: Chance, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(() => chance() < 0.4));
}

function published(chance: Chance): unknown {
  return oneOf(chance, [number, decimal, (): unknown => (chance() * 100).toFixed(2)])(chance);
}

export function observation(chance: Chance): Fields {
  const digits = maybe(chance, { decimals: steps(chance), rounding: oneOf(chance, ['half-up', 'truncate', 'up']) });
  const value = oneOf<Fields>(chance, [
    { percent: published(chance), ...digits },
    { number: published(chance), ...digits },
    { count: wholeTo(chance, 1e6), total: 1e6 + wholeTo(chance, 2 ** 52) },
    { count: number(chance), total: number(chance) },
  ]);
  return { at: moment(chance), measure: 'm', territory: { level: 'country' }, value };
}

export function target(chance: Chance): Fields {
  const kinds: Record<string, Fields> = {
    level: { better: oneOf(chance, ['lower', 'higher']) },
    'annual-reduction': { judged: oneOf(chance, ['average', 'every-year']) },
    'relative-cut': {},
    multiple: {},
    count: { per: oneOf(chance, ['period', 'year', 'average-year']) },
    'units-leaving': {},
  };
  const kind = oneOf(chance, Object.keys(kinds));
  const bound = { value: decimal(chance), included: chance() < 0.5 };
  const period = { ...(chance() < 0.8 && { from: moment(chance) }), until: moment(chance) };
  return { id: 't', kind, measure: 'm', period, bound, ...kinds[kind] };
}

export function tracking(chance: Chance): Fields {
  return {
    asOf: moment(chance),
    projection: oneOf(chance, ['linear', 'compound']),
    ...maybe(chance, { baseline: moment(chance) }),
  };
}

function operand(chance: Chance): unknown {
  return oneOf(chance, [
    number,
    decimal,
    text,
    (): unknown => `${String(wholeTo(chance, 1e6))}/${String(1 + wholeTo(chance, 2 ** 53 - 2))} hộ`,
    (): unknown => `${(chance() * 100).toFixed(2)}%`,
    (): unknown => `${oneOf(chance, ['hơn', 'gần', 'khoảng'])} ${String(wholeTo(chance, 1e9))} hộ`,
  ])(chance);
}

export function claim(chance: Chance): Fields {
  const figure = (): unknown => operand(chance);
  return {
    ...oneOf<() => Fields>(chance, [
      (): Fields => ({ kind: 'share', count: figure(), total: figure(), percent: figure() }),
      (): Fields => ({ kind: 'sum', parts: listOf(chance, 12, operand), total: figure() }),
      (): Fields => ({ kind: 'difference', from: figure(), to: figure(), change: figure() }),
      (): Fields => ({
        kind: 'average',
        change: figure(),
        perStep: figure(),
        ...maybe(chance, { steps: steps(chance), moments: { from: moment(chance), to: moment(chance) } }),
      }),
      (): Fields => ({
        kind: 'implied-total',
        pairs: listOf(chance, 6, () => ({ count: figure(), percent: figure() })),
      }),
      (): Fields => ({
        kind: 'flow',
        opening: figure(),
        leaving: listOf(chance, 4, operand),
        entering: listOf(chance, 4, operand),
        closing: figure(),
      }),
    ])(),
    ...maybe(chance, { locale: oneOf(chance, ['vi', 'en']) }),
  };
}

export function household(chance: Chance): Fields {
  const member = (place: number): Fields => ({
    id: `m${String(place % 7)}`,
    ...maybe(chance, { age: steps(chance), birthDate: date(chance), healthInsurance: chance() < 0.5 }),
  });
  return {
    members: Array.from({ length: 1 + wholeTo(chance, 6) }, (_, place) => member(place)),
    ...maybe(chance, { income: { total: steps(chance), months: steps(chance) }, waterSource: 'tap', area: 'rural' }),
  };
}

export function facts(chance: Chance): Fields {
  return maybe(chance, {
    area: oneOf(chance, ['rural', 'urban', text(chance)]),
    monthlyIncomePerCapita: oneOf<unknown>(chance, [
      number(chance),
      { total: number(chance), members: steps(chance), months: steps(chance) },
    ]),
    deprivations:
      chance() < 0.5
        ? listOf(chance, 12, () => oneOf(chance, indicatorCodes))
        : Object.fromEntries(listOf(chance, 12, () => [oneOf(chance, indicatorCodes), chance() < 0.5])),
  });
}

export function unit(chance: Chance): Fields {
  const level = oneOf(chance, unitLevels);
  const code = String(wholeTo(chance, 99_999)).padStart(5, '0');
  return {
    level,
    code: level === 'province' ? code.slice(3) : level === 'district' ? code.slice(2) : code,
    name: chance() < 0.5 ? 'x' : text(chance),
    type: oneOf(chance, ['province', 'commune', 'ward', 'village', 'rural-district']),
    from: date(chance),
    ...maybe(chance, { until: date(chance), parent: code.slice(3), since: date(chance), nameEn: text(chance) }),
  };
}

export function succession(chance: Chance): Fields {
  const code = (): string => two(wholeTo(chance, 99));
  return { level: 'province', from: code(), to: code(), on: date(chance), territory: oneOf(chance, ['whole', 'part']) };
}

const two = (value: number): string => String(value).padStart(2, '0');

export function tally(chance: Chance): Fields {
  return {
    level: 'province',
    code: two(wholeTo(chance, 99)),
    counts: Object.fromEntries(
      listOf(chance, 3, () => [oneOf(chance, ['households', 'poor', 'persons']), steps(chance)]),
    ),
  };
}

export function ledger(chance: Chance): Fields {
  const columns = Object.fromEntries(listOf(chance, 8, () => [String(1 + wholeTo(chance, 7)), steps(chance)]));
  return {
    [oneOf(chance, ['households', 'persons'])]: {
      [oneOf(chance, ['poor', 'near-poor'])]: { columns, ...maybe(chance, { closing: steps(chance) }) },
    },
  };
}

export function areaFacts(chance: Chance): Fields {
  return maybe(chance, {
    minorityShare: exactValue(chance),
    poorRate: exactValue(chance),
    mekongDelta: chance() < 0.5,
    newCountryside: false,
    roadKilometres: exactValue(chance),
    poorMinorityHouseholds: steps(chance),
    otherCriteria: steps(chance),
  });
}

/** A standard of short lists whose numbers are any. */
export function standard(chance: Chance): Fields {
  return {
    id: 's',
    areas: listOf(chance, 5, text),
    bands: listOf(chance, 4, () => ({
      id: text(chance),
      outcomes: listOf(chance, 2, () => ({ from: number(chance) })),
    })),
    indicators: listOf(chance, 8, () => ({ code: 'c', weight: steps(chance) })),
    periods: listOf(chance, 2, () => ({ from: date(chance), until: date(chance) })),
  };
}

export function pointTable(chance: Chance): Fields {
  return {
    id: 'p',
    regions: listOf(chance, 5, () => oneOf(chance, ['a', 'b', text(chance)])),
    items: listOf(chance, 4, () => ({
      kind: oneOf(chance, ['yes-no', 'count', 'choice']),
      code: 'c',
      bands: [{ upTo: steps(chance) }],
    })),
  };
}

export function calendar(chance: Chance): Fields {
  const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  return {
    nonWorkingDays: listOf(chance, 5, date),
    ...maybe(chance, { workingDays: listOf(chance, 5, date), weekend: days.slice(wholeTo(chance, 7)) }),
  };
}
