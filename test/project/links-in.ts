const spans = /`[^`\n]*`/gu;

/** A text without its blocks of code. */
export function withoutBlocks(text: string): string {
  return text.replaceAll(/^(`{3,})[^\n]*\n.*?^\1$/gmsu, '');
}

/** Where the links and pictures of a text lead. */
export function linksIn(text: string): string[] {
  const prose = withoutBlocks(text).replaceAll(spans, '');
  const inline = [...prose.matchAll(/\]\((?=[^)])(?:<([^>]*)>|([^)\s]*))(?:\s+"[^"]*")?\)/gu)];
  const references = [...prose.matchAll(/^\[[^\]]+\]:\s*<?([^>\s]+)/gmu)];
  const tags = [...prose.matchAll(/<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]+)"/gu)];
  return [...inline, ...references, ...tags].map(([, target, bare = '']) => target ?? bare);
}
