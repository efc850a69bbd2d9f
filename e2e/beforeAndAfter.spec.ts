// From the observation after Hanoi to the ground before and after it, compared in place; the link
// that brings a colleague there.

import { PAD, reflectanceAt, SCORCH, toByte, toLonLat } from "../tools/imagery/ground";
import { type Dashboard, expect, test } from "./dashboard";
import { AFTER, BEFORE, HANOI_LINK, MISSING, useMadeUpServices, WHY } from "./imageryServices";

test.skip(MISSING !== null, WHY);

const COMPARISON = `image=earth-search/${BEFORE}&compare=swipe:earth-search/${AFTER}`;

test.beforeEach(async ({ dashboard }) => {
  await useMadeUpServices(dashboard);
});

test("two clicks lead from the observation to before and after", async ({ dashboard }) => {
  // Days on which no satellite passed.
  dashboard.expectTrouble(/404.*\/gibs\//);
  await dashboard.open(HANOI_LINK);
  await dashboard.imagery.lookAround();
  await dashboard.imagery.compareBeforeAndAfter();
  await dashboard.expectLink(new RegExp(`&${COMPARISON}$`));
  await expect(dashboard.imagery.caption("Left image")).toContainText("25 February 2019");
  await expect(dashboard.imagery.caption("Left image")).toContainText("02:31 UTC");
  await expect(dashboard.imagery.caption("Right image")).toContainText("7 March 2019");
});

test("the link of a comparison restores it for a colleague", async ({ dashboard }) => {
  await dashboard.open(`${HANOI_LINK}&at=39.6600,124.7050,14&${COMPARISON}`);
  await dashboard.imagery.expectDrawn();
  const link = await dashboard.share();
  const colleague = await dashboard.colleague();
  await useMadeUpServices(colleague);
  await colleague.open(link);
  await colleague.imagery.expectDrawn();
  await expect(colleague.imagery.caption("Right image")).toContainText("7 March 2019");
  const places = [PAD, SCORCH].map(toLonLat);
  expect(await colleague.imagery.coloursAt(places)).toEqual(
    await dashboard.imagery.coloursAt(places),
  );
});

test("the swipe's edge follows keys, hand and finger, and the link follows it", async ({
  dashboard,
}) => {
  await dashboard.open(`${HANOI_LINK}&at=39.6600,124.7050,14&${COMPARISON}`);
  await dashboard.imagery.expectDrawn();
  const { edge } = dashboard.imagery;
  await edge.focus();
  await dashboard.press("ArrowLeft", "ArrowLeft");
  await expect(edge).toHaveAttribute("aria-valuenow", "46");
  await dashboard.expectLink(/&compare=swipe-46:/);
  await dashboard.press("End");
  await expect(edge).toHaveAttribute("aria-valuenow", "100");
  await dashboard.press("PageDown", "PageDown");
  await expect(edge).toHaveAttribute("aria-valuenow", "80");
  await dashboard.drag(edge, -100);
  await expect(edge).not.toHaveAttribute("aria-valuenow", "80");
  const share = Number(await edge.getAttribute("aria-valuenow"));
  expect(share).toBeLessThan(80);
  await dashboard.expectLink(new RegExp(`&compare=swipe-${share}:`));
});

test("the pad is there on the right of the edge and not on its left", async ({ dashboard }) => {
  const after = reflectanceAt(PAD, { hasPad: true, isScorched: true, cloud: 0 });
  const concrete = [after.red, after.green, after.blue].map(toByte);
  const link = `${HANOI_LINK}&at=39.6600,124.7050,14&image=earth-search/${BEFORE}`;
  await dashboard.open(`${link}&compare=swipe-20:earth-search/${AFTER}`);
  await dashboard.imagery.expectDrawn();
  expect(await colourAt(dashboard, PAD)).toEqual(concrete);
  await dashboard.imagery.edge.focus();
  await dashboard.press("End");
  await expect.poll(() => colourAt(dashboard, PAD)).not.toEqual(concrete);
  await dashboard.imagery.compareBy("Fade");
  await dashboard.expectLink(/&compare=fade-100:/);
});

test("side by side, both maps look at the same place", async ({ dashboard }) => {
  await dashboard.open(`${HANOI_LINK}&at=39.6600,124.7050,14&${COMPARISON}`);
  await dashboard.imagery.compareBy("Side by side");
  await dashboard.expectLink(/&compare=side:/);
  await dashboard.imagery.expectDrawn();
  await expect(dashboard.region("Map").getByText(/contains modified/i)).toHaveCount(2);
});

async function colourAt(dashboard: Dashboard, place: { east: number; north: number }) {
  const [colour] = await dashboard.imagery.coloursAt([toLonLat(place)]);
  return colour ?? [-1, -1, -1];
}
