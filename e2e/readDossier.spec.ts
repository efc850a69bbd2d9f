// The Hanoi story: what was seen at Sohae in March 2019, who reads it how, and every source.

import { expect, test } from "./dashboard";

const STORY = "sites/sohae/?from=2018-04-01&to=2019-12-31";
const HEADLINE = "Test stand and rocket transfer structure being rebuilt, seen just after Hanoi";

test("dismantling turns into rebuilding around Hanoi", async ({ dashboard }) => {
  await dashboard.open(STORY);
  const story = dashboard.dossier;
  await expect(story.getByRole("tab", { name: /Observations 25/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  const order = [
    /Dismantling under way at test stand and transfer structure/,
    /Second Trump–Kim summit \(Hanoi\)/,
    HEADLINE,
  ];
  const places = await dashboard.placesInStory(order);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("an observation shows its dates side by side and the days to the summit", async ({
  dashboard,
}) => {
  await dashboard.open(STORY);
  await dashboard.expectTitle("Sohae Satellite Launching Station · Nadir");
  await dashboard.openObservation(HEADLINE);
  await dashboard.expectTitle(`${HEADLINE} · Sohae · Nadir`);
  const card = dashboard.card(HEADLINE);
  await expect(dashboard.dateOf(card, "Observed")).toHaveText(/^2 March 2019/);
  await expect(dashboard.dateOf(card, "Imaged")).toHaveText(/^2 March 2019.*DigitalGlobe/s);
  await expect(dashboard.dateOf(card, "Imaged")).toContainText("compared with 16 February 2019");
  await expect(dashboard.dateOf(card, "Reported")).toHaveText(/^5 March 2019.*3 days/s);
  await expect(dashboard.dateOf(card, "Recorded")).toHaveText(/^22 November 2026/);
  await expect(dashboard.dateOf(card, "Nearest summit")).toContainText(/2 days/);
  await expect(dashboard.dateOf(card, "Nearest summit")).toContainText(/Hanoi/);
  await expect(card).toContainText(/Rebuilding/i);
  await expect(card).toContainText(/Confirmed/i);
  await expect(card).toContainText(/Assessments differ/i);
  await dashboard.expectLink(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
  await dashboard.back();
  await dashboard.expectTitle("Sohae Satellite Launching Station · Nadir");
});

test("competing assessments stand side by side", async ({ dashboard }) => {
  await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
  const supports = dashboard.assessments(HEADLINE, "Supports");
  await expect(supports).toContainText("deliberate and purposeful");
  const cautions = dashboard.assessments(HEADLINE, "Cautions");
  await expect(cautions).toContainText("Joel Wit");
  await expect(cautions).toContainText("No evidence that the rebuilding fits preparation");
  await expect(cautions).not.toContainText("deliberate and purposeful");
});

test("every source is one click away, in the archive too, and ready to be cited", async ({
  dashboard,
}) => {
  await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
  const title = "After Hanoi Summit: Rebuilding of Sohae Launch Facility";
  const address = "https://beyondparallel.csis.org/hanoi-summit-rebuilding-sohae-launch-facility/";
  const card = dashboard.card(HEADLINE);
  for (const [name, href] of [
    [`Open: ${title}`, address],
    [`Archived: ${title}`, `https://web.archive.org/web/20190305/${address}`],
  ] as const) {
    const link = card.getByRole("link", { name });
    await expect(link).toHaveAttribute("href", href);
    await expect(link).toHaveAttribute("target", "_blank");
    await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  }
  await expect(card.getByRole("link", { name: /^Open: / })).toHaveCount(17);

  const citation = await dashboard.copyFrom(card.getByRole("button", { name: `Cite: ${title}` }));
  for (const part of [
    /Bermudez/,
    /After Hanoi Summit/,
    /CSIS Beyond Parallel/,
    /5 March 2019/,
    new RegExp(address),
    /via Nadir, record sohae-2019-03-02-rebuilding/,
  ]) {
    expect(citation).toMatch(part);
  }
});

test("the next observation is one step away", async ({ dashboard }) => {
  await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
  await dashboard.button(/Next observation/).click();
  await dashboard.expectLink(`${STORY}&obs=sohae-2019-03-02-tower-open-no-rocket`);
  await dashboard.button(/Previous observation/).click();
  await dashboard.expectLink(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
});

test("a summit opens with its participants, sources and what was seen around it", async ({
  dashboard,
}) => {
  await dashboard.open(`${STORY}&event=hanoi-summit`);
  const card = dashboard.card(/Second Trump–Kim summit \(Hanoi\)/);
  await expect(card).toContainText("DPRK");
  await expect(card).toContainText("The meeting broke off early without an agreement");
  await expect(card.getByRole("link", { name: /^Open: / })).toHaveCount(5);
  await expect(card).toContainText(/days? after/);
  await expect(card).toContainText(/days? before/);
});

test("structures, position and references of a site", async ({ dashboard }) => {
  await dashboard.open("sites/sohae/");
  await dashboard.dossier.getByRole("tab", { name: /Structures/ }).click();
  await expect(dashboard.dossier.getByText("Yunsong vertical engine test stand")).toBeVisible();
  await dashboard.dossier.getByRole("tab", { name: "About" }).click();
  await expect(dashboard.dossier.getByRole("link", { name: /^Open: / }).first()).toBeVisible();
  const copied = await dashboard.copyFrom(dashboard.button("Copy the coordinates"));
  expect(copied).toMatch(/39\.\d+.*124\.\d+/);
  await dashboard.button("MGRS").click();
  await expect(dashboard.dossier.getByText(/51S/).first()).toBeVisible();
});
