// The sentences of code that knows no language, and which of them are missing in Korean. The words of
// the rooms are typed and are missed by the compiler.

import { readFileSync } from "node:fs";
import { koreanSentenceOf } from "../../src/i18n/korean/sentences";
import { type SpokenText, spokenTextsIn, spokenTextsOf } from "./spokenTexts";

/** Folders whose code knows no language, and whose sentences come to be read all the same. */
const FOLDERS = ["url", "data", "state", "imagery", "workers", "domain"];
/** Beside them in the rooms: the reasons why a picture does not come. */
const FILES = ["map/sceneLayer.ts", "map/shownImages.ts", "map/savePicture.ts"];

/** Our own mistakes, which nobody should ever read, and words that are never shown. */
const OWN_MISTAKES: readonly RegExp[] = [
  /^Got /,
  /^expected (the cursor|a checked entry)/,
  /^A picture has at least one file\.$/,
  /^(No direction for|Not a FuzzyDate|No observation in row|No structure)/,
  /^\{\} was opened without a level\.$/,
  /^The column “\{\}” was not loaded\.$/,
  /^The catalog worker was asked before/,
  // Caught and told as damage of its column.
  /^The page is longer than it says\.$/,
  /^Invalid input$/,
];

/** Parts of a sentence that another text of the same file ends or joins. */
const PARTS: readonly RegExp[] = [
  /^\{\} could not be read: $/,
  /^(has times that cannot be read|has no times)$/,
  /^\{\}: the layer's list of times is “\{\}”$/,
  /^column “\{\}” of row group \{\}$/,
  /^found \{\}, \{\}$/,
  /^\{\} more$/,
  /^the satellite did not pass here that day, or $/,
  /^\{\}the service cannot be reached from this page$/,
  /^found \{\} \{\}, expected at most \{\}$/,
  /^\{\} more \{\} could not be read$/,
];

/** Attributions and names, whose words their owners ask for. */
const OF_OTHERS = [/Copernicus Sentinel data/, /NASA GIBS/, /Esri/];

/** The sentences that the code makes of a text. */
const FRAMES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `“7” is not ${text}`,
  (text) => `found “7”, ${text}`,
  (text) => `found “7”, expected ${text}`,
  (text) => `found ${text}, expected a list`,
  (text) => `7 could not be read: ${text}.`,
  (text) => `7 could not be read: its footer is damaged (${text}).`,
  (text) => `7 could not be read: column “7”: found “7”, expected ${text}.`,
  (text) => `7 could not be loaded: ${text}.`,
  (text) => `7 could not be loaded: the server does not send parts of files, ${text}.`,
  (text) => `7 cannot be shown: ${text}.`,
  (text) => `${text} could not be loaded: the server cannot be reached.`,
  (text) => `The details of ${text} did not come: the server cannot be reached`,
  (text) => `7 has had too many questions (429) and asks to wait ${text}.`,
  (text) => `7 ${text}.`,
];

const HANGUL = /[가-힣]/;
const ENGLISH = /[A-Za-z]{3,}/g;
/** Names of fields, formats and satellites, which stay; and what stands in examples. */
const NAMES = new Set(
  [
    "Nadir EDTF JSON ISO http https URL TIFF GeoTIFF JPEG WebP Parquet footer header level UTM WGS",
    "EPSG WMS WMTS XML capabilities GET POST LIST STRING BOOLEAN INT Sentinel Landsat MSI World",
    "Imagery origin example org tiles large index json gibs swipe acquired released mosaicOf minZoom",
    "acquisition release mosaic none pass failure published approximate address and repository true",
    "false imaged reported TileMatrix TileRow TileCol Time",
  ].flatMap((line) => line.split(" ")),
);

/** Whether Korean knows a sentence, in at least one of the frames that the code puts it in. */
export function isSpoken({ text }: SpokenText): boolean {
  const filled = text.replaceAll("{}", "7");
  return FRAMES.some((frame) => {
    const korean = koreanSentenceOf(frame(filled));
    const left = (korean.match(ENGLISH) ?? []).filter((word) => !NAMES.has(word));
    return HANGUL.test(korean) && left.length === 0;
  });
}

/** All that somebody may come to read, in the order of their files. */
export function sentencesInSource(): SpokenText[] {
  return [
    ...FOLDERS.flatMap((folder) => spokenTextsIn(`src/${folder}`)),
    ...FILES.flatMap((file) => spokenTextsOf(file, readFileSync(`src/${file}`, "utf8"))),
  ].filter(
    ({ text }) => ![...OWN_MISTAKES, ...PARTS, ...OF_OTHERS].some((each) => each.test(text)),
  );
}

/** "src/url/codec.ts:130: the sentence", for each that Korean lacks. */
export function untranslatedSentences(): string[] {
  return sentencesInSource()
    .filter((each) => !isSpoken(each))
    .map(({ place, text }) => `${place}: ${text}`);
}
