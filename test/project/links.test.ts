import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { linksIn, withoutBlocks } from './links-in.ts';

/** What is installed, built or drawn. */
const notOurs = new Set(['node_modules', '.git', 'dist', 'docs/site', 'coverage', 'reports', '.stryker-tmp']);

/** The Markdown files of a folder and of those in it. */
function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return notOurs.has(name) ? [] : entry.isDirectory() ? markdownIn(name) : name.endsWith('.md') ? [name] : [];
  });
}

const files = markdownIn('.');

/** The anchors of the headings of a text, as GitHub makes them: one that comes again has a number. */
function anchorsIn(text: string): Set<string> {
  const times = new Map<string, number>();
  const headings = withoutBlocks(text).matchAll(/^#{1,6}\s+(.+)$/gmu);
  return new Set(
    [...headings].map(([, heading = '']) => {
      const words = heading.replaceAll(/\]\([^)]*\)/gu, '').toLowerCase();
      const anchor = words
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
        .trim()
        .replaceAll(/\s/gu, '-');
      const before = times.get(anchor) ?? 0;
      times.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    }),
  );
}

/** What is wrong with a link of a file, or nothing. */
function faultOf(file: string, link: string): string | undefined {
  const [target = '', anchor] = decodeURIComponent(link).split('#');
  const to = target === '' ? file : path.join(path.dirname(file), target);
  if (!existsSync(to) || path.relative('.', to).startsWith('..')) {
    return `${link}: no such file`;
  }
  const isText = statSync(to).isFile() && to.endsWith('.md');
  return anchor !== undefined && isText && !anchorsIn(readFileSync(to, 'utf8')).has(anchor)
    ? `${link}: no such heading`
    : undefined;
}

const isRelative = (link: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(link);

it('finds the Markdown of the repository', () => {
  expect(files).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/decisions/README.md']));
});

it.each(files)('every relative link of %s leads somewhere', (file) => {
  const links = linksIn(readFileSync(file, 'utf8')).filter(isRelative);
  expect(links.map((link) => faultOf(file, link)).filter((fault) => fault !== undefined)).toEqual([]);
});

it('a link that leads nowhere is found, in whatever form it stands', () => {
  const text = [
    '[one](absent.md) ![two](absent.svg "a title") [three](<absent too.md>)',
    '[four]: absent-four.md',
    '<img src="absent.png" alt="">',
    '`[code](code.md)`',
    '```md\n[block](block.md)\n```',
  ].join('\n');
  expect(linksIn(text)).toEqual(['absent.md', 'absent.svg', 'absent too.md', 'absent-four.md', 'absent.png']);
  expect(faultOf('README.md', 'absent.md')).toBe('absent.md: no such file');
  expect(faultOf('README.md', '../package.json')).toBe('../package.json: no such file');
  expect(faultOf('docs/decisions/README.md', '../../CONTRIBUTING.md#no-such-section')).toMatch(/no such heading/u);
  expect(faultOf('docs/decisions/README.md', '../../CONTRIBUTING.md#evidence')).toBeUndefined();
});

it('reads the anchors of headings as GitHub makes them', () => {
  const text =
    '# One thing\n\n## `vn-2001`, and "so on"\n\n## Điều 3\n\n## Acts\n\n## Acts\n\n```sh\n# no heading\n```\n';
  expect([...anchorsIn(text)]).toEqual(['one-thing', 'vn-2001-and-so-on', 'điều-3', 'acts', 'acts-1']);
});

it('the files of the repository that prose names are there', () => {
  // `YYYY` stands for a year. What a changeset or the changelog names was there when it was written.
  const named = files
    .filter((file) => !/^(?:\.changeset|CHANGELOG)/u.test(file))
    .flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(/`((?:src|test|config|docs)\/[\w./-]*[\w/])`/gu),
        ([, name]) => `${file}: ${String(name)}`,
      ),
    );
  expect(named.length).toBeGreaterThan(20);
  const built = /: docs\/site$|YYYY/u;
  expect(named.filter((line) => !built.test(line) && !existsSync(line.replace(/^.*: /u, '')))).toEqual([]);
});

it('a newcomer finds a value of the law and its article in three steps, and who wrote a sentence in two', () => {
  const read = (file: string): string => readFileSync(file, 'utf8');
  const standard = 'src/law/standards/vn-2022.ts';
  for (const readme of ['README.md', 'README.vi.md']) {
    expect(read(readme)).toContain(standard);
    expect(read(readme)).toContain('src/law/acts.ts');
    expect(read(readme)).toContain('src/language/sentences');
  }
  expect(read(standard)).toMatch(/nd-07-2021.*Điều 3.*clause 1.*1_500_000/su);
  expect(read('src/law/acts.ts')).toContain("'nd-07-2021'");
  const sentence = 'does not exceed the line of';
  expect(read('README.md')).toContain(sentence);
  const words = readdirSync('src/language/english').filter(
    (file) => file.endsWith('.ts') && read(`src/language/english/${file}`).includes(sentence),
  );
  expect(words).toEqual(['household.ts']);
});
