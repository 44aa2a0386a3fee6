// The kind of window that the graph is shown in: the server makes the drawing for one of these.
export const FRAMES = { strip: 3.65, broad: 2.48, wide: 1.7, square: 1.03, tall: 0.66 };

/** The room for shapes in a box of this size: their names need some at its edges. */
export const room = (width, height) => ({ wide: width - Math.min(150, width * 0.16), high: Math.max(height - 78, 60) });

/** The frame whose shape is the nearest to the room in a box. */
export function frameOf(width, height) {
  const { wide, high } = room(width, height);
  const far = (frame) => Math.abs(Math.log((FRAMES[frame] * high) / wide));
  return Object.keys(FRAMES).sort((a, b) => far(a) - far(b))[0];
}
