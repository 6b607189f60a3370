import { pathText } from './path-text.ts';

/** The parts of a path that an error wrote; one part where a name in it is written like a path itself. */
export function pathParts(text: string): (string | number)[] {
  const parts = Array.from(text.matchAll(/\[(\d+)\]|[^.[]+/gu), ([name, index]) =>
    index === undefined ? name : Number(index),
  );
  return pathText(parts) === text ? parts : [text];
}
