/** The codes of a union that has no list: the record must name every one, so none can be forgotten. */
export function codesOf<Code extends string>(codes: Readonly<Record<Code, true>>): readonly Code[] {
  return Object.keys(codes) as Code[];
}
