// What stands under a saved picture, and how long its scale bar is. Pure.

import { encodeDay } from "../domain/day";
import { acquisitionDayOf, type ImageRef } from "../domain/scene";
import { comparingWords } from "../i18n/english/comparing";
import {
  cloudWordsOf,
  localTimeWordsOf,
  pixelWordsOf,
  renderingNames,
  sceneTimeWordsOf,
} from "../i18n/sceneWords";
import { sentenceOf } from "../i18n/sentences";
import type { PlaceOfTime } from "./ImageCaption";
import type { ShownImage } from "./shownImages";

/** One image in one line: sensor, moment, cloud, pixel. null for the built-in map. */
export function imageLineOf(
  image: ImageRef,
  shown: ShownImage,
  { country, lon }: PlaceOfTime,
): string | null {
  if (shown.kind !== "scene") return null;
  const { scene } = shown;
  const { time } = scene;
  const isAcquired = time.kind === "moment" || time.kind === "day";
  const parts = [
    sentenceOf(scene.sensor),
    time.kind === "moment"
      ? `${sceneTimeWordsOf(time)} (${localTimeWordsOf(time.ms, country ?? "", lon)})`
      : sceneTimeWordsOf(time),
    image.rendering === "true-colour" ? null : renderingNames()[image.rendering],
    isAcquired ? cloudWordsOf(scene) : null,
    scene.pixelSizeM === null ? null : pixelWordsOf(scene.pixelSizeM),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

interface Pictured {
  readonly image: ImageRef;
  readonly shown: ShownImage;
}

/** Captions, then whose pictures they are, then the link; each begins a line. */
export function pictureLinesOf(
  pictured: readonly Pictured[],
  place: PlaceOfTime,
  link: string,
): readonly string[] {
  const words = comparingWords().onPicture;
  const captions = pictured.map(({ image, shown }, at) => {
    const side = pictured.length < 2 ? "" : at === 0 ? words.left : words.right;
    return `${side}${imageLineOf(image, shown, place) ?? words.map}`;
  });
  const owners = pictured.flatMap(({ shown }) => {
    if (shown.kind !== "scene") return [];
    const { attribution, licence } = shown.scene;
    return [licence === null ? attribution : `${attribution} (${licence})`];
  });
  return [...captions, ...new Set([...owners, MAP_OWNERS]), link];
}

/** Of the built-in map, whose names lie over every image. */
const MAP_OWNERS = "Map © OpenStreetMap contributors · GeoNames";

/** "nadir-sohae-satellite-launching-station-2019-02-25-2019-03-07.png" */
export function pictureNameOf(title: string, pictured: readonly Pictured[]): string {
  const days = pictured.flatMap(({ shown }) => {
    const day = shown.kind === "scene" ? acquisitionDayOf(shown.scene.time) : null;
    return day === null ? [] : [encodeDay(day)];
  });
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${["nadir", words, ...days].filter((part) => part !== "").join("-")}.png`;
}

/** A bar of a round length that is at most `widestPx` wide. */
export function scaleBarOf(
  metresPerPx: number,
  widestPx: number,
): { readonly widthPx: number; readonly words: string } {
  const most = metresPerPx * widestPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const first = Math.floor(most / power);
  const metres = (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
  const words = metres >= 1000 ? `${metres / 1000} km` : `${Number(metres.toPrecision(1))} m`;
  return { widthPx: metres / metresPerPx, words };
}

/** The text in lines that are no wider than `width`; words that are wider alone are cut anywhere. */
export function linesOf(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const put = (word: string) => {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      return;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (measure(line) > width && line.length > 1) {
      let end = line.length - 1;
      while (end > 1 && measure(line.slice(0, end)) > width) end -= 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  };
  for (const word of text.split(" ").filter((each) => each !== "")) put(word);
  if (line !== "") lines.push(line);
  return lines;
}
