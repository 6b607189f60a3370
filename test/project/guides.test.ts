import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeBlocksIn } from '../examples/code-block.ts';
import { withoutBlocks } from './links-in.ts';

/** The table of every encoded value is written from the data, with its Vietnamese names beside the English ones. */
const generated = 'encoded-values.md';

const english = 'docs/guides';
const vietnamese = `${english}/vi`;
const guidesIn = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.md'));
const guides = guidesIn(english).filter((file) => file !== generated);
const read = (file: string): string => readFileSync(file, 'utf8');

/** What stands between two tokens, without blanks and without comments that are prose. */
function claimsIn(trivia: string): string {
  return trivia
    .replaceAll(/(?:[^\S\n]*\/\/.*\n?)+/gu, (comments) =>
      /^\s*\/\/\s*(?:=>|throws\b)/u.test(comments) ? comments : '\n',
    )
    .trim();
}

/** The tokens of a block and what it claims of them, a line each. */
function codeOf(code: string): string[] {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
  const lines: string[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source);
    if (children.length === 0) {
      lines.push(claimsIn(code.slice(node.getFullStart(), node.getStart(source))), node.getText(source));
    }
    children.forEach(visit);
  };
  visit(source);
  return lines.filter((line) => line !== '');
}

const blocksOf = (file: string): string[][] => codeBlocksIn(file).map(({ code }) => codeOf(code));

/** A guide without its blocks of code. */
const proseOf = (file: string): string => withoutBlocks(read(file));

/** What a guide has besides code: its headings by their depth, the rows of its tables, its pictures. */
function shapeOf(file: string): { headings: string[]; rows: number; pictures: string[] } {
  const prose = proseOf(file);
  return {
    headings: [...prose.matchAll(/^#+(?= )/gmu)].map(([depth]) => depth),
    rows: [...prose.matchAll(/^\|/gmu)].length,
    pictures: [...prose.matchAll(/!\[[^\]]*\]\([^)]*?([^/)]+)\)/gu)].map(([, name = '']) => name),
  };
}

/** The names that prose sets as code; where one guide takes a language for its example, the other may take its own. */
function namesIn(file: string): string[] {
  const prose = proseOf(file);
  const names = [...prose.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name.replaceAll('english', 'vietnamese'));
  return [...new Set(names)].sort();
}

it('every guide stands in both languages', () => {
  expect(guides.length).toBeGreaterThan(5);
  expect(guidesIn(vietnamese)).toEqual(guides);
});

describe.each(guides)('%s', (guide) => {
  const [original, translation] = [`${english}/${guide}`, `${vietnamese}/${guide}`];

  it('leads from each language to the other, right below its title', () => {
    expect(read(original).split('\n')[2]).toBe(`[Tiếng Việt](vi/${guide})`);
    expect(read(translation).split('\n')[2]).toBe(`[English](../${guide})`);
  });

  it('shows the same code and claims the same values in both', () => {
    expect(blocksOf(translation)).toEqual(blocksOf(original));
  });

  it('has the same headings, tables, pictures and names of the package in both', () => {
    expect(shapeOf(translation)).toEqual(shapeOf(original));
    expect(namesIn(translation)).toEqual(namesIn(original));
  });

  it('leads to the guides in its own language', () => {
    const targets = (file: string): string[] =>
      [...read(file).matchAll(/\]\(([^)]+\.md)\)/gu)].slice(1).map(([, target = '']) => target);
    expect(targets(translation)).toEqual(
      targets(original).map((target) => (target === generated ? `../${target}` : target)),
    );
  });
});

it('only comments that are prose may differ', () => {
  const block =
    "// One thing.\nconst url = 'http://a'; // why\nurl.length; // => 8\ncheck(`//${url}`);\n// => [\n//   1,\n// ]";
  expect(codeOf(block)).toEqual(
    codeOf(block.replace('One thing.', 'Một điều.\n// Và một điều nữa.').replace('why', 'vì sao')),
  );
  expect(codeOf(block)).not.toEqual(codeOf(block.replace('=> 8', '=> 9')));
  expect(codeOf(block)).not.toEqual(codeOf(block.replace('//   1,', '//   2,')));
  expect(codeOf(block)).not.toEqual(codeOf(block.replace('//a', '//b')));
  expect(codeOf(block)).not.toEqual(codeOf(block.replace('`//', '`/')));
});
