import { longestText, mostElements } from '../limits.ts';
import { isCivilDate } from '../time/index.ts';
import { isRecord } from './containers.ts';
import { nameOf, readShape } from './read-shape.ts';
import type { Fields, Shape } from './shape.ts';

/** Tells whether a value is of a shape. */
type Test = (value: unknown) => boolean;

/**
 * Makes of a shape a test that tells whether `readShape` would find nothing wrong with a value, in a fraction of its time: for tables of
 * hundreds of thousands of rows, nearly all of which are right. It remembers the dates and the keys that it has seen, so it is made for one
 * table and forgotten with it.
 */
export function testOfShape(shape: Shape): Test {
  const test = quickTest(shape) ?? ((value) => isRead(shape, value));
  return (value) => !isAbsent(shape, value) && test(value);
}

/** Whether a value says nothing. */
function isAbsent(shape: Shape, value: unknown): boolean {
  return value === undefined || (value === null && !(shape.kind === 'readable' && shape.isNullRead));
}

/** Whether the shape itself finds nothing wrong. */
function isRead(shape: Shape, value: unknown): boolean {
  let isRight = true;
  readShape(shape, value, '', () => {
    isRight = false;
  });
  return isRight;
}

/** A faster way to the same answer; of shapes that rows do not have, none. */
function quickTest(shape: Shape): Test | undefined {
  switch (shape.kind) {
    case 'text': {
      const { most = longestText } = shape;
      // What has more units than it may have characters is counted by the shape.
      return (value) =>
        typeof value === 'string' && value.trim() !== '' && (value.length <= most || isRead(shape, value));
    }
    case 'count': {
      const { least = 0, most = Number.MAX_SAFE_INTEGER } = shape;
      return (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
    }
    case 'date':
      return remembering(isCivilDate);
    case 'one-of': {
      const values = new Set(shape.values);
      return (value) => values.has(value);
    }
    case 'object':
      return shape.isFilled ? undefined : testOfFields(shape.fields);
    case 'record':
      return testOfKeys(shape.of, shape.most ?? mostElements);
    case 'tagged': {
      const { tag, members } = shape;
      const tests = new Map<unknown, Test>(
        Object.entries(members).map(([name, fields]) => [
          name,
          testOfFields({ [tag]: { kind: 'one-of', values: [name] }, ...fields }),
        ]),
      );
      return (value) => isRecord(value) && tests.get(value[tag])?.(value) === true;
    }
    default:
      return undefined;
  }
}

function testOfFields(fields: Fields): Test {
  const tests = Object.entries(fields).map(([field, shape]) => {
    const name = nameOf(field);
    return { name, shape, isOptional: name !== field, test: testOfShape(shape) };
  });
  const names = new Set(tests.map(({ name }) => name));
  return (value) => {
    if (!isRecord(value)) {
      return false;
    }
    for (const { name, shape, isOptional, test } of tests) {
      const given = value[name];
      const isLeftOut = isOptional && (isAbsent(shape, given) || !Object.hasOwn(value, name));
      if (!isLeftOut && !(Object.hasOwn(value, name) && test(given))) {
        return false;
      }
    }
    for (const name of Object.keys(value)) {
      if (!names.has(name)) {
        return false;
      }
    }
    return true;
  };
}

function testOfKeys(of: Shape, most: number): Test {
  const isKey = remembering((key) => isRead({ kind: 'code' }, key));
  const test = testOfShape(of);
  return (value) => {
    if (!isRecord(value)) {
      return false;
    }
    const keys = Object.keys(value);
    for (const key of keys) {
      const given = value[key];
      if (!isKey(key) || (given !== undefined && given !== null && !test(given))) {
        return false;
      }
    }
    return keys.length <= most;
  };
}

/** The same test, which is made once of every value. */
function remembering(test: Test): Test {
  const known = new Map<unknown, boolean>();
  return (value) => {
    let is = known.get(value);
    if (is === undefined) {
      is = test(value);
      known.set(value, is);
    }
    return is;
  };
}
