// Glyphs as small pictures: each is painted once and copied from then on, because thousands of
// copies cost a frame less than hundreds of paths.
//
// A copy stands on whole device pixels; a picture for each quarter of a pixel keeps marks as exactly
// in their place, and as sharp, as if their paths were painted there.

import { MARKS, type MarkName } from "../ui/marks";
import type { Colours } from "../ui/useColours";
import { type Context, paintGlyph } from "./paintMark";

/** Its middle in pixels, what it says, and whether it lies in the period only perhaps. */
export type CopyGlyph = (x: number, y: number, mark: MarkName, isPale: boolean) => void;

/** What glyphs stand on. */
export type Ground = "--panel" | "--chosen";

interface Sheet {
  readonly colours: Colours;
  readonly unit: number;
  /** Device pixels per pixel. */
  readonly density: number;
  readonly sprites: Map<number, ImageBitmap>;
}

/** From the middle of a glyph to the edge of its halo. */
const GLYPH_REACH_PIXELS = 8.2;
const PHASES = 4;
const NAMES = Object.keys(MARKS);

// Only of the latest look: another theme, type size or screen begins anew.
let sheet: Sheet | null = null;

function sheetOf(colours: Colours, unit: number, density: number): Sheet {
  const isSame =
    sheet !== null && sheet.colours === colours && sheet.unit === unit && sheet.density === density;
  if (sheet === null || !isSame) sheet = { colours, unit, density, sprites: new Map() };
  return sheet;
}

export function glyphCopierOf(
  context: Context,
  colours: Colours,
  unit: number,
  ground: Ground,
): CopyGlyph {
  const density = context.getTransform().a;
  const { sprites } = sheetOf(colours, unit, density);
  const reach = Math.ceil(GLYPH_REACH_PIXELS * unit * density) + 1;
  const size = (2 * reach + 1) / density;
  return (x, y, mark, isPale) => {
    const [across, down] = [Math.round(x * density * PHASES), Math.round(y * density * PHASES)];
    const [column, line] = [Math.floor(across / PHASES), Math.floor(down / PHASES)];
    const [right, below] = [across - column * PHASES, down - line * PHASES];
    const look = (NAMES.indexOf(mark) * 2 + Number(isPale)) * 2 + Number(ground === "--chosen");
    const code = (look * PHASES + right) * PHASES + below;
    let sprite = sprites.get(code);
    if (sprite === undefined) {
      const canvas = new OffscreenCanvas(2 * reach + 1, 2 * reach + 1);
      const painted = canvas.getContext("2d");
      painted?.setTransform(density, 0, 0, density, reach + right / PHASES, reach + below / PHASES);
      const glyph = { mark, isPale, ground: colours[ground], unit };
      if (painted) paintGlyph(painted, 0, 0, glyph, colours);
      // A canvas would be looked through for changes at every copy.
      sprite = canvas.transferToImageBitmap();
      sprites.set(code, sprite);
    }
    context.drawImage(sprite, (column - reach) / density, (line - reach) / density, size, size);
  };
}
