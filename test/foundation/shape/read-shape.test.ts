import { describe, expect, it } from 'vitest';
import { PovertyStandardError } from '../../../src/foundation/index.ts';
import {
  among,
  fieldPath,
  pathOf,
  pathParts,
  readInput,
  readOrFail,
  type Shape,
} from '../../../src/foundation/shape/index.ts';
import { thrownBy } from '../thrown-by.ts';

const text: Shape = { kind: 'text', most: 5 };
const person: Shape = {
  kind: 'object',
  fields: {
    id: { kind: 'code' },
    'age?': { kind: 'count', least: 1, most: 120 },
    'income?': { kind: 'amount' },
    'change?': { kind: 'number' },
    'born?': { kind: 'date' },
    'poor?': { kind: 'flag' },
    'area?': { kind: 'one-of', values: ['rural', 'urban'], code: 'unknown-area' },
    'devices?': {
      kind: 'list',
      of: { kind: 'one-of', values: ['radio', 'television'] },
      least: 1,
      most: 2,
      unique: {},
    },
    'scores?': { kind: 'record', of: { kind: 'count' }, most: 2 },
    'note?': text,
    'extra?': { kind: 'record', of: { kind: 'anything' } },
  },
};

class Instance {
  readonly id = 'a';
}

const issuesOf = (shape: Shape, value: unknown): string[] =>
  readInput(shape, value).issues.map(({ code, path }) => `${code} ${path}`);

describe('a fault has one code', () => {
  it.each<[fault: string, value: unknown, issues: readonly string[]]>([
    ['nothing', undefined, ['missing-value ']],
    ['null', null, ['missing-value ']],
    ['a text for a record', 'a', ['invalid-value ']],
    ['a list for a record', [], ['invalid-value ']],
    ['a Map for a record', new Map([['id', 'a']]), ['invalid-value ']],
    ['a Date for a record', new Date(0), ['invalid-value ']],
    ['an instance of a class', new Instance(), ['invalid-value ']],
    ['a record of another kind of prototype', Object.create({ id: 'a' }) as unknown, ['invalid-value ']],
    ['a field that is absent', {}, ['missing-value id']],
    ['a field that is null', { id: null }, ['missing-value id']],
    ['a record without a prototype', Object.assign(Object.create(null) as object, { id: 'a' }), []],
    ['a blank text', { id: ' ' }, ['empty-input id']],
    ['a code with blanks around', { id: ' a' }, ['invalid-value id']],
    ['a code that every object has', { id: 'constructor' }, ['invalid-value id']],
    ['a text that is too long', { id: 'a', note: 'abcdef' }, ['text-too-long note']],
    ['letters of two units', { id: 'a', note: '😀😀😀😀😀' }, []],
    ['no text', { id: 7 }, ['invalid-value id']],
    ['NaN', { id: 'a', age: Number.NaN }, ['invalid-number age']],
    ['an infinity', { id: 'a', income: Infinity }, ['invalid-number income']],
    ['digits', { id: 'a', age: '7' }, ['invalid-number age']],
    ['a negative count', { id: 'a', age: -1 }, ['negative-value age']],
    ['a negative amount', { id: 'a', income: -0.5 }, ['negative-value income']],
    ['a negative number', { id: 'a', change: -0.5 }, []],
    ['half a year', { id: 'a', age: 0.5 }, ['fractional-count age']],
    ['a count that no double holds exactly', { id: 'a', age: 2 ** 53 }, ['fractional-count age']],
    ['zero where one is the least', { id: 'a', age: 0 }, ['out-of-range age']],
    ['more than the most', { id: 'a', age: 121 }, ['out-of-range age']],
    ['no date', { id: 'a', born: '2023-02-29' }, ['invalid-date born']],
    ['yes in words', { id: 'a', poor: 'yes' }, ['invalid-value poor']],
    ['another area', { id: 'a', area: 'suburb' }, ['unknown-area area']],
    ['another field', { id: 'a', ages: 7 }, ['unknown-field ages']],
    ['the name of a prototype', JSON.parse('{"id":"a","__proto__":{}}'), ['unknown-field __proto__']],
    ['no element', { id: 'a', devices: [] }, ['empty-input devices']],
    ['too many elements', { id: 'a', devices: ['radio', 'radio', 'radio'] }, ['out-of-range devices']],
    ['an element twice', { id: 'a', devices: ['radio', 'radio'] }, ['duplicate-code devices[1]']],
    ['a hole', { id: 'a', devices: [, 'radio'] }, ['missing-value devices[0]']],
    ['a Set for a list', { id: 'a', devices: new Set(['radio']) }, ['invalid-value devices']],
    ['a text for a list', { id: 'a', devices: 'radio' }, ['invalid-value devices']],
    ['a Map for a record of keys', { id: 'a', scores: new Map() }, ['invalid-value scores']],
    [
      'a key that every object has',
      { id: 'a', scores: JSON.parse('{"__proto__":1}') as unknown },
      ['invalid-value scores.__proto__'],
    ],
    ['too many keys', { id: 'a', scores: { a: 1, b: 2, c: 3 } }, ['out-of-range scores']],
    ['optional fields that are null', { id: 'a', age: null, devices: null, scores: { a: null } }, []],
    ['what is passed through', { id: 'a', extra: { ethnicity: ['Tày', new Date(0)], name: null } }, []],
    [
      'several at once',
      { age: -1, area: '', ages: 1 },
      ['missing-value id', 'negative-value age', 'unknown-area area', 'unknown-field ages'],
    ],
  ])('%s', (_, value, issues) => {
    expect(issuesOf(person, value)).toEqual(issues);
  });
});

describe('what is read', () => {
  it('is a copy that inherits nothing and lacks what is null', () => {
    const { read } = readInput(person, { id: 'a', age: null, scores: { b: 1, c: null } });
    expect(Object.getPrototypeOf(read)).toBeNull();
    expect(JSON.stringify(read)).toBe('{"id":"a","scores":{"b":1}}');
  });

  it('keeps the places of elements that cannot be read', () => {
    expect(readInput({ kind: 'list', of: text }, ['a', 7, 'b']).read).toEqual(['a', undefined, 'b']);
  });

  it('has each field read once', () => {
    let times = 0;
    const value = Object.defineProperty({ id: 'a' }, 'age', {
      enumerable: true,
      get: () => {
        times += 1;
        return times;
      },
    });
    expect({ ...(readInput(person, value).read as object) }).toEqual({ id: 'a', age: 1 });
    expect(times).toBe(1);
  });
});

describe('a record told apart by a field', () => {
  const value: Shape = {
    kind: 'by-field',
    members: {
      percent: { percent: { kind: 'amount' } },
      count: { count: { kind: 'count' }, total: { kind: 'count' } },
    },
  };

  it.each<[given: object, issues: readonly string[]]>([
    [{ percent: 4, count: null, total: null }, []],
    [{ percent: null, count: 4, total: 10 }, []],
    [{ percent: 4, count: 4 }, ['unknown-field count']],
    [{ percent: null }, ['missing-value percent']],
    [{}, ['missing-value count', 'missing-value total']],
    [{ percent: 4, rate: null }, ['unknown-field rate']],
  ])('%j', (given, issues) => {
    expect(issuesOf(value, given)).toEqual(issues);
  });
});

describe('many misspelt fields', () => {
  it('have the nearest name of the first ten', () => {
    const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`incom${index}`, 1]));
    const { issues } = readInput(person, { id: 'a', ...many });
    expect(issues).toHaveLength(2_000);
    expect(issues.filter(({ expected }) => expected.nearest === 'income').length).toBe(10);
  });

  it('are looked for anew where there were too many different ones', () => {
    for (let index = 0; index < 1_100; index += 1) {
      readInput(person, { id: 'a', [`incom${index}`]: 1 });
    }
    expect(readInput(person, { id: 'a', incom: 1 }).issues[0]?.expected.nearest).toBe('income');
  });
});

describe('what was expected', () => {
  it.each<[value: unknown, expected: object]>([
    [
      { id: 'a', area: 'Urbna' },
      { kind: 'one-of', values: ['rural', 'urban'], nearest: 'urban' },
    ],
    [
      { id: 'a', area: 'x' },
      { kind: 'one-of', values: ['rural', 'urban'] },
    ],
    [
      { id: 'a', age: 0 },
      { kind: 'whole-number', least: 1, most: 120 },
    ],
    [
      { id: 'a', devices: [] },
      { kind: 'list', least: 1 },
    ],
    [{}, { kind: 'value' }],
  ])('is data: %j', (value, expected) => {
    expect(readInput(person, value).issues[0]?.expected).toEqual(expected);
  });

  it('names the nearest field', () => {
    expect(readInput(person, { id: 'a', incom: 7 }).issues[0]?.expected).toMatchObject({
      kind: 'known-field',
      nearest: 'income',
    });
  });
});

describe('the nearest name', () => {
  it.each([
    ['monthlyIncome', ['monthlyIncomePerCapita', 'members'], undefined],
    ['memebrs', ['members', 'income'], 'members'],
    ['Member', ['members'], 'members'],
    ['ruarl', ['rural', 'urban'], 'rural'],
    ['x', ['rural', 'urban'], undefined],
    [7, ['rural'], undefined],
    ['rural'.repeat(20), ['rural'], undefined],
    ['true', [true, 7], undefined],
  ])('of %j among %j is %s', (given, names, nearest) => {
    expect(among('one-of', given, names).nearest).toBe(nearest);
  });
});

describe('a tagged record', () => {
  const claim: Shape = { kind: 'tagged', tag: 'kind', members: { share: { total: { kind: 'count' } }, sum: {} } };

  it.each([
    [{ kind: 'share', total: 7 }, []],
    [{ kind: 'sum', total: 7 }, ['unknown-field total']],
    [{ kind: 'ratio' }, ['invalid-value kind']],
    [{ kind: '__proto__' }, ['invalid-value kind']],
    [{}, ['missing-value kind']],
    ['share', ['invalid-value ']],
  ])('%j', (value, issues) => {
    expect(issuesOf(claim, value)).toEqual(issues);
  });
});

describe('a value of several shapes', () => {
  const income: Shape = {
    kind: 'either',
    otherwise: { kind: 'amount' },
    object: { kind: 'object', fields: { total: { kind: 'amount' } } },
  };
  const listed: Shape = {
    kind: 'either',
    list: { kind: 'list', of: text },
    object: { kind: 'record', of: { kind: 'flag' } },
  };
  const names: Shape = { kind: 'either', list: { kind: 'list', of: text } };

  it.each([
    [income, 7, []],
    [income, { total: -1 }, ['negative-value total']],
    [income, [7], ['invalid-number ']],
    [listed, ['a'], []],
    [listed, { a: 7 }, ['invalid-value a']],
    [listed, 7, ['invalid-value ']],
    [names, 7, ['invalid-value ']],
  ])('%j, %j', (shape, value, issues) => {
    expect(issuesOf(shape, value)).toEqual(issues);
  });
});

describe('a value that a function reads', () => {
  const even = (value: unknown, path: string): unknown => {
    if (value === 'broken') {
      throw new TypeError('a fault of the function');
    }
    if (value !== null && (value as number) % 2) {
      throw new PovertyStandardError('unreadable-figure', { path, received: value, expected: { kind: 'figure' } });
    }
    return value;
  };
  const shape: Shape = {
    kind: 'object',
    fields: { even: { kind: 'readable', read: even, json: {}, isNullRead: true } },
  };

  it('has the issue of the error that the function throws', () => {
    expect(issuesOf(shape, { even: 3 })).toEqual(['unreadable-figure even']);
    expect(issuesOf(shape, { even: 4 })).toEqual([]);
    expect(issuesOf(shape, { even: null })).toEqual([]);
    expect(issuesOf(shape, {})).toEqual(['missing-value even']);
    expect(() => readInput(shape, { even: 'broken' })).toThrow(TypeError);
  });
});

describe('a record that must not be empty', () => {
  const facts: Shape = { kind: 'object', fields: { 'a?': text, 'b?': text }, isFilled: true };

  it.each([
    [{ a: 'x' }, []],
    [{}, ['empty-input ']],
    [{ a: null }, []],
  ])('%j', (value, issues) => {
    expect(issuesOf(facts, value)).toEqual(issues);
  });
});

describe('paths', () => {
  it.each([
    ['members[2].birthDate', ['members', 2, 'birthDate']],
    ['["a.b"].c', ['a.b', 'c']],
    ['counts[""]', ['counts', '']],
    ['counts["x\\"]"]', ['counts', 'x"]']],
    ['[3].a', [3, 'a']],
    ['', []],
  ])('%s', (path, parts) => {
    expect(pathParts(path)).toEqual(parts);
    expect(pathOf(parts)).toBe(path);
  });

  it('go on from what they stand in', () => {
    expect(fieldPath('', 'a')).toBe('a');
    expect(fieldPath('a[0]', 'b')).toBe('a[0].b');
  });
});

describe('readOrRefuse', () => {
  it('throws the first issue, or gives what was read', () => {
    expect(readOrFail(text, 'abc', 'name')).toBe('abc');
    expect(thrownBy(() => readOrFail(person, { age: -1 }, 'person'))).toMatchObject({
      code: 'missing-value',
      details: { path: 'person.id', expected: { kind: 'value' } },
      message: 'person.id: received undefined, expected value',
    });
  });
});

describe('what somebody put on every object', () => {
  it.each(['most', 'least', 'unique', 'field', 'code', 'isFilled', 'isNullRead', 'unknown', 'list', 'object'])(
    'is no part of a shape: %s',
    (name) => {
      const value = { id: 'a', age: 3, devices: ['radio'], scores: { a: 1 }, note: 'x' };
      Object.defineProperty(Object.prototype, name, { value: 0, configurable: true, writable: true });
      try {
        expect(readInput(structuredClone(person), value).issues).toEqual([]);
        expect(readInput({ kind: 'list', of: { kind: 'count' } }, [1, 1]).issues).toEqual([]);
        expect(readInput({ kind: 'object', fields: {} }, {}).issues).toEqual([]);
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
    },
  );
});

it('a name with line breaks stays one line of a path', () => {
  const [issue] = readInput(person, { id: 'a', 'x\n2026-01-01 a line of a log': 1 }).issues;
  expect(issue?.path).toBe('["x\\n2026-01-01 a line of a log"]');
  expect(pathParts(issue?.path ?? '')).toEqual(['x\n2026-01-01 a line of a log']);
});
