import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A fenced block of TypeScript in a Markdown file or a doc comment. */
export interface CodeBlock {
  /** File that holds it. */
  readonly file: string;
  /** Line of its first line of code, from 1. */
  readonly line: number;
  /** What it documents: a name of the source, or nothing in Markdown. */
  readonly subject: string;
  /** The code. */
  readonly code: string;
  /** Whether it is only type-checked: fenced as `ts static`. */
  readonly isStatic: boolean;
}

/** Spellings of the language that would silently leave a block unread. */
const refused = new Set(['typescript', 'js', 'javascript', 'mjs', 'mts']);

/** The blocks of a text whose lines all start with the same furniture. */
function blocksOf(lines: readonly string[], block: Pick<CodeBlock, 'file' | 'line' | 'subject'>): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const language = /^\s*```(\S.*)$/.exec(lines[index] ?? '')?.[1]?.trim();
    if (language === undefined) {
      continue;
    }
    const start = index + 1;
    const length = lines.slice(start).findIndex((line) => /^\s*```\s*$/.test(line));
    const line = block.line + start;
    if (length < 0 || refused.has(language)) {
      throw new Error(
        `${block.file}:${String(line)}: a block fenced as "${language}" ${length < 0 ? 'has no end' : 'is never run: write ts'}`,
      );
    }
    if (language === 'ts' || language === 'ts static') {
      blocks.push({
        ...block,
        line,
        code: lines.slice(start, start + length).join('\n'),
        isStatic: language === 'ts static',
      });
    }
    index = start + length;
  }
  return blocks;
}

/** The blocks of all doc comments of a source file. */
function blocksInComments(file: string, text: string): CodeBlock[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const blocks: CodeBlock[] = [];
  const visit = (node: ts.Node, subject: string): void => {
    const { name } = node as { name?: ts.Node };
    const named = name && ts.isIdentifier(name) ? name.text : subject;
    for (const comment of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      const lines = comment
        .getText(source)
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, ''));
      const line = source.getLineAndCharacterOfPosition(comment.getStart(source)).line + 1;
      blocks.push(...blocksOf(lines, { file, line, subject: named }));
    }
    ts.forEachChild(node, (child) => {
      visit(child, named);
    });
  };
  visit(source, '');
  // A variable's comment belongs to its statement and to its declaration alike.
  return [...new Map(blocks.map((block) => [block.line, block])).values()];
}

/** The blocks of TypeScript in a source file or a Markdown file. */
export function codeBlocksIn(file: string): CodeBlock[] {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.md')
    ? blocksOf(text.split('\n'), { file, line: 1, subject: '' })
    : blocksInComments(file, text);
}
