/**
 * Which of several things there are. A list names all that there are: everything else is then known not to be there.
 * A record says yes or no for each: what is absent or `undefined` is unknown.
 */
export type Checklist<Code extends string> = readonly Code[] | Readonly<Partial<Record<Code, boolean | undefined>>>;
