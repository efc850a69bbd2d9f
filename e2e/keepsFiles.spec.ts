// Without a network and across updates: a copy of the build on a server of its own, which stops,
// changes and breaks while the page is open.

import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MARKERS, toLonLat } from "../tools/imagery/ground";
import { writeServiceWorker } from "../tools/offline/writeServiceWorker";
import { type StaticServer, startStaticServer } from "../tools/serve/staticServer";
import { type Dashboard, expect, imageryServers, test } from "./dashboard";
import type { Colour } from "./dashboardImagery";
import { AFTER, isOfMarker, MISSING, WHY } from "./imageryServices";

test.use({ keepsFiles: true });

const BASE = "/stick/nadir/";
const SOHAE = "sites/sohae/?from=2018-04-01&to=2019-12-31";
const CAMERA = "&at=39.6600,124.7050,14";
const SUMMARY = "98 observations at 23 sites · 22 may fall in range";

/** Below dist/: what no page asks for by itself. It would be copied and packed for each test. */
const UNASKED =
  /^dist\/(?:changes|data|deploy|events|feeds|icons|observations|sites\/(?!sohae)[^/]+)$|\.map$/;

let folder = "";
let server: StaticServer;

/** The deployment as it is in the folder now, at the same address as before. */
async function serve(): Promise<void> {
  const port = server === undefined ? 0 : Number(new URL(server.url).port);
  server = await startStaticServer({ folder, basePath: BASE, port });
}

/** Another version of the page: its document and one of its parts have other bytes. */
async function writeNextVersion(): Promise<void> {
  appendFileSync(join(folder, "index.html"), "<!-- next version -->");
  await writeServiceWorker(folder, process.cwd());
}

/** The deployment names imagery services of this machine. */
async function writeServices(): Promise<void> {
  const { services } = imageryServers();
  const providers = [
    { kind: "earth-search", address: `${services}/stac` },
    { kind: "gibs-hls", address: `${services}/gibs` },
  ];
  await server.stop();
  writeFileSync(join(folder, "imagery.json"), JSON.stringify({ providers }));
  await writeServiceWorker(folder, process.cwd());
  await serve();
}

async function visitOnce(dashboard: Dashboard, link = SOHAE): Promise<void> {
  dashboard.baseUrl = server.url;
  await dashboard.open(link);
  await dashboard.offline.waitUntilKept();
}

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nadir-copy-"));
  cpSync("dist", folder, { recursive: true, filter: (name) => !UNASKED.test(name) });
  await serve();
});

test.afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("after one visit everything opens without its server", async ({ dashboard }) => {
  await visitOnce(dashboard);
  await server.stop();
  dashboard.expectTrouble(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await dashboard.visit(SOHAE);
  await expect(dashboard.summary).toHaveText(SUMMARY);
  await dashboard.visit("observations/sohae-2019-03-02-rebuilding/");
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  await dashboard.visit("events/hanoi-summit/");
  await expect(dashboard.dossier).toContainText("The meeting broke off early");
  await expect(dashboard.offline.notes).toContainText(
    /Offline since \d\d:\d\d · catalog of \d+ \w+ \d{4}/,
  );
  await dashboard.visit("?lang=ko");
  await expect.poll(() => dashboard.language()).toBe("ko");
});

test("a new version waits until it is asked for; another tab goes on and says so", async ({
  dashboard,
}) => {
  await visitOnce(dashboard);
  const other = await dashboard.secondTab();
  await other.open(SOHAE);
  await server.stop();
  // The next version has other parts; the old ones are gone from the server.
  const assets = join(folder, "assets");
  for (const name of readdirSync(assets)) if (/^exportParts/.test(name)) rmSync(join(assets, name));
  const details = join(folder, "catalog/sites");
  for (const name of readdirSync(details)) if (/^yongbyon/.test(name)) rmSync(join(details, name));
  // The second of these passes the first over while it waits.
  for (const versions of [2, 3]) {
    await writeNextVersion();
    await serve();
    await dashboard.offline.lookForNewVersion();
    await expect(dashboard.offline.notes).toContainText("A new version of Nadir is ready.");
    expect(await dashboard.offline.versionCount()).toBe(versions);
    await server.stop();
  }
  await serve();
  // What is in no link is not thrown away unasked.
  await dashboard.textBox("From").fill("some day");
  await dashboard.button("Open the new version").click();
  await expect(dashboard.offline.notes).toContainText("opening the new version would lose it");
  await dashboard.button("Open anyway").click();
  await expect(dashboard.offline.notes).not.toContainText("A new version");
  await expect(dashboard.textBox("From")).toHaveValue("2018-04-01");
  await expect(dashboard.summary).toHaveText(SUMMARY);
  expect((await dashboard.offline.keptCounts())["nadir-files"]).toBeGreaterThan(50);
  await expect(other.offline.notes).toContainText("Another tab has opened a new version");
  await expect.poll(() => dashboard.offline.versionCount()).toBe(2);
  // A part that it has not needed until now comes from its own version.
  await other.chooseSiteInList(/^Yongbyon/);
  await other.dossier.getByRole("tab", { name: "About" }).click();
  await expect(other.dossier).toContainText("main nuclear complex on the Kuryong River");
  await other.button("Export").click();
  await expect(other.button("GeoJSON")).toBeVisible();
});

test("two copies on one host keep apart, across an update of one", async ({ dashboard }) => {
  await server.stop();
  const [first, second] = ["first", "second"].map((name) => join(folder, name));
  const build = readdirSync(folder);
  for (const copy of [first, second]) {
    for (const name of build)
      cpSync(join(folder, name), join(copy ?? "", name), { recursive: true });
    await writeServiceWorker(copy ?? "", process.cwd());
  }
  await serve();
  const visit = async (name: string) => {
    dashboard.baseUrl = `${server.url}${name}/`;
    await dashboard.open(SOHAE);
    await dashboard.offline.waitUntilKept();
  };
  await visit("second");
  await visit("first");
  appendFileSync(join(first ?? "", "index.html"), "<!-- next version -->");
  await writeServiceWorker(first ?? "", process.cwd());
  await server.stop();
  await serve();
  await dashboard.offline.lookForNewVersion();
  await dashboard.button("Open the new version").click();
  await expect(dashboard.offline.notes).not.toContainText("A new version");
  await expect(dashboard.summary).toHaveText(SUMMARY);
  expect(await dashboard.offline.versionCount()).toBe(3);
  await server.stop();
  dashboard.expectTrouble(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  for (const name of ["first", "second"]) {
    dashboard.baseUrl = `${server.url}${name}/`;
    await dashboard.visit(SOHAE);
    await expect(dashboard.summary).toHaveText(SUMMARY);
  }
});

test("an update that breaks off leaves the version that is here", async ({ dashboard }) => {
  await visitOnce(dashboard);
  await server.stop();
  await writeNextVersion();
  // Half copied: the new list of files is here, some of its files are not.
  for (const name of readdirSync(join(folder, "catalog/sites"))) {
    rmSync(join(folder, "catalog/sites", name));
  }
  appendFileSync(join(folder, "icon.svg"), " ");
  await serve();
  await dashboard.offline.lookForNewVersion();
  await server.stop();
  dashboard.expectTrouble(/ERR_CONNECTION_REFUSED|Failed to load resource|integrity|404/);
  await dashboard.reload();
  await expect(dashboard.summary).toHaveText(SUMMARY);
  await expect(dashboard.dossier).toContainText("Sohae");
});

test("kept files that were damaged are fetched again, or what to do is said", async ({
  dashboard,
}) => {
  await visitOnce(dashboard);
  expect(await dashboard.offline.damageKept(/index\.html|\/assets\/.*\.js/)).toBeGreaterThan(5);
  await dashboard.reload();
  await expect(dashboard.summary).toHaveText(SUMMARY);
  // And are whole again, without the server too.
  await dashboard.reload();
  await server.stop();
  dashboard.expectTrouble(/503|ERR_CONNECTION_REFUSED|Failed to load resource/);
  await dashboard.reload();
  await expect(dashboard.summary).toHaveText(SUMMARY);
  await dashboard.offline.damageKept(/\/assets\/index-.*\.js/);
  expect(await dashboard.visit(SOHAE)).toBe(503);
  await expect(dashboard.text(/Reload this page when you are online/)).toBeVisible();
});

test("images that were seen, and a site that was kept, need no network", async ({ dashboard }) => {
  test.skip(MISSING !== null, WHY);
  dashboard.expectTrouble(/404.*\/gibs\/|ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await writeServices();
  const images = `&image=earth-search/${AFTER}&compare=swipe:gibs-s30/2019-02-25`;
  await visitOnce(dashboard, `${SOHAE}${CAMERA}${images}`);
  // What was read before the worker was there is read through it now.
  await dashboard.reload();
  await dashboard.imagery.expectDrawn();
  const markers = MARKERS.map(toLonLat);
  const drawn = await dashboard.imagery.coloursAt(markers);
  const isMarker = (colour: Colour, at: number) => isOfMarker(MARKERS[at]?.colour ?? "red", colour);
  expect(drawn.filter(isMarker)).toHaveLength(MARKERS.length);
  await expect
    .poll(() => dashboard.offline.keptCounts())
    .toMatchObject({ "nadir-blocks": expect.any(Number), "nadir-tiles": expect.any(Number) });

  await dashboard.dossier.getByRole("tab", { name: "About" }).click();
  await dashboard.button("Keep this site offline").click();
  const keep = dashboard.dossier.getByRole("group", { name: "Keep offline" });
  await expect(keep).toContainText(/Kept on \d+ \w+ \d{4}, [\d.]+ [kM]B\./);
  const { "nadir-kept": kept = 0 } = await dashboard.offline.keptCounts();
  // Its details, the events, the words to be searched, what is written down about it; and tiles.
  expect(kept).toBeGreaterThan(4 + 4);

  // Trouble takes nothing of it away.
  await dashboard.offline.leaveRoomFor(3);
  await dashboard.button("Keep again").click();
  await expect(keep).toContainText("The browser has no room for it");
  await dashboard.offline.forbidKeeping();
  await dashboard.button("Keep again").click();
  await expect(keep).toContainText("The browser does not let this page keep anything");

  await dashboard.loseNetwork();
  await dashboard.reload();
  await dashboard.imagery.expectDrawn();
  await expect.poll(() => dashboard.imagery.coloursAt(markers)).toEqual(drawn);
  await dashboard.dossier.getByRole("tab", { name: "About" }).click();
  await expect(keep).toContainText("Kept on");
  expect((await dashboard.offline.keptCounts())["nadir-kept"]).toBe(kept);
  await keep.getByRole("button", { name: "Remove" }).click();
  await expect(keep).not.toContainText("Kept on");
  expect((await dashboard.offline.keptCounts())["nadir-kept"]).toBe(0);
});
