import { Converter, IndexedAccessType, LiteralType, QueryType, ReflectionKind, UnionType } from 'typedoc';

/** The list from which a type is derived as `(typeof list)[number]`. */
function listOf(type) {
  return type instanceof IndexedAccessType && type.objectType instanceof QueryType
    ? type.objectType.queryType.reflection
    : undefined;
}

/** The codes of such a type. */
function codesOf(type) {
  const codes = listOf(type)?.type?.target?.elements;
  return codes?.every((code) => code instanceof LiteralType) ? codes : undefined;
}

/** A list that stands in the documentation only because a type is derived from it, and the room for such things where it holds no other. */
function removeHidden(project, list) {
  const room = list.parent;
  if (room?.name === '<internal>') {
    project.removeReflection(list);
    if (room.children === undefined || room.children.length === 0) {
      project.removeReflection(room);
    }
  }
}

/**
 * Shows a closed list as the union of its codes, which a reader looks for, and not as the expression that derives it from the list.
 *
 * @param {import('typedoc').Application} app - the TypeDoc that loads this plugin
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const lists = new Set();
    for (const reflection of Object.values(project.reflections)) {
      const { type } = reflection;
      if (!type || !reflection.kindOf(ReflectionKind.TypeAlias | ReflectionKind.Property)) {
        continue;
      }
      const parts = type instanceof UnionType ? type.types : [type];
      for (const part of parts.filter(codesOf)) {
        lists.add(listOf(part));
      }
      const told = parts.flatMap((part) => codesOf(part) ?? part);
      reflection.type = told.length === 1 ? told[0] : new UnionType(told);
    }
    for (const list of lists) {
      removeHidden(project, list);
    }
  });
}
