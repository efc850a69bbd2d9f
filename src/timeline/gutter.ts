// How wide the column of names is, left of the plot and of the overview alike.

/** Between the edge of a picture and its first and last day, so that marks there stay whole. */
export const INSET_PIXELS = 10;

const WIDE_PIXELS = 168;
const NARROW_PIXELS = 112;
const NARROW_BELOW_PIXELS = 560;

export function gutterOf(width: number, unit: number): number {
  const wished = (width < NARROW_BELOW_PIXELS * unit ? NARROW_PIXELS : WIDE_PIXELS) * unit;
  return Math.min(wished, width * 0.4);
}
