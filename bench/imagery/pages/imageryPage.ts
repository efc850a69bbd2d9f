// A map of 1280 × 720 on which one layer is timed, the same for every system: from the call that
// makes the layer to the frames that show its first and its last tile.

import { type GridLayer, Map as LeafletMap } from "leaflet";
import "leaflet/dist/leaflet.css";

export interface ImageryTimes {
  readonly firstMs: number;
  readonly fullMs: number;
  readonly longestTaskMs: number;
}

export interface ImageryBench {
  /** Makes the layer and waits until all of it in sight is there. */
  time(): Promise<ImageryTimes>;
  /** Drags and zooms about within the picture. */
  wander(seconds: number): Promise<void>;
}

declare global {
  interface Window {
    imageryBench: ImageryBench;
  }
}

/** `makeLayer` is given the address of the picture. */
export type MakeLayer = (address: string) => GridLayer | Promise<GridLayer>;

const asked = new URLSearchParams(window.location.search);
const middle = { lat: Number(asked.get("lat")), lng: Number(asked.get("lon")) };
const ZOOM = 13;
const STEP_MS = 300;
/** Degrees around the middle within which everything is covered. */
const REACH = 0.12;

export function startImageryPage(makeLayer: MakeLayer): void {
  const element = document.createElement("div");
  element.style.cssText = "position: absolute; inset: 0; background: #888";
  document.body.append(element);
  // Fading in and gliding are the same for all, and time that nobody's layer takes.
  const map = new LeafletMap(element, { fadeAnimation: false, zoomAnimation: false });
  map.setView(middle, ZOOM);
  window.imageryBench = {
    time: () => timeLayer(map, makeLayer),
    wander: (seconds) => wander(map, seconds),
  };
}

async function timeLayer(map: LeafletMap, makeLayer: MakeLayer): Promise<ImageryTimes> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: "longtask" });
  const start = performance.now();
  const layer = await makeLayer(new URL(asked.get("file") ?? "", window.location.href).href);
  const first = painted(new Promise<void>((go) => layer.once("tileload", () => go())));
  const full = painted(new Promise<void>((go) => layer.once("load", () => go())));
  layer.on("tileerror", ({ error }) => console.error(String(error)));
  layer.addTo(map);
  const [firstMs, fullMs] = [await first, await full].map((ms) => ms - start);
  // The browser tells of a long task a while after it.
  await pause(300);
  observer.disconnect();
  return {
    firstMs: firstMs ?? Number.NaN,
    fullMs: fullMs ?? Number.NaN,
    longestTaskMs: Math.max(0, ...tasks),
  };
}

/** When the frame after something has been painted. */
async function painted(something: Promise<void>): Promise<number> {
  await something;
  await new Promise(requestAnimationFrame);
  // A message from within a frame arrives when the frame has been painted.
  const { port1, port2 } = new MessageChannel();
  const told = new Promise((go) => {
    port1.onmessage = go;
  });
  port2.postMessage(null);
  await told;
  return performance.now();
}

async function wander(map: LeafletMap, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  for (let step = 0; performance.now() < until; step += 1) {
    // Round and round, each time a little elsewhere, and in and out on the way.
    const angle = step * 0.7;
    const reach = REACH * (0.3 + 0.7 * Math.abs(Math.sin(step * 0.131)));
    const zoom = ZOOM + (step % 12 === 11 ? -1 : step % 12 === 5 ? 1 : 0);
    const lat = middle.lat + reach * 0.7 * Math.sin(angle);
    map.setView({ lat, lng: middle.lng + reach * Math.cos(angle) }, zoom, { animate: false });
    await pause(STEP_MS);
  }
  map.setView(middle, ZOOM, { animate: false });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
