// Where the pixels of a tile lie in a picture: projected exactly on a grid of nodes, and between
// them by straight lines. A grid is tested by its own nodes: were every other one left out, straight
// lines would stray at most a quarter of a source pixel there. With all of them they stray about a
// quarter of that, so that no pixel is ever half a pixel off.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of a tile, in its pixels; the right and lower edges are exclusive. */
export interface TileRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CogGrid {
  readonly rect: TileRect;
  /** Cells across and down. */
  readonly cells: number;
  /** Source columns and rows of the nodes, row by row; a row has one more than there are cells. */
  readonly columns: Float64Array;
  readonly rows: Float64Array;
}

const COARSE_STRAY_PX = 0.25;
/** Fewer would not do: a curve that is the same on both sides of its middle is right in one cell. */
const FEWEST_CELLS = 4;
const MOST_CELLS = 128;

/**
 * `toSource` gives the source's column and row, in pixels of the drawn level, for a place in the
 * tile's pixels.
 */
export function gridOf(rect: TileRect, toSource: (x: number, y: number) => Point): CogGrid {
  let grid = nodesOf(rect, FEWEST_CELLS, toSource);
  while (grid.cells < MOST_CELLS && coarseStrayOf(grid) > COARSE_STRAY_PX) {
    grid = nodesOf(rect, grid.cells * 2, toSource);
  }
  return grid;
}

function nodesOf(
  rect: TileRect,
  cells: number,
  toSource: (x: number, y: number) => Point,
): CogGrid {
  const side = cells + 1;
  const columns = new Float64Array(side * side);
  const rows = new Float64Array(side * side);
  for (let down = 0; down < side; down += 1) {
    const y = rect.top + ((rect.bottom - rect.top) * down) / cells;
    for (let across = 0; across < side; across += 1) {
      const x = rect.left + ((rect.right - rect.left) * across) / cells;
      const source = toSource(x, y);
      columns[down * side + across] = source.x;
      rows[down * side + across] = source.y;
    }
  }
  return { rect, cells, columns, rows };
}

/** The farthest that straight lines between every other node lie from the nodes between. */
function coarseStrayOf({ cells, columns, rows }: CogGrid): number {
  const side = cells + 1;
  let stray = 0;
  for (let down = 0; down < side; down += 1) {
    for (let across = 0; across < side; across += 1) {
      // The nodes that stay on each side; a node that stays lies between itself and itself.
      const [left, right] = [across - (across % 2), across + (across % 2)];
      const [top, low] = [down - (down % 2), down + (down % 2)];
      const corners = [
        top * side + left,
        top * side + right,
        low * side + left,
        low * side + right,
      ];
      const at = down * side + across;
      const dx = num(columns, at) - meanOf(columns, corners);
      const dy = num(rows, at) - meanOf(rows, corners);
      // Outside of the projection there is nothing to be exact about.
      if (Number.isFinite(dx) && Number.isFinite(dy)) {
        stray = Math.max(stray, Math.abs(dx), Math.abs(dy));
      }
    }
  }
  return stray;
}

function meanOf(values: Float64Array, places: readonly number[]): number {
  return places.reduce((sum, at) => sum + num(values, at), 0) / places.length;
}

/** The place in the source for a place in the tile, as the grid tells it. */
export function sourceAt({ rect, cells, columns, rows }: CogGrid, x: number, y: number): Point {
  const across = ((x - rect.left) / (rect.right - rect.left)) * cells;
  const down = ((y - rect.top) / (rect.bottom - rect.top)) * cells;
  return { x: valueAt(columns, cells, across, down), y: valueAt(rows, cells, across, down) };
}

/** Between the four nodes around a place that is counted in cells. */
function valueAt(nodes: Float64Array, cells: number, across: number, down: number): number {
  const left = Math.min(cells - 1, Math.max(0, Math.floor(across)));
  const top = Math.min(cells - 1, Math.max(0, Math.floor(down)));
  const right = across - left;
  const low = down - top;
  const at = top * (cells + 1) + left;
  const upper = num(nodes, at) * (1 - right) + num(nodes, at + 1) * right;
  const under = at + cells + 1;
  const lower = num(nodes, under) * (1 - right) + num(nodes, under + 1) * right;
  return upper * (1 - low) + lower * low;
}

function num(values: Float64Array, at: number): number {
  return values[at] ?? Number.NaN;
}
