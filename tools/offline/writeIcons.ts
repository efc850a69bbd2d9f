// Draws the icons of the installed app from the page's own: `npm run icons:write`. Systems cut their
// own shape out of the maskable one, so its mark stays in the middle.

import { mkdirSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

const FOLDER = "public/icons";
const PAPER = "#f6f4ee";
const INK = "#16181b";

const ICONS = [
  { file: "icon-192.png", sizePx: 192, mark: 0.72 },
  { file: "icon-512.png", sizePx: 512, mark: 0.72 },
  { file: "maskable-512.png", sizePx: 512, mark: 0.5 },
] as const;

function svgOf(mark: number): string {
  const shift = (32 - 32 * mark) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" fill="${PAPER}"/>
<g transform="translate(${shift} ${shift}) scale(${mark})">
<path d="M3.5 6h25L16 27Z" fill="none" stroke="${INK}" stroke-width="3.4" stroke-linejoin="round"/>
<circle cx="16" cy="13" r="3.4" fill="${INK}"/>
</g></svg>`;
}

mkdirSync(FOLDER, { recursive: true });
for (const { file, sizePx, mark } of ICONS) {
  const picture = new Resvg(svgOf(mark), { fitTo: { mode: "width", value: sizePx } }).render();
  writeFileSync(`${FOLDER}/${file}`, picture.asPng());
}
