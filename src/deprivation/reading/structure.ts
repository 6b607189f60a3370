import { oneOf, type Reader } from './reader.ts';

/** An object that inherits nothing, so that what somebody put on every object is never taken for a fact. */
function bare(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, Object.fromEntries(entries));
}

/** An object of these fields and no other, with the required ones among them. */
export function fields(readers: Readonly<Record<string, Reader>>, required: readonly string[] = []): Reader {
  const known = new Map(Object.entries(readers));
  return (value, path, refuse) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse('invalid-value', path, value, 'an object');
    }
    const given = new Map<string, unknown>(Object.entries(value));
    const read = [...new Set([...required, ...given.keys()])].map((name): [string, unknown] => {
      const [reader, part, at] = [known.get(name), given.get(name), path ? `${path}.${name}` : name];
      return [
        name,
        !reader
          ? refuse('unknown-field', at, part, `one of: ${[...known.keys()].join(', ')}`)
          : part !== undefined
            ? reader(part, at, refuse)
            : required.includes(name)
              ? refuse('missing-value', at, part, 'a value')
              : part,
      ];
    });
    return bare(read);
  };
}

/** A list of at least so many and at most so many; what cannot be read in it keeps its place, and one that is too long is not read. */
export function listOf(reader: Reader, least = 0, most: number = Number.POSITIVE_INFINITY): Reader {
  return (value, path, refuse) =>
    !Array.isArray(value)
      ? refuse('invalid-value', path, value, 'a list')
      : value.length < least
        ? refuse('empty-input', path, value, `at least ${least}`)
        : value.length > most
          ? refuse('out-of-range', path, value, `at most ${most} of them`)
          : Array.from(value, (each: unknown, index) => {
              const at = `${path}[${index}]`;
              return each === undefined ? refuse('missing-value', at, each, 'a value') : reader(each, at, refuse);
            });
}

/** An object that has the same kind of value under each of these codes. */
export function recordOf(codes: readonly string[], reader: Reader): Reader {
  return fields(Object.fromEntries(codes.map((code) => [code, reader])));
}

/** A checklist, read as a record. */
export function checklist(codes: readonly string[]): Reader {
  const list = listOf(oneOf(codes));
  const record = recordOf(codes, oneOf([true, false]));
  return (value, path, refuse) =>
    Array.isArray(value)
      ? list(value, path, refuse) && bare(codes.map((code) => [code, value.includes(code)]))
      : record(value, path, refuse);
}
