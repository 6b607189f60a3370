/** What a level is, or its absence: `none` and a level have words of their own; what is not known has none. */
export function levelInWords(name: string | undefined, none: string, some: (name: string) => string): string[] {
  return name === undefined ? [] : [name === 'none' ? none : some(name)];
}
