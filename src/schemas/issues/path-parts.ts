/** The parts of a path that an error wrote. */
export function pathParts(text: string): (string | number)[] {
  return Array.from(text.matchAll(/\[(\d+)\]|[^.[]+/gu), ([name, index]) =>
    index === undefined ? name : Number(index),
  );
}
