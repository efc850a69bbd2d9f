// A catalog whose every text tries to run something, and whose sources lead where no link may lead:
// each room shows the texts as they are and the sources as damaged.

import { HOSTILE_LINE, HOSTILE_OBSERVATION, hostileCatalog } from "../tools/hostile/hostileCatalog";
import { type Dashboard, expect, test } from "./dashboard";

const PATH = "hostile/index.json";
const { site, id } = HOSTILE_OBSERVATION;

async function expectHarmless(dashboard: Dashboard): Promise<void> {
  expect(await dashboard.faults.linksThatRun()).toEqual([]);
}

test("nothing of a hostile catalog runs in any room, and all of it is read as text", async ({
  dashboard,
}) => {
  dashboard.expectTrouble(/was preloaded using link preload but not used/);
  const scriptsRun = dashboard.faults.watchForScripts();
  await dashboard.faults.serveCatalog(PATH, hostileCatalog());
  await dashboard.open(`sites/${site}/?catalog=${PATH}&obs=${id}`);

  await test.step("what is damaged is named", async () => {
    await expect(dashboard.text(/records could not be read/)).toBeVisible();
    const sentence = /“javascript:alert\(1\)”, expected an http/;
    await expect(dashboard.text(sentence).first()).toBeAttached();
  });

  await test.step("the list, the map, the story with its open card", async () => {
    await expect(dashboard.siteList).toContainText(HOSTILE_LINE);
    const { dossier } = dashboard;
    await expect(dossier.getByRole("heading", { level: 2 })).toContainText(HOSTILE_LINE);
    const card = dashboard.card(HOSTILE_LINE);
    await expect(card.getByRole("link", { name: /^Open: / }).first()).toBeVisible();
    await expect(card).toContainText(/\d+ reports named here could not be read/);
    await expectHarmless(dashboard);
    await dashboard.button(/^Cite this observation/).click();
    // A style has quotation marks of its own.
    await expect(dashboard.exports.dialog).toContainText("<script>globalThis.hacked=1</script>");
    await dashboard.press("Escape");
  });

  await test.step("the other tabs", async () => {
    for (const name of [/Structures/, /About/]) {
      await dashboard.dossier.getByRole("tab", { name }).click();
      await expect(dashboard.dossier).toContainText(HOSTILE_LINE);
      await expectHarmless(dashboard);
    }
  });

  await test.step("the timeline and its table, the search", async () => {
    const timeline = dashboard.region("Timeline");
    await expect(timeline).toContainText(HOSTILE_LINE);
    await dashboard.button("Show as table").click();
    await expect(timeline.getByRole("table")).toContainText(HOSTILE_LINE);
    await dashboard.search("script");
    await expect(dashboard.summary).toContainText("2 observations");
    await expectHarmless(dashboard);
  });

  await test.step("the export and the brief", async () => {
    await dashboard.exports.open();
    await expectHarmless(dashboard);
    const brief = await dashboard.exports.openBrief();
    await expect(brief).toContainText(HOSTILE_LINE);
    await expectHarmless(dashboard);
  });

  expect(await scriptsRun()).toEqual([]);
});
