// What the analyst sees when services of imagery are slow, away, cloudy, damaged or silent.

import { MARKER_M, MARKERS, toLonLat } from "../tools/imagery/ground";
import { expect, imageryServers, test } from "./dashboard";
import {
  AFTER,
  BEFORE,
  HANOI_LINK,
  isOfMarker,
  MISSING,
  useMadeUpServices,
  WHY,
} from "./imageryServices";

test.skip(MISSING !== null, WHY);

for (const { trouble, says, console: noise } of [
  { trouble: "429", says: /too many questions|wait/i, console: /429/ },
  { trouble: "500", says: /answered 500|500/, console: /500/ },
  { trouble: "broken", says: /cannot be read|damaged|cut off/i, console: null },
  { trouble: "empty", says: /no pass in these days/, console: null },
  { trouble: "no-cors", says: /cannot be reached|other pages/i, console: /CORS|ERR_FAILED/ },
  { trouble: "many", says: /of 10000 scenes/, console: null },
]) {
  test(`a service with the trouble “${trouble}” is told of in words`, async ({ dashboard }) => {
    if (noise) dashboard.expectTrouble(noise);
    const { services } = imageryServers();
    await dashboard.imagery.useServices([
      { kind: "earth-search", address: `${services}/${trouble}/stac` },
    ]);
    await dashboard.open(HANOI_LINK);
    await dashboard.imagery.lookAround();
    await dashboard.imagery.showServices();
    await expect(dashboard.imagery.services).toContainText(says);
  });
}

test("a slow service is called slow, and the others are shown meanwhile", async ({ dashboard }) => {
  const { services } = imageryServers();
  await dashboard.imagery.useServices([
    { kind: "earth-search", address: `${services}/stac` },
    {
      ...{ kind: "stac", id: "slow", name: "Slow service", address: `${services}/slow/stac` },
      ...{ collections: ["sentinel-2-l2a"], attribution: "Nobody" },
    },
  ]);
  await dashboard.open(HANOI_LINK);
  await dashboard.imagery.lookAround();
  await expect(dashboard.imagery.scenes.getByRole("listitem").first()).toBeVisible();
  await dashboard.imagery.showServices();
  await expect(dashboard.imagery.services).toContainText("still asking; the service is slow");
});

test("offline says so, and the observation stays readable", async ({ dashboard }) => {
  dashboard.expectTrouble(/ERR_INTERNET_DISCONNECTED|404.*\/gibs\//);
  await useMadeUpServices(dashboard);
  await dashboard.open(HANOI_LINK);
  await dashboard.imagery.openTab();
  await expect(dashboard.imagery.scenes.getByRole("listitem").first()).toBeVisible();
  await dashboard.loseNetwork();
  await dashboard.button(/^Look 60 days/).click();
  await dashboard.imagery.showServices();
  await expect(dashboard.imagery.services).toContainText(/offline/i);
});

test("cloudy scenes are told apart from none", async ({ dashboard }) => {
  dashboard.expectTrouble(/404.*\/gibs\//);
  await useMadeUpServices(dashboard);
  await dashboard.open(HANOI_LINK);
  await dashboard.imagery.lookAround();
  await expect(dashboard.imagery.scenes).toContainText("cloud 71 %");
  await dashboard.imagery.chooseCloud("under 10 %");
  await expect(dashboard.imagery.scenes).not.toContainText("cloud 71 %");
  await expect(dashboard.imagery.scenes).toContainText("cloud 2 %");
});

test("days without a granule are stepped over", async ({ dashboard }) => {
  dashboard.expectTrouble(/404.*\/gibs\//);
  const { services } = imageryServers();
  await dashboard.imagery.useServices([{ kind: "gibs-hls", address: `${services}/gibs` }]);
  await dashboard.open(HANOI_LINK);
  await dashboard.imagery.lookAround();
  const days = dashboard.imagery.scenes.getByRole("listitem");
  await expect(days.filter({ hasText: "25 Feb 2019" }).first()).toBeVisible();
  await expect(days.filter({ hasText: "26 Feb 2019" })).toHaveCount(0);
});

test("an image that the service does not have is named, and the map works", async ({
  dashboard,
}) => {
  await useMadeUpServices(dashboard);
  await dashboard.open(`${HANOI_LINK}&image=earth-search/NO_SUCH_SCENE`);
  await expect(dashboard.imagery.caption("Image")).toContainText(/has no image “NO_SUCH_SCENE”/);
  await dashboard.open(`${HANOI_LINK}&image=nobody/at-all`);
  await expect(dashboard.imagery.caption("Image")).toContainText(/nobody/);
});

test("a file whose host lets no other page read it is told of", async ({ dashboard }) => {
  dashboard.expectTrouble(/CORS|ERR_FAILED/);
  const { files } = imageryServers();
  await dashboard.imagery.useServices([
    {
      ...{ kind: "cog", id: "closed", name: "Closed file", sensor: "A test" },
      ...{ address: `${files}/closed/2019-03-07/visual.tif`, attribution: "Nobody" },
    },
  ]);
  await dashboard.open(`${HANOI_LINK}&at=39.6600,124.7050,14&image=closed/image`);
  await expect(dashboard.imagery.caption("Image")).toContainText(/cannot be reached|other pages/i);
});

test("a fast hand leaves no stale tile behind", async ({ dashboard }) => {
  await useMadeUpServices(dashboard);
  const image = `image=earth-search/${AFTER}`;
  await dashboard.open(`${HANOI_LINK}&at=39.6600,124.7050,14&${image}`);
  await dashboard.imagery.expectDrawn();
  for (let step = 0; step < 6; step += 1) await dashboard.imagery.dragMap(180, step % 2 ? -90 : 60);
  for (let step = 0; step < 6; step += 1)
    await dashboard.imagery.dragMap(-150, step % 2 ? 90 : -60);
  // Back to the very same place, as a link pasted into the search leads there.
  await dashboard.search("https://nadir.example/?at=39.6600,124.7050,14");
  await expect(dashboard.button(/^Go to/)).toBeVisible();
  await dashboard.press("Enter");
  await dashboard.expectLink(/&at=39\.6600,124\.7050,14&/);
  const screenPixelM = (156_543 * Math.cos((39.66 * Math.PI) / 180)) / 2 ** 14;
  const offsets = () =>
    Promise.all(
      MARKERS.map((marker) =>
        dashboard.imagery.offsetOf(toLonLat(marker), MARKER_M / screenPixelM, (colour) =>
          isOfMarker(marker.colour, colour),
        ),
      ),
    );
  // A stale tile would have none of them here, or elsewhere.
  await expect
    .poll(async () => (await offsets()).every((each) => each && Math.hypot(each.x, each.y) < 2.5))
    .toBe(true);
});

test("a run through the scenes shows one after the other, and pauses", async ({ dashboard }) => {
  await useMadeUpServices(dashboard);
  dashboard.expectTrouble(/404.*\/gibs\//);
  await dashboard.showAs({ lessMotion: true });
  await dashboard.open(`${HANOI_LINK}&at=39.6600,124.7050,14&image=earth-search/${BEFORE}`);
  await dashboard.showStory();
  await dashboard.imagery.openTab();
  await dashboard.button("Later").click();
  await dashboard.expectLink(new RegExp(`&image=(?!earth-search/${BEFORE})`));
  await dashboard.button("Play").click();
  await dashboard.button("Pause").click();
  await expect(dashboard.button("Play")).toBeVisible();
});

test("a picture is saved that says what it shows", async ({ dashboard }) => {
  await useMadeUpServices(dashboard);
  const link = `${HANOI_LINK}&at=39.6600,124.7050,14&image=earth-search/${BEFORE}`;
  await dashboard.open(`${link}&compare=swipe:earth-search/${AFTER}`);
  await dashboard.imagery.expectDrawn();
  const { name, size } = await dashboard.imagery.savePicture();
  expect(name).toBe("nadir-sohae-satellite-launching-station-2019-02-25-2019-03-07.png");
  expect(size.width).toBeGreaterThan(1000);
  expect(size.height).toBeGreaterThan(1000);
});
