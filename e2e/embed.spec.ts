// A view inside another site's page: the code that is given, and what readers of that page can do
// with it, in a frame that may keep nothing.

import { expect, test } from "./dashboard";
import { EmbedDriver, startDeployment, startHostPage } from "./dashboardDeploy";
import { MISSING, WHY } from "./imageryServices";

test.skip(MISSING !== null, WHY);

const VIEW = "sites/sohae/?from=2018-04-01&to=2019-12-31&obs=sohae-2019-03-02-rebuilding";
const STRICT = `sandbox="allow-scripts allow-popups"`;
const stops: (() => Promise<void>)[] = [];
let url = "";

test.beforeAll(async () => {
  const deployment = await startDeployment({ folder: "dist" });
  stops.push(deployment.stop);
  url = deployment.url;
});

test.afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
});

/** The address of a page of another site with this in its body. */
async function hosted(body: string): Promise<string> {
  const host = await startHostPage(body);
  stops.push(host.stop);
  return host.url;
}

test("the code of the dialog shows the view on another site", async ({ dashboard, page }) => {
  const embed = new EmbedDriver(page);
  dashboard.baseUrl = url;
  await dashboard.open(VIEW);
  await embed.openDialog();
  await expect(embed.region("Map", embed.preview)).toBeVisible();
  await embed.typeSize("Height", "500");
  const code = await embed.code();
  expect(code).toContain('height="500"');
  expect(code).toContain('title="Sohae · Nadir"');
  expect(code).toContain("to=2019-12-31&amp;obs=");

  await dashboard.visit(await hosted(code));
  await expect(embed.heading).toHaveText("Sohae Satellite Launching Station");
  await expect(embed.summary).toContainText("98 observations at 23 sites");
  await expect(embed.region("Map")).toContainText("OpenStreetMap");
  await expect(embed.region("Timeline")).toContainText("Hanoi");
  expect(await embed.hasStorage()).toBe(true);
  // The script has given the frame the height that its contents need.
  await expect.poll(() => embed.hiddenHeight()).toBe(0);
  expect(await embed.height()).toBeGreaterThan(500);
});

test("sizes out of bounds are refused in a sentence", async ({ dashboard, page }) => {
  const embed = new EmbedDriver(page);
  await dashboard.open(VIEW);
  await embed.openDialog();
  await embed.typeSize("Width", "100");
  await expect(embed.dialog).toContainText("Width: a whole number from 280 to 2000 is needed.");
  await expect(embed.dialog.getByRole("button", { name: "Copy the code" })).toHaveCount(0);
  await embed.typeSize("Width", "480");
  expect(await embed.code()).toContain('width="480"');
  expect(await dashboard.accessibilityFindings("colours")).toEqual([]);
});

test("a sandbox without storage is enough", async ({ dashboard, page }) => {
  const embed = new EmbedDriver(page);
  const frame = `<iframe ${STRICT} src="${url}${VIEW}&embed=1" title="Sohae" width="100%" height="400">`;
  await dashboard.visit(await hosted(frame));
  await expect(embed.heading).toHaveText("Sohae Satellite Launching Station");
  await expect(embed.summary).toContainText("98 observations at 23 sites");
  expect(await embed.hasStorage()).toBe(false);
  // Nobody listens on this page: the frame stays as it is and scrolls.
  expect(await embed.height()).toBeLessThan(410);
  expect(await embed.hiddenHeight()).toBeGreaterThan(0);
});

test("what a reader chooses there opens in Nadir, and leaves no step behind", async ({
  dashboard,
  page,
}) => {
  const embed = new EmbedDriver(page);
  const frame = `<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    src="${url}?from=2018-04-01&embed=1" title="Nadir" width="100%" height="700">`;
  await dashboard.visit(await hosted(frame));
  await expect(embed.summary).toContainText("observations");
  const steps = await embed.historyLength();
  await embed.chooseSite("Sohae");
  await expect(embed.heading).toHaveText("Sohae Satellite Launching Station");
  expect(await embed.historyLength()).toBe(steps);
  expect(await embed.openInNadir()).toBe(`${url}sites/sohae/?from=2018-04-01`);
});

test("a link that cannot be followed says so in the frame", async ({ dashboard, page }) => {
  const embed = new EmbedDriver(page);
  const frame = `<iframe ${STRICT} src="${url}?obs=atlantis&embed=1" title="Nadir" width="100%" height="700">`;
  await dashboard.visit(await hosted(frame));
  await expect(embed.element.contentFrame().getByText(/atlantis/)).toBeVisible();
});

test("the embedded page is one for everybody", async ({ dashboard }) => {
  await dashboard.open(`${VIEW}&embed=1`);
  await expect(dashboard.region("Timeline")).toContainText("Hanoi");
  expect(await dashboard.accessibilityFindings("all")).toEqual([]);
});
