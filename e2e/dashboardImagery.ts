// The driver's words for imagery: looking up scenes, comparing them, and the colours that the map
// shows at places on the ground.

import { expect, type Locator, type Page } from "@playwright/test";

/** Where the servers of tools/imagery answer, or why there are none. */
export function imageryServers(): { files: string; services: string; missing: string | null } {
  return {
    files: process.env.NADIR_IMAGERY_FILES ?? "",
    services: process.env.NADIR_IMAGERY_SERVICES ?? "",
    missing: process.env.NADIR_IMAGERY_MISSING ?? null,
  };
}

/** Degrees; as exact as the test needs. */
interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** From the upper left corner of the map. */
interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A PNG of one pixel. */
const GREY_PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

export class ImageryDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The deployment's list of services, in place of the one that is served. */
  async useServices(providers: readonly object[]): Promise<void> {
    const body = JSON.stringify({ providers });
    await this.page.route(/\/imagery\.json$/, (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
  }

  /** Grey tiles below the page, at test-tiles/{z}/{x}/{y}.png. */
  async useGreyTiles(): Promise<void> {
    await this.page.route(/\/test-tiles\//, (route) =>
      route.fulfill({ contentType: "image/png", body: Buffer.from(GREY_PIXEL, "base64") }),
    );
  }

  /** The panel of the images on the map. */
  get panel(): Locator {
    return this.page.getByRole("region", { name: "Imagery" });
  }

  caption(side: "Image" | "Left image" | "Right image"): Locator {
    return this.panel.getByRole("group", { name: side, exact: true });
  }

  get scenes(): Locator {
    return this.page.getByRole("list", { name: "Scenes" });
  }

  /** The handle between two images. */
  get edge(): Locator {
    return this.page.getByRole("slider", { name: "Edge between the two images" });
  }

  /** What the services say, in their order. */
  get services(): Locator {
    return this.page.locator("details").filter({ hasText: /^Services/ });
  }

  async showServices(): Promise<void> {
    const isOpen = await this.services.evaluate((each) => each.hasAttribute("open"));
    if (!isOpen) await this.services.locator("summary").click();
  }

  async chooseCloud(name: string): Promise<void> {
    await this.page.getByLabel("Cloud").selectOption(name);
  }

  get measuring(): Locator {
    return this.page.getByRole("region", { name: "Measure" });
  }

  /** The name of what has the keys in the moment in which the tool comes. */
  focusedWhenMeasuringBegins(): Promise<string | null> {
    return this.page.evaluate(
      () =>
        new Promise<string | null>((found) => {
          const observer = new MutationObserver(() => {
            if (document.querySelector('section[aria-label="Measure"]') === null) return;
            observer.disconnect();
            found(document.activeElement?.getAttribute("aria-label") ?? null);
          });
          observer.observe(document.body, { childList: true, subtree: true });
        }),
    );
  }

  async pressMapAt(place: Place): Promise<void> {
    const { at, box } = await this.projection();
    const { x, y } = at(place);
    await this.page.mouse.click(box.x + x, box.y + y);
  }

  /** Drags the map by its middle, as fast as a hand can. */
  async dragMap(x: number, y: number): Promise<void> {
    const { box } = await this.projection();
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + x, from.y + y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** Presses "Save picture"; gives the file's name and the size of what is in it. */
  async savePicture(): Promise<{ name: string; size: { width: number; height: number } }> {
    const saving = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Save picture" }).click();
    const file = await saving;
    const stream = await file.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    // Width and height stand in the first chunk of every PNG.
    const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    return { name: file.suggestedFilename(), size };
  }

  async lookAround(): Promise<void> {
    await this.page.getByRole("button", { name: /^Imagery around/ }).click();
  }

  async compareBeforeAndAfter(): Promise<void> {
    await this.page.getByRole("button", { name: "Compare before and after" }).click();
  }

  async openTab(): Promise<void> {
    await this.page.getByRole("tab", { name: "Imagery" }).click();
  }

  async compareBy(mode: "Swipe" | "Fade" | "Side by side"): Promise<void> {
    await expect(this.panel).toBeVisible();
    const more = this.panel.getByRole("button", { name: "More", exact: true });
    if (await more.isVisible()) await more.click();
    await this.panel.getByRole("radio", { name: mode }).check();
  }

  async chooseColours(name: string): Promise<void> {
    await this.panel.getByRole("combobox").selectOption(name);
  }

  /** All images of the map are drawn, and their tiles have faded in. */
  async expectDrawn(): Promise<void> {
    await expect(this.panel.getByRole("group").first()).toBeVisible();
    await expect(this.panel.getByText("loading…")).toHaveCount(0);
    const haveFadedIn = () =>
      [...document.querySelectorAll(".leaflet-tile-loaded")].every(
        (tile) => getComputedStyle(tile).opacity === "1",
      );
    await expect.poll(() => this.page.evaluate(haveFadedIn)).toBe(true);
  }

  /** The colours (red, green, blue) that the map shows at places on the ground. */
  async coloursAt(places: readonly Place[]): Promise<Colour[]> {
    const { at, colourOf } = await this.picture();
    return places.map((place) => colourOf(at(place)));
  }

  /**
   * How far a patch of one colour is drawn from where its middle belongs, in pixels of the screen east
   * and south; null where the colour is not found within `reachPx`.
   */
  async offsetOf(
    place: Place,
    reachPx: number,
    isOfPatch: (colour: Colour) => boolean,
  ): Promise<{ readonly x: number; readonly y: number } | null> {
    const { at, colourOf } = await this.picture();
    const middle = at(place);
    const [xs, ys]: [number[], number[]] = [[], []];
    for (let y = Math.floor(middle.y - reachPx); y < middle.y + reachPx; y += 1) {
      for (let x = Math.floor(middle.x - reachPx); x < middle.x + reachPx; x += 1) {
        if (!isOfPatch(colourOf({ x, y }))) continue;
        xs.push(x, x + 1);
        ys.push(y, y + 1);
      }
    }
    if (xs.length === 0) return null;
    const halfway = (all: number[]) => (Math.min(...all) + Math.max(...all)) / 2;
    return { x: halfway(xs) - middle.x, y: halfway(ys) - middle.y };
  }

  /** Where on the map a place is; where the map looks is read from the link. */
  private async projection() {
    const camera = this.camera();
    const map = this.page.getByRole("region", { name: "Map", exact: true });
    const box = await map.boundingBox();
    if (box === null) throw new Error("The map is not on the page.");
    const middle = worldPixelOf(camera, camera.zoom);
    const at = (place: Place): Pixel => {
      const { x, y } = worldPixelOf(place, camera.zoom);
      return { x: x - middle.x + box.width / 2, y: y - middle.y + box.height / 2 };
    };
    return { at, box, camera };
  }

  /** What the map shows now. */
  private async picture() {
    const { at, box } = await this.projection();
    const shot = await this.page.screenshot({ clip: box, scale: "css" });
    const { width, data } = await this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("No canvas.");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let text = "";
      for (const byte of data) text += String.fromCharCode(byte);
      return { width: bitmap.width, data: btoa(text) };
    }, shot.toString("base64"));
    const pixels = Buffer.from(data, "base64");
    const colourOf = ({ x, y }: Pixel): Colour => {
      const start = (Math.floor(y) * width + Math.floor(x)) * 4;
      return [pixels[start] ?? -1, pixels[start + 1] ?? -1, pixels[start + 2] ?? -1];
    };
    return { at, colourOf };
  }

  private camera() {
    const at = new URL(this.page.url()).searchParams.get("at") ?? "";
    const [lat = Number.NaN, lon = Number.NaN, zoom = Number.NaN] = at.split(",").map(Number);
    if (Number.isNaN(zoom)) throw new Error(`The link says no camera: ${this.page.url()}`);
    return { lat, lon, zoom };
  }
}

function worldPixelOf({ lat, lon }: Place, zoom: number): Pixel {
  const size = 256 * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return {
    x: (lon / 360 + 0.5) * size,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size,
  };
}
