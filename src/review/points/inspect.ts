import type { ErrorCode, Issue } from '../../foundation/errors/index.ts';
import { mostElements } from '../../foundation/limits.ts';

/** A part under inspection: its value, where it stands, and the list that takes its issues. */
export interface Part {
  readonly value: unknown;
  readonly path: string;
  readonly issues: Issue[];
}

/** Adds every issue of a part to its list. */
export type Check = (part: Part) => void;

/** Adds an issue. */
export function report({ value, path, issues }: Part, code: ErrorCode, expected: string): void {
  issues.push({ code, path, received: value, expected });
}

/** A field or element of a part; one that it has not itself has the value `undefined`. */
export function partOf(whole: Part, name: string | number): Part {
  const { value, path } = whole;
  return {
    ...whole,
    value: Object.hasOwn(Object(value) as object, name) ? (value as Record<string | number, unknown>)[name] : undefined,
    path: typeof name === 'number' ? `${path}[${name}]` : path ? `${path}.${name}` : name,
  };
}

/** The elements of a list, as many as are taken; none where it is no list. */
export function elementsOf(part: Part): Part[] {
  const { length } = Array.isArray(part.value) ? part.value : [];
  return Array.from({ length: Math.min(length, mostElements) }, (_, index) => partOf(part, index));
}

/** An object with these fields and no others, of which those listed may be absent. */
export function fields(checks: Readonly<Record<string, Check>>, optional: readonly string[] = []): Check {
  const known = new Map(Object.entries(checks));
  return (part) => {
    const { value } = part;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(part, 'invalid-value', 'an object');
      return;
    }
    for (const name of Object.keys(value).filter((one) => !known.has(one))) {
      report(partOf(part, name), 'unknown-field', `one of: ${[...known.keys()].join(', ')}`);
    }
    for (const [name, check] of known) {
      const field = partOf(part, name);
      if (field.value !== undefined) {
        check(field);
      } else if (!optional.includes(name)) {
        report(field, 'missing-value', 'a value');
      }
    }
  };
}

/** A list of at least one element and at most so many, all of which pass. */
export function listOf(check: Check, most: number = mostElements): Check {
  return (part) => {
    if (!Array.isArray(part.value)) {
      report(part, 'invalid-value', 'a list');
    } else if (part.value.length === 0) {
      report(part, 'empty-input', 'a list that is not empty');
    } else if (part.value.length > most) {
      report(part, 'out-of-range', `at most ${most} of them`);
    }
    elementsOf(part).forEach(check);
  };
}

/** No two parts with one value. */
export function checkUnique(parts: readonly Part[]): void {
  const seen = new Set<unknown>();
  for (const part of parts) {
    if (part.value !== undefined && seen.has(part.value)) {
      report(part, 'duplicate-code', 'each once');
    }
    seen.add(part.value);
  }
}
