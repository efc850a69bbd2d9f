// Text broken into lines of a width, only between words, as hangul wants it too. What has no room
// ends in an ellipsis. Pure: the width of words is given.

export interface Room {
  readonly widthPx: number;
  readonly maxLines: number;
}

export interface Fitted {
  readonly sizePx: number;
  readonly lines: readonly string[];
}

type WidthOf = (text: string) => number;

const ELLIPSIS = "…";
const STEP_PX = 12;

/** At least one line unless the text is blank; no line is wider than the room. */
export function wrapText(text: string, { widthPx, maxLines }: Room, widthOf: WidthOf): string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const lines: string[] = [];
  let rest = words;
  while (rest.length > 0 && lines.length < maxLines) {
    const isLast = lines.length === maxLines - 1;
    const count = isLast ? rest.length : wordsThatFit(rest, widthPx, widthOf);
    lines.push(cutText(rest.slice(0, count).join(" "), widthPx, widthOf));
    rest = rest.slice(count);
  }
  return lines;
}

/** In the largest of the sizes in which nothing is cut, else in the smallest. */
export function fitText(
  text: string,
  room: Room,
  sizesPx: readonly [number, ...number[]],
  widthOf: (text: string, sizePx: number) => number,
): Fitted {
  const tried = sizesPx.map((sizePx) => ({
    sizePx,
    lines: wrapText(text, room, (words) => widthOf(words, sizePx)),
  }));
  const whole = tried.find(({ lines }) => !lines.some(isCut));
  if (whole === undefined) return tried.at(-1) ?? { sizePx: sizesPx[0], lines: [] };
  return { ...whole, lines: balanced(text, room.widthPx, whole, widthOf) };
}

/** The same number of lines, as even as they can be: no last line of one short word. */
function balanced(
  text: string,
  widthPx: number,
  { sizePx, lines }: Fitted,
  widthOf: (text: string, sizePx: number) => number,
): readonly string[] {
  let even = lines;
  for (let width = widthPx - STEP_PX; width > 0; width -= STEP_PX) {
    const room = { widthPx: width, maxLines: lines.length };
    const tried = wrapText(text, room, (words) => widthOf(words, sizePx));
    if (tried.some(isCut)) break;
    even = tried;
  }
  return even;
}

export function isCut(line: string): boolean {
  return line.endsWith(ELLIPSIS);
}

/** As it is, or as much of its beginning as has room before an ellipsis. */
export function cutText(text: string, widthPx: number, widthOf: WidthOf): string {
  if (widthOf(text) <= widthPx) return text;
  const characters = Array.from(text);
  while (characters.length > 0) {
    characters.pop();
    const kept = characters.join("").replace(/[\s,;:.·–—-]+$/u, "");
    if (widthOf(kept + ELLIPSIS) <= widthPx) return kept + ELLIPSIS;
  }
  return "";
}

/** At least one, so that a word wider than the room gets a line of its own, cut. */
function wordsThatFit(words: readonly string[], widthPx: number, widthOf: WidthOf): number {
  let count = 1;
  while (count < words.length && widthOf(words.slice(0, count + 1).join(" ")) <= widthPx) count++;
  return count;
}
