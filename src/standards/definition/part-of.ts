import { mostElements } from '../../foundation/limits.ts';
import type { Part } from './subject.ts';

/** An own property of anything; `undefined` where there is none, so that nothing is read from a prototype. */
function ownValue(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;
}

/** A field or element of a part, with its path; one that is not there has the value `undefined`. */
export function partOf<Whole extends Part>(subject: Whole, ...names: readonly (string | number)[]): Whole {
  return names.reduce<Whole>((whole, name) => {
    const path =
      typeof name === 'number' ? `${whole.path}[${String(name)}]` : whole.path ? `${whole.path}.${name}` : name;
    return { ...whole, value: ownValue(whole.value, name), path };
  }, subject);
}

/** The elements of a list, as many as are taken; none where it is no list. */
export function elementsOf<Whole extends Part>(subject: Whole): Whole[] {
  const { length } = Array.isArray(subject.value) ? subject.value : [];
  return Array.from({ length: Math.min(length, mostElements) }, (_, index) => partOf(subject, index));
}
