import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'docs/decisions';
const files = readdirSync(folder).filter((file) => file !== 'README.md');
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

/** The lines of the index: title, file and what is said of it. */
const lines = [...textOf('README.md').matchAll(/^- \[(.+)\]\(([^)]+)\)\. (.+)$/gmu)].map(
  ([, title = '', file = '', about = '']) => ({ title, file, about }),
);

describe('the index of the decisions', () => {
  it('lists every decision once', () => {
    expect(lines.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(files)('%s has a number of its own, and its own title in the index', (file) => {
    const [heading = ''] = textOf(file).split('\n');
    expect(lines.filter((line) => line.file === file).map(({ title }) => `# ${title}`)).toEqual([heading]);
    expect(heading.slice(2, 6)).toBe(file.slice(0, 4));
    expect(files.filter((other) => other.startsWith(file.slice(0, 4)))).toEqual([file]);
  });

  it('says in bold what a decision says at its head of its status, and of no other', () => {
    const withStatus = files.filter((file) => /^# .+\n\n\*\*Status\.\*\* /u.test(textOf(file)));
    expect(files.filter((file) => textOf(file).includes('**Status.**'))).toEqual(withStatus);
    expect(lines.flatMap(({ file, about }) => (about.includes('**') ? [file] : [])).sort()).toEqual(withStatus.sort());
  });
});
