import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { checkSteps } from '../../config/check-steps.ts';
import config from '../../config/vitest.config.ts';

const projectsNamedIn = (script: string): (string | undefined)[] =>
  [...script.matchAll(/--project '?([^\s']+)/g)].map(([, name]) => name);

/** Stands in for the tools: tsup builds, the others fail without a build. */
const tools = { tsup: 'mkdir dist && echo built', tsx: 'test -d dist', publint: 'test -d dist', attw: 'test -d dist' };

describe('in a fresh clone', () => {
  const clone = mkdtempSync(path.join(tmpdir(), 'scripts-'));
  const run = (script: string) => spawnSync('npm', ['run', script], { cwd: clone, encoding: 'utf8' });

  beforeAll(() => {
    const bin = path.join(clone, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(path.join(clone, 'package.json'), JSON.stringify({ scripts }));
    for (const [name, code] of Object.entries(tools)) {
      writeFileSync(path.join(bin, name), `#!/bin/sh\n${code}\n`);
      chmodSync(path.join(bin, name), 0o755);
    }
  });

  afterAll(() => {
    rmSync(clone, { recursive: true });
  });

  it.each(['size', 'package'])('npm run %s builds what it reads, once', (script) => {
    rmSync(path.join(clone, 'dist'), { recursive: true, force: true });
    expect(run(`${script}:built`).status).toBe(1);
    const { status, stdout } = run(script);
    expect(status).toBe(0);
    expect(stdout.match(/^built$/gmu)).toHaveLength(1);
  });
});

describe('the check', () => {
  it('has scripts for steps, and does nothing twice', () => {
    expect(checkSteps.filter((step) => !(step in scripts))).toEqual([]);
    expect(new Set(checkSteps).size).toBe(checkSteps.length);
  });

  it('builds once, in the tests, before it reads the build', () => {
    expect(checkSteps).not.toContain('build');
    const readers = checkSteps.flatMap((step, place) => (step.endsWith(':built') ? place : []));
    expect(Math.min(...readers)).toBeGreaterThan(checkSteps.indexOf('test'));
  });

  it('runs every project of the tests once, in one of two runs', () => {
    expect(scripts.test).toBe('npm run test:measured && npm run test:others');
    const named = [...projectsNamedIn(scripts['test:measured']), ...projectsNamedIn(scripts['test:others'])];
    const projects = config.test?.projects as readonly { readonly test: { readonly name: string } }[];
    const names = projects.map(({ test }) => test.name.replace(/@.*/, '@*'));
    expect(named.sort()).toEqual([...new Set(names)].sort());
  });
});
