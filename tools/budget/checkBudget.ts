// The size budget of the first page, in kB of 1000 bytes after gzip. Run after the build; fails
// when a line is over its limit, or when a kind of file was not found at all.

import { filesBelow, readFirstPage, type Weight, weightOf } from "./firstPage";

interface Line {
  readonly name: string;
  readonly limitKB: number;
  readonly weight: Weight;
}

const FOLDER = "dist";
const page = readFirstPage(FOLDER);

const lines: readonly Line[] = [
  { name: "JavaScript, first page", limitKB: 190, weight: weightOf(page.scripts) },
  { name: "CSS, first page", limitKB: 20, weight: weightOf(page.styles) },
  { name: "Latin fonts", limitKB: 120, weight: weightOf(page.latinFonts) },
  { name: "catalog, first page", limitKB: 90, weight: weightOf(page.catalog) },
  { name: "basemap, all files", limitKB: 1500, weight: weightOf(filesBelow(`${FOLDER}/basemap`)) },
];

for (const { name, limitKB, weight } of lines) {
  const size = (weight.gzipBytes / 1000).toFixed(1).padStart(8);
  const verdict = isKept({ name, limitKB, weight }) ? "" : "  OVER";
  const files = `${weight.files} ${weight.files === 1 ? "file" : "files"}`;
  console.log(`${name.padEnd(24)}${size} of ${String(limitKB).padStart(4)} kB, ${files}${verdict}`);
}
process.exitCode = lines.every(isKept) ? 0 : 1;

function isKept({ limitKB, weight }: Line): boolean {
  return weight.files > 0 && weight.gzipBytes <= limitKB * 1000;
}
