import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, it } from 'vitest';

/** Links of a text to other files, written relative to its own. */
const relativeLinks = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\((?!https?:|#)([^)\s#]+)[^)]*\)/gu)].map(([, link = '']) => link);

const documents = inject('packedFiles').filter((file) => /^(?:README[\w.]*|docs\/guides\/.*)\.md$/u.test(file));

it('both readmes and the guides are in the tarball', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'README.vi.md', 'docs/guides/encoded-values.md']));
});

it.each(documents)('every link of %s leads to a file of the installed package', (document) => {
  const installed = join(inject('consumer'), 'node_modules/chuan-ngheo');
  const links = relativeLinks(readFileSync(join(installed, document), 'utf8'));
  expect(links.filter((link) => !existsSync(join(installed, dirname(document), link)))).toEqual([]);
});

it('links are found', () => {
  const text = 'See [one](docs/a.md#part), ![two](b.svg "title"), [three](https://example.org/c.md) and [four](#d).';
  expect(relativeLinks(text)).toEqual(['docs/a.md', 'b.svg']);
});
