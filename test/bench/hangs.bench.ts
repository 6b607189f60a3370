import { chanceFrom } from './chance.ts';
import { type Arguments, hangCases, otherFunctions, publicFunctions } from './hang-cases.ts';

/**
 * Gives every public function many short inputs, most of them nonsense, and prints the slowest of each. Fails where a call takes more
 * than 50 ms of the processor twice: once may be the collection of what earlier calls left. Arguments: how many inputs a function, the
 * seed, and a part of the names to look at.
 */
const [count = 100_000, seed = Math.trunc(Math.random() * 2 ** 31)] = process.argv.slice(2, 4).map(Number);
const wanted = process.argv[4] ?? '';
const longest = 50;

interface Slowest {
  milliseconds: number;
  input: readonly unknown[];
}

type Call = (...input: readonly unknown[]) => unknown;

/** Milliseconds that a call takes; what it refuses is as good as an answer. */
function time(call: Call, input: readonly unknown[]): number {
  const start = performance.now();
  try {
    call(...input);
  } catch {
    // Errors are looked at by tests.
  }
  return performance.now() - start;
}

/** The same of the processor alone, which other programs do not lengthen. */
function processorTime(call: Call, input: readonly unknown[]): number {
  const start = process.cpuUsage();
  time(call, input);
  return process.cpuUsage(start).user / 1_000;
}

function slowestOf(name: string, call: Call, make: Arguments): Slowest {
  // Each function has its own inputs, whichever others are looked at.
  const chance = chanceFrom(Array.from(name).reduce((all, letter) => Math.imul(all, 31) + letter.charCodeAt(0), seed));
  const slowest: Slowest = { milliseconds: 0, input: [] };
  for (let place = 0; place < count; place += 1) {
    const input = make(chance);
    let milliseconds = time(call, input);
    if (milliseconds > slowest.milliseconds) {
      milliseconds = Math.min(milliseconds, processorTime(call, input));
      if (milliseconds > slowest.milliseconds) {
        Object.assign(slowest, { milliseconds, input });
      }
    }
  }
  return slowest;
}

const forgotten = [...publicFunctions.keys()].filter((name) => !(name in hangCases) && !otherFunctions.includes(name));
const late: string[] = [];
console.log(`seed ${seed}, ${count} inputs a function`);
for (const [name, make] of Object.entries(hangCases).filter(([one]) => one.includes(wanted))) {
  const call = publicFunctions.get(name);
  if (!call) {
    forgotten.push(name);
    continue;
  }
  const { milliseconds, input } = slowestOf(name, call, make);
  const shown = JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'object' && value !== null && ('units' in value || 'bands' in value || '_zod' in value)
      ? '…'
      : value,
  );
  console.log(`${milliseconds.toFixed(2).padStart(8)} ms  ${name.padEnd(28)} ${shown.slice(0, 200)}`);
  if (milliseconds > longest) {
    late.push(name);
  }
}
for (const name of forgotten) {
  console.log(`${name} is neither looked at nor set aside`);
}
if (late.length > 0) {
  console.log(`more than ${longest} ms: ${late.join(', ')}`);
}
process.exitCode = late.length + forgotten.length > 0 ? 1 : 0;
