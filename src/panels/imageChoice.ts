// How a scene of the strip becomes the image on the map: which rendering, where the camera goes, and
// which of two stands left. Pure.

import type { Position } from "../domain/geo";
import {
  acquisitionDayOf,
  type Comparison,
  type ImageRef,
  RENDERINGS,
  type Rendering,
  type Scene,
} from "../domain/scene";
import type { Camera, View } from "../domain/view";

type ImageChoice = Partial<Pick<View, "image" | "comparison" | "camera">>;

/** Metres on the ground of one screen pixel at zoom 0 on the equator. */
const EQUATOR_PIXEL_M = 156_543;
const DEEPEST_USEFUL = 17;
/** How far from the middle of the map, in pixels, the place is surely in sight. */
const NEAR_MIDDLE_PX = 150;

/** The scene in the rendering in use, where it has it. */
export function imageRefOf(scene: Scene, preferred: Rendering): ImageRef {
  const offered = RENDERINGS.filter((each) => scene.renderings[each] !== undefined);
  const rendering = offered.includes(preferred) ? preferred : (offered[0] ?? RENDERINGS[0]);
  return { provider: scene.provider, key: scene.key, rendering };
}

/** The zoom at which a pixel of the scene is about as large as one of the screen. */
export function zoomOf(pixelSizeM: number, lat: number): number {
  const metres = EQUATOR_PIXEL_M * Math.cos((lat * Math.PI) / 180);
  return Math.min(DEEPEST_USEFUL, Math.max(3, Math.round(Math.log2(metres / pixelSizeM))));
}

/** Where to look for a scene at a place; null when the map looks there already. */
export function cameraFor(
  place: Position,
  pixelSizeM: number | null,
  current: Camera | null,
): Camera | null {
  const zoom = zoomOf(pixelSizeM ?? 10, place.lat);
  const target = { lat: place.lat, lon: place.lon, zoom };
  if (current === null) return target;
  const isDeepEnough = current.zoom >= zoom - 2 && current.zoom <= zoom + 4;
  const pixelM =
    (EQUATOR_PIXEL_M * Math.cos((place.lat * Math.PI) / 180)) / 2 ** Math.max(0, current.zoom);
  const northM = (current.lat - place.lat) * 111_200;
  const eastM = (current.lon - place.lon) * 111_200 * Math.cos((place.lat * Math.PI) / 180);
  const isInSight = Math.hypot(northM, eastM) < NEAR_MIDDLE_PX * pixelM;
  return isDeepEnough && isInSight ? null : target;
}

/** Shows one scene; a comparison ends. */
export function showing(scene: Scene, place: Position, view: View): ImageChoice {
  const image = imageRefOf(scene, view.image?.rendering ?? RENDERINGS[0]);
  return { image, comparison: null, ...cameraChange(place, scene, view.camera) };
}

/** Compares two scenes, the earlier one left. */
export function comparing(a: Scene, b: Scene, place: Position, view: View): ImageChoice {
  const [left, right] = isLater(a, b) ? [b, a] : [a, b];
  const rendering = view.image?.rendering ?? RENDERINGS[0];
  const comparison: Comparison = {
    with: imageRefOf(right, rendering),
    mode: view.comparison?.mode ?? "swipe",
    share: view.comparison?.share ?? 50,
  };
  return {
    image: imageRefOf(left, rendering),
    comparison,
    ...cameraChange(place, left, view.camera),
  };
}

function cameraChange(place: Position, { pixelSizeM }: Scene, current: Camera | null): ImageChoice {
  const camera = cameraFor(place, pixelSizeM, current);
  return camera === null ? {} : { camera };
}

function isLater(a: Scene, b: Scene): boolean {
  if (a.time.kind === "moment" && b.time.kind === "moment") return a.time.ms > b.time.ms;
  return (acquisitionDayOf(a.time) ?? 0) > (acquisitionDayOf(b.time) ?? 0);
}
