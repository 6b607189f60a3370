import { own } from '../reading/own.ts';
import type { Shape } from './shape.ts';

/** Shapes that have been asked for. */
const bareShapes = /* @__PURE__ */ new WeakMap<Shape, Shape>();

/** The same shape, which inherits nothing: a limit that somebody put on every object is none of its limits. */
export function bareShape(shape: Shape): Shape {
  const known = bareShapes.get(shape);
  if (known) {
    return known;
  }
  const bare = own(shape);
  const made = bare.kind === 'list' && bare.unique ? own({ ...bare, unique: own(bare.unique) }) : bare;
  bareShapes.set(shape, made);
  return made;
}
