// The dashboard in an analyst's words. Files whose names begin with "dashboard" are the only ones of
// the suite that know Playwright and what the page is made of. Everything is found by role and name, as a screen reader finds it.
//
// Every test fails on a warning or an error in the console, and on a request to another host.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
  type Request,
} from "@playwright/test";
import { AccessDriver } from "./dashboardAccess";
import { ExportDriver } from "./dashboardExport";
import { FaultDriver } from "./dashboardFaults";
import { ImageryDriver, imageryServers } from "./dashboardImagery";
import { OfflineDriver } from "./dashboardOffline";

export { expect, imageryServers };

/** Rules of WCAG 2.2 A and AA, and what axe knows besides. */
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that a change of colours can break. */
const AXE_COLOUR_RULES = ["color-contrast", "link-in-text-block"];

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In English, in Korean, in the pseudo-locale. */
const OBSERVATIONS = /observation|관측|öbš/;

/** Steps of a mouse that looks for something. */
const SWEEP_PX = 20;

type FacetTitle = "Activity" | "Kind of site" | "Source" | "Confidence";

interface SentFile {
  readonly path: string;
  /** "script", "stylesheet", "font", "fetch" … */
  readonly type: string;
  readonly content: Buffer;
}

declare global {
  interface Window {
    /** Only where a test has put it. */
    readonly axe: typeof import("axe-core");
  }
}

/** Pixels from the upper left corner of the page. */
interface Place {
  readonly x: number;
  readonly y: number;
}

export class Dashboard {
  readonly isPhone: boolean;
  readonly access: AccessDriver;
  readonly imagery: ImageryDriver;
  readonly exports: ExportDriver;
  readonly faults: FaultDriver;
  readonly offline: OfflineDriver;
  /** Where the page is served; ends with a slash. */
  baseUrl = servedAt("NADIR_URL");
  private readonly page: Page;
  private readonly profile: BrowserContextOptions;
  private readonly trouble: string[] = [];
  private readonly expectedTrouble: RegExp[] = [];
  private readonly standIns = new Set<string>();
  private readonly colleagues: Dashboard[] = [];

  constructor(page: Page, profile: BrowserContextOptions) {
    this.page = page;
    this.access = new AccessDriver(page);
    this.imagery = new ImageryDriver(page);
    this.exports = new ExportDriver(page);
    this.faults = new FaultDriver(page);
    this.offline = new OfflineDriver(page);
    this.profile = profile;
    this.isPhone = profile.isMobile === true;
    watch(page.context(), page, {
      note: (sentence) => this.trouble.push(sentence),
      isAllowed: (url) => url.hostname === "127.0.0.1" || this.standIns.has(url.href),
    });
  }

  // Coming and going

  /** Opens a link below the address of the page and waits for the first answer. */
  async open(link = ""): Promise<void> {
    await this.visit(link);
    await expect(this.summary).toContainText(OBSERVATIONS);
  }

  /** Opens a link without waiting for more than its document; gives the status. */
  async visit(link = ""): Promise<number> {
    const address = link.startsWith("http") ? link : `${this.baseUrl}${link}`;
    const response = await this.page.goto(address);
    return response?.status() ?? 0;
  }

  /** The same pages below a sub-path of another server. */
  useSubPath(): void {
    this.baseUrl = servedAt("NADIR_SUB_PATH_URL");
  }

  /** The same pages with the large catalogs of serveBuild.ts beside them. */
  useLargeCatalogs(): void {
    this.useSubPath();
    // The page's own catalog is fetched ahead, and then another one is asked for.
    this.expectTrouble(/was preloaded using link preload but not used/);
  }

  /** Opens the catalog of a million observations and waits until all are here. */
  async openMillion(parameters = ""): Promise<void> {
    await this.open(`?catalog=large/index.json${parameters}`);
    await expect(this.summary).toHaveText(/^[\d,]+ observations at/, { timeout: 60_000 });
  }

  /** A colleague at another computer: the same kind of screen, a fresh profile. */
  async colleague(): Promise<Dashboard> {
    const browser = this.page.context().browser() as Browser;
    const context = await browser.newContext(this.profile);
    await withoutServiceWorker(context);
    const colleague = new Dashboard(await context.newPage(), this.profile);
    colleague.baseUrl = this.baseUrl;
    this.colleagues.push(colleague);
    return colleague;
  }

  /** Another tab of the same browser. */
  async secondTab(): Promise<Dashboard> {
    const tab = new Dashboard(await this.page.context().newPage(), this.profile);
    tab.baseUrl = this.baseUrl;
    this.colleagues.push(tab);
    return tab;
  }

  /** The language that the page says it speaks. */
  async language(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.lang);
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** What the address bar shows below the page's address, as a person reads it. */
  link(): string {
    return decodeURIComponent(this.page.url().slice(this.baseUrl.length));
  }

  /** Waits until the address bar shows this. */
  async expectLink(link: string | RegExp): Promise<void> {
    const expected = typeof link === "string" ? link : expect.stringMatching(link);
    await expect.poll(() => this.link()).toEqual(expected);
  }

  /** What the tab, the history and a screen reader call the page. */
  async expectTitle(title: string): Promise<void> {
    await expect(this.page).toHaveTitle(title);
  }

  async loseNetwork(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  // What the page is made of

  /** "97 observations at 23 sites · 16 may fall in range" */
  get summary(): Locator {
    return this.page.getByRole("status");
  }

  region(name: string | RegExp): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  get dossier(): Locator {
    return this.region("Site");
  }

  get siteList(): Locator {
    return this.region("Sites").getByRole("list", { name: "Sites" });
  }

  textBox(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The part of the timeline that keys walk through. */
  get plot(): Locator {
    return this.page.getByRole("application", { name: "Observations by date" });
  }

  /** What the plot says of the mark on which the keys stand: "…. 3 of 17." */
  get walked(): Locator {
    return this.region("Timeline").getByText(/\. \d+ of \d+\.$/);
  }

  /** The lane with most observations. */
  async firstLane(): Promise<{ label: string; count: number }> {
    const lanes = this.region("Timeline").getByRole("list", { name: "Lanes" });
    const name = (await lanes.getByRole("button").first().textContent()) ?? "";
    const [, label = "", count = ""] = /^(.+?)[\d,]+, ([\d,]+) observations?$/.exec(name) ?? [];
    return { label, count: numberOf(count) };
  }

  brushHandle(edge: "start" | "end"): Locator {
    return this.page.getByRole("slider", {
      name: edge === "start" ? "Start of period" : "End of period",
    });
  }

  /** The open card of an observation or an event. */
  card(name: string | RegExp): Locator {
    return this.dossier.getByRole("article", { name });
  }

  /** One of the dates that stand side by side on a card. */
  dateOf(card: Locator, name: string): Locator {
    const term = this.page.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) });
    return card.locator("div").filter({ has: term }).getByRole("definition");
  }

  /** The group of assessments that take one stance. */
  assessments(card: string | RegExp, stance: "Supports" | "Cautions" | "Disputes"): Locator {
    const heading = this.page.getByRole("heading", { name: new RegExp(`^${stance}`) });
    return this.card(card).locator("div").filter({ has: heading }).last();
  }

  /** A link as it stands in the page without any script. */
  plainLink(name: string): Locator {
    return this.page.getByRole("link", { name });
  }

  text(text: string | RegExp): Locator {
    return this.page.getByText(text);
  }

  alerts(): Locator {
    return this.page.getByRole("alert");
  }

  // What an analyst does

  async search(text: string): Promise<void> {
    await this.textBox("Search").fill(text);
  }

  /** Types both days, as 2019-03-02; an empty one is open. */
  async choosePeriod(from: string, to: string): Promise<void> {
    await this.textBox("From").fill(from);
    await this.textBox("To").fill(to);
    await this.press("Enter");
  }

  /** Opens a facet's values; on a phone all facets stand behind "Filters". */
  async openFacet(name: FacetTitle): Promise<void> {
    const title = this.isPhone ? "Filters" : name;
    const panel = this.page.getByRole("group", { name: title, exact: true });
    const opener = this.page.getByRole("button", {
      name: new RegExp(`^${title}`),
      expanded: false,
    });
    if (!(await panel.first().isVisible())) await opener.click();
    await expect(this.facet(name)).toBeVisible();
  }

  /** A value of an open facet as its checkbox; its name ends with its count. */
  facetValue(facet: FacetTitle, name: RegExp): Locator {
    return this.facet(facet).getByRole("checkbox", { name });
  }

  /** The counts of an open facet's values in their order. */
  async facetCounts(facet: FacetTitle): Promise<number[]> {
    const values = await this.facet(facet).getByRole("listitem").allTextContents();
    return values.map((value) => numberOf(/[\d,]+$/.exec(value)?.[0] ?? ""));
  }

  private facet(name: FacetTitle): Locator {
    return this.page.getByRole("group", { name, exact: true }).last();
  }

  async toggleAssessmentsDiffer(): Promise<void> {
    if (this.isPhone) await this.openFacet("Activity");
    await this.page
      .getByRole("button", { name: /^Assessments differ/ })
      .first()
      .click();
  }

  /** The one click that an empty result offers. */
  async clearFilters(): Promise<void> {
    await this.page
      .getByRole("button", { name: /clear (all |the )?filters/i })
      .first()
      .click();
  }

  async chooseSiteInList(name: string | RegExp): Promise<void> {
    await this.showMap();
    await this.siteList.getByRole("button", { name }).click();
  }

  async chooseSiteOnMap(name: string): Promise<void> {
    await this.showMap();
    await this.region("Map").getByRole("button", { name }).click();
  }

  async openObservation(headline: string | RegExp): Promise<void> {
    const story = this.dossier.getByRole("tabpanel");
    await story.getByRole("button", { name: headline }).first().click();
  }

  /** On a phone one room is seen at a time; at a desk all are. */
  async showMap(): Promise<void> {
    await this.showPane("Map");
  }

  async showTimeline(): Promise<void> {
    await this.showPane("Timeline");
  }

  async showStory(): Promise<void> {
    await this.showPane("Story");
  }

  private async showPane(name: string): Promise<void> {
    if (!this.isPhone) return;
    await this.page.getByRole("group", { name: "Show" }).getByRole("button", { name }).click();
  }

  async chooseAxis(name: "Observed" | "Imaged" | "Reported"): Promise<void> {
    await this.page.getByRole("radio", { name }).check();
  }

  async chooseTheme(name: "System" | "Light" | "Dark"): Promise<void> {
    if (this.isPhone) await this.button("Filters").click();
    await this.page.getByRole("combobox", { name: "Theme" }).selectOption(name);
  }

  async chooseBaseLayer(name: string): Promise<void> {
    await this.region("Map").getByRole("radio", { name, exact: true }).check();
  }

  /** Drags something sideways by its middle: with the mouse, on a phone with a finger. */
  async drag(handle: Locator, pixels: number): Promise<void> {
    const { x, y } = await this.middleOf(handle);
    const steps = Array.from({ length: 10 }, (_, step) => x + (pixels * (step + 1)) / 10);
    if (this.isPhone) {
      await this.swipe([x, ...steps], y);
      return;
    }
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    for (const step of steps) await this.page.mouse.move(step, y);
    await this.page.mouse.up();
  }

  private async swipe(steps: readonly number[], y: number): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    for (const [place, x] of steps.entries()) {
      const type = place === 0 ? "touchStart" : "touchMove";
      await devtools.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
    }
    await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  /** Turns the mouse wheel over something: away from oneself when negative. */
  async turnWheel(over: Locator, pixels: number): Promise<void> {
    const { x, y } = await this.middleOf(over);
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, pixels);
  }

  /** Presses the plot in a site's lane; the share is 0 at the period's start, 1 at its end. */
  async pressPlot(site: string, share: number): Promise<void> {
    const lane = this.region("Timeline").getByRole("button", { name: new RegExp(`^${site}`) });
    const { y } = await this.middleOf(lane.first());
    const plot = await this.boxOf(this.plot);
    await this.page.mouse.click(plot.x + plot.width * share, y);
  }

  /** Rests the mouse at a place of the page, or presses it there. */
  async pointAt({ x, y }: Place, press?: "press"): Promise<void> {
    await this.page.mouse.move(x, y);
    if (press) await this.page.mouse.click(x, y);
  }

  /** Leads the mouse over something until what is looked for appears; gives the mouse's place. */
  async sweep(over: Locator, wanted: Locator): Promise<Place> {
    const box = await this.boxOf(over);
    for (let y = box.y + SWEEP_PX; y < box.y + box.height; y += SWEEP_PX) {
      for (let x = box.x + SWEEP_PX; x < box.x + box.width; x += SWEEP_PX) {
        await this.pointAt({ x, y });
        if (await wanted.first().isVisible()) return { x, y };
      }
    }
    throw new Error(`Nowhere under the mouse: ${wanted}`);
  }

  async middleOf(target: Locator): Promise<Place> {
    const { x, y, width, height } = await this.boxOf(target);
    return { x: x + width / 2, y: y + height / 2 };
  }

  private async boxOf(target: Locator) {
    const box = await target.boundingBox();
    if (!box) throw new Error(`Not on the page: ${target}`);
    return box;
  }

  /** Presses a button that copies; gives what it copied. */
  async copyFrom(button: Locator): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button.click();
    await expect(this.page.getByText(/copied/).first()).toBeVisible();
    return this.clipboard();
  }

  /** Copies the link of the view as colleagues get it. */
  async share(): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.button("Share this view").click();
    await expect(this.page.getByText(/copied/i).first()).toBeVisible();
    return this.clipboard();
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The element that has the keyboard. */
  get focused(): Locator {
    return this.page.locator(":focus");
  }

  /** Presses Tab until the element has the keyboard. */
  async tabTo(target: Locator, mostSteps = 120): Promise<void> {
    for (let step = 0; step < mostSteps; step += 1) {
      if (await target.evaluateAll((all) => all.some((each) => each === document.activeElement))) {
        return;
      }
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Not reached by ${mostSteps} presses of Tab: ${target}`);
  }

  // What a test arranges

  async showAs(media: {
    theme?: "light" | "dark";
    paper?: boolean;
    lessMotion?: boolean;
  }): Promise<void> {
    await this.page.emulateMedia({
      colorScheme: media.theme ?? "light",
      media: media.paper ? "print" : "screen",
      reducedMotion: media.lessMotion ? "reduce" : "no-preference",
    });
    // A page of A4 is narrower than a screen, and lays out as one that is.
    if (media.paper) await this.page.setViewportSize({ width: 794, height: 1123 });
  }

  /** Damages what the server sends: gets the true text, gives what arrives. */
  async damage(address: RegExp, damaged: (text: string) => string | number): Promise<void> {
    await this.page.route(address, async (route) => {
      const response = await route.fetch();
      const result = damaged(await response.text());
      await route.fulfill(
        typeof result === "number" ? { status: result, body: "" } : { response, body: result },
      );
    });
  }

  /** The host knows no ranges: it sends the whole file, whatever part is asked for. */
  async sendWholeFiles(address: RegExp): Promise<void> {
    await this.page.route(address, async (route) => {
      const { range: _, ...headers } = route.request().headers();
      await route.fulfill({ response: await route.fetch({ headers }) });
    });
  }

  /** The server is whole again. */
  async repair(address: RegExp): Promise<void> {
    await this.page.unroute(address);
  }

  /** A base layer that the deployment names in its base-layers.json. */
  async addBaseLayer(layer: { id: string; name: string; url: string }): Promise<void> {
    const body = JSON.stringify([{ ...layer, attribution: "A test", maxZoom: 12 }]);
    await this.page.route(/base-layers\.json/, (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
  }

  /** The canvases of the timeline throw: a mistake of ours in that room. */
  async breakTimeline(message: string): Promise<void> {
    await this.page.addInitScript((text) => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function contextOf(
        this: HTMLCanvasElement,
        ...args: unknown[]
      ) {
        if (this.closest('[aria-label="Timeline"]')) throw new Error(text);
        return Reflect.apply(getContext, this, args);
      } as typeof getContext;
    }, message);
  }

  /** Answers another host's address on this machine; gives what a new tab shows. */
  async standInFor(url: string): Promise<void> {
    this.standIns.add(url);
    await this.page
      .context()
      .route(url, (route) =>
        route.fulfill({ contentType: "text/html", body: "<title>A report</title>" }),
      );
  }

  /** Does something that opens a new tab; gives that tab's address. */
  async newTabAfter(action: () => Promise<void>): Promise<string> {
    const opened = this.page.context().waitForEvent("page");
    await action();
    const tab = await opened;
    await tab.waitForLoadState("domcontentloaded");
    return tab.url();
  }

  /** Every file that the server sends while something is done, until nothing more comes. */
  async filesSentDuring(action: () => Promise<void>): Promise<SentFile[]> {
    const requests: Request[] = [];
    const collect = (request: Request) => requests.push(request);
    // Not on "response": the body of a request that the page gives up would never come.
    this.page.on("requestfinished", collect);
    await action();
    await this.page.waitForLoadState("networkidle");
    this.page.off("requestfinished", collect);
    return Promise.all(
      requests.map(async (request) => ({
        path: new URL(request.url()).pathname,
        type: request.resourceType(),
        content: (await (await request.response())?.body()) ?? Buffer.alloc(0),
      })),
    );
  }

  /** A message in the console that the test brings about itself. */
  expectTrouble(pattern: RegExp): void {
    this.expectedTrouble.push(pattern);
  }

  /** Makes everything larger, as Ctrl and plus do: fewer CSS pixels on the same screen. */
  async zoomPage(factor: number): Promise<void> {
    const { width, height } = this.profile.viewport ?? { width: 1440, height: 900 };
    await this.page.setViewportSize({
      width: Math.round(width / factor),
      height: Math.round(height / factor),
    });
  }

  // What a test asks at its end

  /** What axe finds, a line for each rule and place; empty when all is well. */
  async accessibilityFindings(rules: "all" | "colours"): Promise<string[]> {
    // Run in the page itself: through its driver, axe took three times as long.
    await this.page.evaluate(AXE);
    const violations = await this.page.evaluate(
      async (names) => {
        const { violations } = await window.axe.run(document, {
          runOnly: names,
          resultTypes: ["violations"],
        });
        return violations.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.map(({ html }) => ({ html })),
        }));
      },
      rules === "all" ? AXE_TAGS : AXE_COLOUR_RULES,
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  }

  /** Texts in sight that match and whose nearest `lang` is this one. */
  async textsIn(language: string, pattern: RegExp): Promise<string[]> {
    return this.page.evaluate(
      ([tag, source]) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent?.trim() ?? "";
          const parent = node.parentElement;
          const isShown = parent?.checkVisibility({ visibilityProperty: true }) === true;
          const isOurs = parent?.closest("[lang]")?.getAttribute("lang") === tag;
          if (isShown && isOurs && new RegExp(source, "u").test(text)) found.push(text);
        }
        return found;
      },
      [language, pattern.source] as const,
    );
  }

  /** Where each text first begins in the story, from its top; -1 for none. */
  async placesInStory(texts: readonly (string | RegExp)[]): Promise<number[]> {
    await expect(this.dossier.getByRole("listitem").first()).toBeVisible();
    const story = (await this.dossier.textContent()) ?? "";
    return texts.map((text) =>
      typeof text === "string" ? story.indexOf(text) : story.search(text),
    );
  }

  /** Levels of all headings in their order. */
  async headingLevels(): Promise<number[]> {
    const headings = await this.page.getByRole("heading").all();
    return Promise.all(
      headings.map((heading) => heading.evaluate(({ tagName }) => Number(tagName.slice(1)))),
    );
  }

  async isDark(): Promise<boolean> {
    return this.page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body.parentElement ?? document.body)
        .backgroundColor.match(/\d+/g)
        ?.map(Number) ?? [255];
      return red < 128;
    });
  }

  /** How far the page reaches beyond the screen to the right. */
  async sidewaysOverflowPx(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** Where the map looks: every mark and its place on the map, by name. */
  async mapSight(): Promise<string[]> {
    const marks = this.region("Map").getByRole("button", { name: /observations?\b/ });
    await expect(marks.first()).toBeVisible();
    const map = (await this.region("Map").boundingBox()) ?? { x: 0, y: 0 };
    const places = await marks.evaluateAll((all, { x, y }) => {
      return all.map((mark) => {
        const box = mark.getBoundingClientRect();
        const place = [box.x - x, box.y - y].map(Math.round).join(", ");
        return `${mark.getAttribute("aria-label")} at ${place}`;
      });
    }, map);
    return places.sort();
  }

  /** Whatever went wrong here or at a colleague's that the test did not expect. */
  unexpectedTrouble(): string[] {
    const own = this.trouble.filter(
      (sentence) => !this.expectedTrouble.some((pattern) => pattern.test(sentence)),
    );
    return [...own, ...this.colleagues.flatMap((colleague) => colleague.unexpectedTrouble())];
  }
}

interface Watcher {
  note: (sentence: string) => void;
  isAllowed: (url: URL) => boolean;
}

function watch(context: BrowserContext, page: Page, { note, isAllowed }: Watcher): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => note(`uncaught: ${error.message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && !isAllowed(url)) {
      note(`request to another host: ${url.href}`);
    }
  });
}

/** "12,345" */
export function numberOf(words: string): number {
  return Number(words.replaceAll(",", "") || Number.NaN);
}

function servedAt(name: "NADIR_URL" | "NADIR_SUB_PATH_URL"): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set; start the suite with \`npm run e2e\`.`);
  return url;
}

/** As a browser that has none: else each test would fetch all the files that are kept. */
async function withoutServiceWorker(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
  });
}

interface Options {
  /** Whether the page may keep its files for the time without a network. */
  readonly keepsFiles: boolean;
}

export const test = base.extend<Options & { dashboard: Dashboard }>({
  keepsFiles: [false, { option: true }],
  dashboard: async (
    { page, viewport, isMobile, hasTouch, locale, timezoneId, keepsFiles },
    use,
  ) => {
    if (!keepsFiles) await withoutServiceWorker(page.context());
    const profile: BrowserContextOptions = { viewport, isMobile, hasTouch };
    if (locale !== undefined) profile.locale = locale;
    if (timezoneId !== undefined) profile.timezoneId = timezoneId;
    const dashboard = new Dashboard(page, profile);
    await use(dashboard);
    expect(dashboard.unexpectedTrouble()).toEqual([]);
  },
});
