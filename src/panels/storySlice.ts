// How much of a long story is shown: a stretch of the site's observations around what is chosen,
// which grows at either end on request. A story of up to MOST_WHOLE is always whole.

export interface StorySlice {
  readonly start: number;
  /** After the last one; may lie behind the end of the story. */
  readonly end: number;
}

/** So many observations are shown at first, and so many more on each request. */
export const SLICE_STEP = 100;
const MOST_WHOLE = 200;
const WHOLE: StorySlice = { start: 0, end: MOST_WHOLE };

/**
 * What to show of `count` observations: the same stretch as before while it still holds the place
 * of what is chosen with its neighbours, else another one around it. `place` is null when nothing
 * is chosen.
 */
export function sliceAround(shown: StorySlice, place: number | null, count: number): StorySlice {
  if (count <= MOST_WHOLE) return WHOLE;
  if (shown.start < count && (place === null || holds(shown, place, count))) return shown;
  if (place === null) return { start: 0, end: SLICE_STEP };
  const start = Math.max(0, Math.min(place - SLICE_STEP / 2, count - SLICE_STEP));
  return { start, end: start + SLICE_STEP };
}

function holds({ start, end }: StorySlice, place: number, count: number): boolean {
  const reachesBack = start === 0 || place > start;
  return reachesBack && place >= start && (place < end - 1 || (place < end && end >= count));
}

export function withEarlier({ start, end }: StorySlice): StorySlice {
  return { start: Math.max(0, start - SLICE_STEP), end };
}

export function withLater({ start, end }: StorySlice): StorySlice {
  return { start, end: end + SLICE_STEP };
}

export function isSameSlice(a: StorySlice, b: StorySlice): boolean {
  return a.start === b.start && a.end === b.end;
}
