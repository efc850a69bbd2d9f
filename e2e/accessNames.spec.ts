// The page as it is told to a screen reader: landmarks, names, states and values, and what is said
// when something changes, in English and in Korean.

import { COMPARISON, useGreyServices } from "./accessImagery";
import { expect, test } from "./dashboard";

const STORY = "sites/sohae/?from=2018-04-01&to=2019-12-31";

test("regions, the one status, tabs, sliders and the table", async ({ dashboard }) => {
  const { access } = dashboard;
  await dashboard.open(STORY);
  await expect(dashboard.walked).toHaveCount(0);
  for (const name of ["Map", "Timeline", "Sites", "Site"] as const) {
    await expect(dashboard.region(name)).toHaveCount(1);
  }
  await expect(dashboard.summary).toHaveCount(1);
  await expect(dashboard.region("Sites").getByRole("status")).toHaveText(
    "98 observations at 23 sites · 22 may fall in range",
  );
  await expect(dashboard.siteList).toMatchAriaSnapshot(`
    - list "Sites":
      - listitem:
        - button "Yongbyon Nuclear Scientific Research Center, nuclear complex, 26 observations"
      - listitem:
        - button "Sohae Satellite Launching Station, launch site, 25 observations"
  `);
  await expect(dashboard.dossier).toMatchAriaSnapshot(`
    - heading "Sohae Satellite Launching Station" [level=2]
    - tablist:
      - tab /Observations/ [selected]
      - tab "Imagery"
      - tab /Structures/
      - tab "About"
    - tabpanel /Observations/
  `);
  await expect(dashboard.brushHandle("start")).toHaveAttribute("aria-valuetext", "1 April 2018");
  await expect(dashboard.brushHandle("end")).toHaveAttribute("aria-valuetext", "31 December 2019");
  await expect(dashboard.plot).toHaveAccessibleDescription(/^Left and right arrow: previous/);

  // What the keys stand on in the plot is said without the focus moving.
  await dashboard.plot.focus();
  await access.press("ArrowRight");
  await expect(dashboard.walked).toHaveAttribute("aria-live", "polite");

  await dashboard.button("Show as table").click();
  await expect(dashboard.region("Timeline").getByRole("table")).toMatchAriaSnapshot(`
    - table "Observations in the period by the date observed":
      - rowgroup:
        - row:
          - columnheader "Observed"
          - columnheader "Site"
          - columnheader "Activity"
          - columnheader "Observation"
  `);
});

test("states that a press changes are told", async ({ dashboard }) => {
  await dashboard.open(STORY);
  await expect(dashboard.siteList.getByRole("button", { name: /^Sohae/ })).toHaveAttribute(
    "aria-current",
    "true",
  );
  const preset = dashboard.button("Around Hanoi ±90 days");
  await expect(preset).toHaveAttribute("aria-pressed", "false");
  await preset.click();
  await expect(preset).toHaveAttribute("aria-pressed", "true");
  const facet = dashboard.button(/^Activity/);
  await expect(facet).toHaveAttribute("aria-expanded", "false");
  await facet.click();
  await expect(facet).toHaveAttribute("aria-expanded", "true");
  await dashboard.textBox("From").fill("yesterday or so");
  await dashboard.press("Enter");
  await expect(dashboard.textBox("From")).toHaveAttribute("aria-invalid", "true");
  await expect(dashboard.textBox("From")).toHaveAccessibleDescription(/\S/);
});

test("two images: the edge is a slider with a value in words", async ({ dashboard }) => {
  await useGreyServices(dashboard);
  await dashboard.open(`${STORY}&at=39.6600,124.7050,14&${COMPARISON}`);
  await expect(dashboard.imagery.edge).toHaveAttribute("aria-valuetext", "50 % left image");
  await dashboard.imagery.edge.focus();
  await dashboard.press("End");
  await expect(dashboard.imagery.edge).toHaveAttribute("aria-valuetext", "100 % left image");
});

test("measuring: buttons that are off, and the lines are said politely", async ({ dashboard }) => {
  await dashboard.open(`${STORY}&at=39.6600,124.7050,14`);
  await dashboard.button("Measure").click();
  const { measuring } = dashboard.imagery;
  await expect(measuring).toMatchAriaSnapshot(`
    - region "Measure":
      - paragraph: /Press the map/
      - button "End measuring"
      - list
      - paragraph:
        - button "Point at the cross"
        - button "Take back" [disabled]
        - button "Clear" [disabled]
        - button "Copy" [disabled]
  `);
  await expect(measuring.getByRole("list")).toHaveAttribute("aria-live", "polite");
  await measuring.getByRole("button", { name: "Point at the cross" }).click();
  await expect(measuring.getByRole("button", { name: "Take back" })).toBeEnabled();
});

test("a citation: a dialog with its kinds, and what is copied is said", async ({ dashboard }) => {
  await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
  await dashboard.button("Cite this observation").click();
  const { dialog } = dashboard.exports;
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Cite this observation":
      - heading "Cite this observation"
      - group "Style":
        - radio /Chicago/ [checked]
        - radio /APA/
      - region /Chicago/
      - paragraph:
        - button "Copy the citation"
  `);
  await dialog.getByRole("radio", { name: /BibTeX/ }).check();
  await expect(dialog.getByRole("region", { name: /BibTeX/ })).toContainText("@");
});

test("the same in Korean", async ({ dashboard }) => {
  await dashboard.visit(`${STORY}&lang=ko`);
  await dashboard.access.expectAnswer();
  expect(await dashboard.language()).toBe("ko");
  await expect(dashboard.summary).toHaveText(/^장소 23곳의 관측 98건/);
  const { access } = dashboard;
  for (const name of ["지도", "연표", "장소 목록", "장소"]) {
    await expect(access.named("region", name)).toHaveCount(1);
  }
  await expect(access.named("slider", /./)).toHaveCount(2);
  await expect(access.named("tab", /^관측/)).toHaveAttribute("aria-selected", "true");
  await expect(access.named("button", /^서해위성발사장, 발사장, 25 건의 관측$/)).toHaveCount(1);
});
