import * as z from 'zod/mini';
import type { Fields } from './strict-object.ts';

/** For every member of a union, by its tag, one schema for each of its other fields. */
export type FieldsByTag<Union extends object, Tag extends keyof Union> = {
  readonly [Name in Union[Tag] & string]: Fields<Omit<Extract<Union, Record<Tag, Name>>, Tag>>;
};

/** The schema of a union whose members are told apart by a tag; other fields are refused. */
export function taggedUnion<Union extends object, Tag extends keyof Union & string>(
  tag: Tag,
  members: FieldsByTag<Union, Tag>,
): z.ZodMiniType<Union> {
  const objects = Object.entries<Record<string, z.ZodMiniType>>(members).map(([name, fields]) =>
    z.strictObject({ [tag]: z.literal(name), ...fields }),
  );
  const [first, ...others] = objects as [(typeof objects)[number], ...typeof objects];
  return z.discriminatedUnion(tag, [first, ...others]) as z.ZodMiniType as z.ZodMiniType<Union>;
}
