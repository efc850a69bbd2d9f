// Five thousand sites: a crowd of marks on the map, which are painted and answer to pointer and keys
// all the same, and a long list, of which only what is in sight is there.

import { type Dashboard, expect, numberOf, test } from "./dashboard";

/** Of a map so near that most clusters are small. */
const NEAR = "&at=40.000,126.600,10";

test.beforeEach(({ dashboard }) => {
  dashboard.useLargeCatalogs();
});

function marksOf(dashboard: Dashboard) {
  return dashboard.region("Map").getByRole("button", { name: /\d observations?/ });
}

test("a painted mark becomes a real one under the pointer", async ({ dashboard }) => {
  await dashboard.openMillion();
  const crowd = dashboard
    .region("Map")
    .getByRole("group", { name: /^Sites on the map: \d+ marks$/ });
  await expect(crowd).toBeAttached();
  const marks = marksOf(dashboard);
  await expect(marks).toHaveCount(1);

  // The keys tell where a mark is painted.
  await marks.focus();
  await dashboard.press("PageDown");
  await expect(dashboard.focused).toHaveAccessibleName(/^\d+ sites, .*zoom in$/);
  const name = (await dashboard.focused.getAttribute("aria-label")) ?? "";
  const place = await dashboard.middleOf(dashboard.focused);
  await dashboard.press("Home");
  await expect(dashboard.button(name)).toHaveCount(0);

  await dashboard.pointAt(place);
  await expect(dashboard.button(name)).toBeVisible();
  await dashboard.pointAt(place, "press");
  await dashboard.expectLink(/[?&]at=/);
  await expect(dashboard.button(name)).toHaveCount(0);
});

test("keys lead from mark to mark, and what clusters say adds up", async ({ dashboard }) => {
  await dashboard.openMillion(NEAR);
  await marksOf(dashboard).first().focus();
  await dashboard.press("Home");
  let clusters = 0;
  for (let mark = 0; mark < 30; mark += 1) {
    const here = await focusedMark(dashboard);
    const [, size, count = ""] = /^(\d+) sites, ([\d,]+) observations/.exec(here.name) ?? [];
    // A long tip ends with "and 4 more sites".
    if (size !== undefined && !here.tip.includes("more site")) {
      const counts = here.tip.split(", ").map((line) => numberOf(line.split(" ").at(-1) ?? ""));
      expect(counts).toHaveLength(Number(size));
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(numberOf(count));
      clusters += 1;
    }
    await dashboard.press("PageDown");
    await expect.poll(() => focusedMark(dashboard)).not.toEqual(here);
  }
  expect(clusters).toBeGreaterThan(5);
});

async function focusedMark({ focused }: Dashboard) {
  return {
    name: (await focused.getAttribute("aria-label")) ?? "",
    tip: (await focused.getAttribute("aria-description")) ?? "",
  };
}

test("a site in the crowd is found and chosen with the mouse", async ({ dashboard }) => {
  await dashboard.openMillion("&at=40.000,126.600,9");
  const site = dashboard.region("Map").getByRole("button", { name: /^Test site \d+: [1-9]/ });
  await expect(site).toHaveCount(0);
  const place = await dashboard.sweep(dashboard.region("Map"), site);
  const name = (await site.getAttribute("aria-label")) ?? "";
  await dashboard.pointAt(place, "press");
  await expect(
    dashboard.dossier.getByRole("heading", { name: name.replace(/:.*/, ""), exact: true }),
  ).toBeVisible();
  await dashboard.expectLink(/^sites\/test-\d+\//);
});

test("the list holds what is in sight, and wheel and keys lead through all of it", async ({
  dashboard,
}) => {
  await dashboard.openMillion();
  const rows = dashboard.siteList.getByRole("listitem");
  const summary = (await dashboard.summary.textContent()) ?? "";
  const total = numberOf(/at ([\d,]+) sites/.exec(summary)?.[1] ?? "");
  await expect(rows.first()).toHaveAttribute("aria-setsize", String(total));
  expect(await rows.count()).toBeLessThan(100);

  await dashboard.turnWheel(rows.nth(3), 1_000_000);
  await expect(rows.last()).toHaveAttribute("aria-posinset", String(total));
  await expect(rows.last()).toBeInViewport();
  expect(await rows.count()).toBeLessThan(100);
  await dashboard.turnWheel(rows.last(), -1_000_000);
  await expect(rows.first()).toBeInViewport();

  await rows.first().getByRole("button").focus();
  for (let step = 0; step < 60; step += 1) await dashboard.press("Tab");
  await expect(rows.filter({ has: dashboard.focused })).toHaveAttribute("aria-posinset", "61");
  await expect(dashboard.focused).toBeInViewport();
  const [name = ""] = ((await dashboard.focused.getAttribute("aria-label")) ?? "").split(",");
  await dashboard.press("Enter");
  await expect(dashboard.dossier.getByRole("heading", { name, exact: true })).toBeVisible();
});
