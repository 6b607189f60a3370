import { expect, it } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import config from '../../config/vitest.config.ts';

const projectsNamedIn = (script: string): (string | undefined)[] =>
  [...script.matchAll(/--project '?([^\s']+)/g)].map(([, name]) => name);

it('the check runs every project of the tests once, in one of its two runs', () => {
  const named = [...projectsNamedIn(scripts['test:measured']), ...projectsNamedIn(scripts['test:others'])];
  const projects = config.test?.projects as readonly { readonly test: { readonly name: string } }[];
  const names = projects.map(({ test }) => test.name.replace(/@.*/, '@*'));
  expect(named.sort()).toEqual([...new Set(names)].sort());
});
