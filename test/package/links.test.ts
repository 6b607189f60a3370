import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { linksIn } from '../project/links-in.ts';

/** Links of a text to other files, without the part of the file that they lead to. */
const relativeLinks = (markdown: string): string[] =>
  linksIn(markdown)
    .filter((link) => !/^(?:https?:|#)/u.test(link))
    .map((link) => link.replace(/#.*/u, ''));

const documents = inject('packedFiles').filter((file) => file.endsWith('.md'));

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
