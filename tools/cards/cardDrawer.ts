// A card's SVG as a PNG. Drawing costs more than all the rest of a build, so a card that has been
// drawn before comes from a cache, by a hash of what it shows and of what draws it.

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import type { CardFonts } from "./cardFonts";
import { encodeIndexedPng } from "./indexedPng";

export interface CardDrawer {
  readonly draw: (svg: string) => Promise<Uint8Array>;
  /** Removes what this drawer was not asked for. */
  readonly forgetOthers: () => Promise<void>;
}

/** Goes up when the same SVG and fonts give another picture. */
const RENDERER = "resvg-js 2.6.2, palette 2";

/** `folder` holds nothing but its pictures. */
export async function openCardDrawer(fonts: CardFonts, folder: string): Promise<CardDrawer> {
  await mkdir(folder, { recursive: true });
  const asked = new Set<string>();
  return {
    draw: async (svg) => {
      const hash = createHash("sha256").update(RENDERER).update(fonts.version).update(svg);
      const name = `${hash.digest("hex").slice(0, 32)}.png`;
      asked.add(name);
      const known = await readFile(join(folder, name)).catch(() => null);
      if (known !== null) return known;
      const png = await drawCard(svg, fonts);
      // Builds run side by side: none may see half a picture of another.
      const part = join(folder, `${name}.${process.pid}`);
      await writeFile(part, png);
      await rename(part, join(folder, name));
      return png;
    },
    forgetOthers: async () => {
      const others = (await readdir(folder)).filter((name) => !asked.has(name));
      for (const name of others) await rm(join(folder, name), { force: true });
    },
  };
}

/** Off the main thread but for the palette. */
export async function drawCard(svg: string, fonts: CardFonts): Promise<Uint8Array> {
  const font = { loadSystemFonts: false, fontFiles: [...fonts.files] };
  const { width, height, pixels } = await renderAsync(svg, { font });
  return encodeIndexedPng({ width, height, pixels });
}
