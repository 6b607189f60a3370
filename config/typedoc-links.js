/**
 * Resolves `{@link name}` by the name of a public export, whichever room it stands in: a room imports nothing from the floors above
 * it, yet its comments may mention them.
 *
 * @param {import('typedoc').Application} app - the TypeDoc that loads this plugin
 */
export function load(app) {
  app.converter.addUnknownSymbolResolver(({ symbolReference }, { project }) => {
    const path = symbolReference?.path?.map((part) => part.path) ?? [];
    const target = project.children
      ?.map((room) => room.getChildByName(path))
      .find((found) => found && !found.isReference());
    return target && { target, caption: path.join('.') };
  });
}
