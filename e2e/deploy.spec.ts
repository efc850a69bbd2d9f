// The build behind nginx, with the configuration of docs/deploy: what is sent with each file, and an
// analyst's day under the content policy. And the same folder on a host that only serves files.

import { readdirSync } from "node:fs";
import { expect, imageryServers, test } from "./dashboard";
import { ask, mayAsk, readCitation, runsInlineScript, startDeployment } from "./dashboardDeploy";
import { AFTER, BEFORE, HANOI_LINK, MISSING, WHY } from "./imageryServices";

test.skip(MISSING !== null, WHY);

const FOR_EVER = "public, max-age=31536000, immutable";
const SCRIPT = readdirSync("dist/assets").find((name) => /^index-.*\.js$/.test(name));
const INDEX = indexOf("dist");
const stops: (() => Promise<void>)[] = [];
let url = "";
let subPathUrl = "";

test.beforeAll(async () => {
  const { services, files } = imageryServers();
  const tiles = { name: "Grey", attribution: "Ours", maxZoom: 9 };
  const deployments = await Promise.all([
    startDeployment({
      folder: "dist",
      services: {
        imagery: {
          providers: [
            { kind: "earth-search", address: `${services}/stac` },
            { kind: "gibs-hls", address: `${services}/gibs` },
          ],
        },
        // Names the host of the made-up scenes too.
        baseLayers: [{ ...tiles, id: "grey", url: `${files}/grey/{z}/{x}/{y}.png` }],
      },
    }),
    startDeployment({ folder: "dist-subpath", basePath: "/nadir/" }),
  ]);
  stops.push(...deployments.map(({ stop }) => stop));
  [url, subPathUrl] = [deployments[0].url, deployments[1].url];
});

test.afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
});

test("hashed files are kept for a year, pages are asked for again", async () => {
  for (const name of [`assets/${SCRIPT}`, `catalog/${INDEX}`]) {
    expect((await ask(`${url}${name}`)).header("cache-control")).toBe(FOR_EVER);
  }
  for (const name of ["", "sites/sohae/", "imagery.json", "404.html"]) {
    expect((await ask(`${url}${name}`)).header("cache-control")).toBe("no-cache");
  }
  const { header } = await ask(url);
  const again = await ask(url, { "If-None-Match": header("etag") });
  expect(again.status).toBe(304);
});

test("every answer has the headers that protect its reader", async () => {
  for (const name of ["", "sites/sohae/", `assets/${SCRIPT}`, "nowhere/", "assets/gone.js"]) {
    const { header } = await ask(`${url}${name}`);
    expect(header("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(header("content-security-policy")).not.toContain("unsafe-inline");
    expect(header("x-content-type-options")).toBe("nosniff");
    expect(header("referrer-policy")).toBe("same-origin");
    expect(header("permissions-policy")).toContain("geolocation=()");
    expect(header("access-control-allow-origin")).toBe("*");
  }
});

test("texts are packed, and each file has its type", async () => {
  const packed = { "Accept-Encoding": "gzip" };
  for (const [name, type] of [
    ["", "text/html; charset=utf-8"],
    [`assets/${SCRIPT}`, "text/javascript; charset=utf-8"],
    [`catalog/${INDEX}`, "application/json"],
    ["data/observations.geojson", "application/geo+json"],
    ["data/observations.kml", "application/vnd.google-earth.kml+xml"],
    ["data/observations.csv", "text/csv; charset=utf-8"],
    ["feeds/all.atom", "application/atom+xml"],
    ["feeds/all.json", "application/feed+json"],
  ] as const) {
    const { header, status } = await ask(`${url}${name}`, packed);
    expect([name, status, header("content-type")]).toEqual([name, 200, type]);
    expect([name, header("content-encoding")]).toEqual([name, "gzip"]);
  }
  const font = readdirSync("dist/assets").find((name) => name.endsWith(".woff2"));
  const { header } = await ask(`${url}assets/${font}`, packed);
  expect([header("content-type"), header("content-encoding")]).toEqual(["font/woff2", ""]);
});

test("readers of ranges get them, from pages of other origins too", async () => {
  const part = await ask(`${url}data/observations.kmz`, { Range: "bytes=0-1" });
  expect([part.status, part.text]).toEqual([206, "PK"]);
  expect(part.header("access-control-expose-headers")).toContain("Content-Range");
  const asked = await fetch(`${url}data/observations.kmz`, { method: "OPTIONS" });
  expect([asked.status, asked.headers.get("access-control-allow-headers")]).toEqual([204, "Range"]);
});

test("what does not exist is not found, and no folder is listed", async () => {
  for (const name of ["nowhere", "sites/atlantis/", "assets", "assets/", ".git/config"]) {
    const { status, text } = await ask(`${url}${name}`);
    if (status === 301) continue;
    expect([name, status]).toEqual([name, 404]);
    expect(text).not.toContain("Index of");
  }
  const gone = await ask(`${url}assets/index-00000000.js`);
  expect([gone.status, gone.header("content-type")]).toEqual([404, "text/plain; charset=utf-8"]);
  expect(gone.header("cache-control")).toBe("no-cache");
  expect(gone.text).not.toContain("<html");
});

test("an unknown page says so in our own page", async ({ dashboard }) => {
  dashboard.baseUrl = url;
  dashboard.expectTrouble(/404/);
  expect(await dashboard.visit("sites/atlantis/")).toBe(404);
  await expect(dashboard.text(/atlantis/)).toBeVisible();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
});

test("an analyst's day breaks no rule of the policy", async ({ dashboard, page }) => {
  // Days on which no satellite passed.
  dashboard.expectTrouble(/404.*\/gibs\//);
  dashboard.baseUrl = url;
  await dashboard.open();
  await dashboard.chooseSiteInList(/Sohae/);
  await dashboard.choosePeriod("2018-04-01", "2019-12-31");
  await expect(dashboard.summary).toContainText("98 observations at 23 sites");
  await dashboard.openObservation(/Test stand and rocket transfer structure being rebuilt/);
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  expect(await readCitation(page)).toContain("2019");
  await dashboard.press("Escape");
  await dashboard.search("engine test");
  await expect(dashboard.summary).not.toContainText("98 observations");
  await dashboard.search("");
  await dashboard.exports.open();
  await dashboard.exports.choose(/^This view/);
  for (const format of ["CSV", "KMZ"]) {
    expect((await dashboard.exports.save(format)).content.length).toBeGreaterThan(1000);
  }
  await dashboard.press("Escape");
  await dashboard.open(HANOI_LINK);
  await dashboard.imagery.lookAround();
  await dashboard.imagery.compareBeforeAndAfter();
  await dashboard.expectLink(new RegExp(`image=earth-search/${BEFORE}.*${AFTER}$`));
  await dashboard.imagery.expectDrawn();
});

test("the policy holds: no inline script, no host that is not configured", async ({
  dashboard,
  page,
}) => {
  dashboard.expectTrouble(/Content Security Policy|TrustedScript/);
  dashboard.baseUrl = url;
  await dashboard.open();
  expect(await runsInlineScript(page)).toBe(false);
  const { services } = imageryServers();
  const [, port = ""] = /:(\d+)/.exec(subPathUrl) ?? [];
  expect(await mayAsk(page, `${services}/stac/`)).toBe(true);
  expect(await mayAsk(page, `http://127.0.0.1:${port}/nadir/`)).toBe(false);
});

test("below a sub-path all is the same", async ({ dashboard }) => {
  dashboard.baseUrl = subPathUrl;
  await dashboard.open("sites/sohae/?obs=sohae-2019-03-02-rebuilding");
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  expect(await dashboard.share()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/nadir\/sites\/sohae\//);
  expect(
    (await ask(`${subPathUrl}catalog/${indexOf("dist-subpath")}`)).header("cache-control"),
  ).toBe(FOR_EVER);
  const { status, text } = await ask(`${subPathUrl}nowhere/`);
  expect([status, text.includes("/nadir/assets/")]).toEqual([404, true]);
});

test("a host that only serves files is enough", async ({ dashboard }) => {
  await dashboard.open("sites/sohae/?obs=sohae-2019-03-02-rebuilding");
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  dashboard.expectTrouble(/404/);
  expect(await dashboard.visit("sites/atlantis/")).toBe(404);
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
});

function indexOf(folder: string): string {
  return readdirSync(`${folder}/catalog`).find((name) => name.startsWith("index.")) ?? "";
}
