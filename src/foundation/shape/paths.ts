/** The path of a field of what stands at a path; a name that is more than letters, digits and hyphens is quoted, so that it is not taken
 * for a path, nor for a line of a log. */
export function fieldPath(path: string, name: string): string {
  if (/[^\p{L}\p{N}_$-]|^$/u.test(name)) {
    return `${path}[${JSON.stringify(name)}]`;
  }
  return path ? `${path}.${name}` : name;
}

/** The parts of a path: names, and places in lists. */
export function pathParts(path: string): (string | number)[] {
  return Array.from(path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|[^.[\]]+/gu), ([name, index, quoted]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(quoted) as string) : name,
  );
}

/** Writes the parts of a path: `members[2].birthDate`. */
export function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (path, part) => (typeof part === 'number' ? `${path}[${part}]` : fieldPath(path, String(part))),
    '',
  );
}
