// Which of a file's copies of its picture a tile is drawn from: the coarsest that is not coarser
// than the tile itself. Deeper than the finest, its pixels are shown as the squares they are.

/**
 * The place in `factors`, which say how many pixels of the finest copy lie side by side in one of
 * each copy: 1, 2, 4 … `pixelsPerTilePx` is how many of the finest lie under one of the tile.
 */
export function levelFor(factors: readonly number[], pixelsPerTilePx: number): number {
  let chosen = 0;
  // Copies of odd sizes are a little more than 2, 4, 8 times coarser.
  const most = pixelsPerTilePx * 1.01;
  for (const [place, factor] of factors.entries()) {
    if (factor <= most && factor > (factors[chosen] ?? 0)) chosen = place;
  }
  return chosen;
}
