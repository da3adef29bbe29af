/** Room for the dot at the end and the width of the stroke. */
const margin = 2.5

type Point = { readonly x: number; readonly y: number }

/**
 * The line through `values` in a box of `width` × `height` px, as SVG path data; a gap lifts the pen.
 * A flat series runs through the middle. `last` is where the newest value sits, null when there is none.
 */
export const sparkPath = (
  values: readonly (number | null)[],
  width: number,
  height: number,
): { path: string; last: Point | null } => {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0

  const points = values.map((value, index): Point | null =>
    value === null
      ? null
      : {
          x: round(margin + index * step),
          y: round(high === low ? height / 2 : margin + ((high - value) / (high - low)) * (height - 2 * margin)),
        },
  )
  const path = points
    .map((point, index) => (point === null ? '' : `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}`))
    .join('')
  return { path, last: points.findLast((point) => point !== null) ?? null }
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10
