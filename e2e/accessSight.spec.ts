// For eyes that see less: every main state in Korean and with all texts four tenths longer, enlarged
// up to 400 %; targets large enough to hit; the system's own colours; nothing that moves.

import { lengthened } from "../src/i18n/pseudo";
import { COMPARISON, useGreyServices } from "./accessImagery";
import { type Dashboard, expect, test } from "./dashboard";

const STORY = "sites/sohae/?from=2018-04-01&to=2019-12-31";
const OBSERVATION = `${STORY}&obs=sohae-2019-03-02-rebuilding`;

const CAMERA = "&at=39.6600,124.7050,14";

type Language = "ko" | "en-XA";

interface State {
  readonly link: string;
  /** What is pressed there, in English and in Korean. */
  readonly press?: { readonly role: "button" | "tab"; readonly name: readonly [string, string] };
  /** Also asked of axe at 400 %, where the page is laid out as on a phone. */
  readonly isAskedTwice?: true;
}

const STATES: Readonly<Record<string, State>> = {
  "the first page": { link: "?", isAskedTwice: true },
  "an observation": { link: OBSERVATION, isAskedTwice: true },
  "an event": { link: "?event=hanoi-summit" },
  "an empty result": { link: "?q=zzzz" },
  "the structures": { link: STORY, press: { role: "tab", name: ["Structures", "구조물"] } },
  "the imagery": { link: OBSERVATION, press: { role: "tab", name: ["Imagery", "영상"] } },
  "the timeline's table": {
    link: STORY,
    press: { role: "button", name: ["Show as table", "표로 보기"] },
  },
  "a facet's values": { link: STORY, press: { role: "button", name: ["Activity", "활동"] } },
  "a citation": {
    link: OBSERVATION,
    press: { role: "button", name: ["Cite this observation", "이 관측 인용"] },
  },
  "two images compared": { link: `${STORY}${CAMERA}&${COMPARISON}` },
  measuring: {
    link: `${STORY}${CAMERA}`,
    press: { role: "button", name: ["Measure", "거리 재기"] },
  },
  "the exports": { link: OBSERVATION, press: { role: "button", name: ["Export", "내보내기"] } },
};

test.beforeEach(async ({ dashboard }) => {
  await useGreyServices(dashboard);
});

async function show(dashboard: Dashboard, { link, press }: State, language: Language) {
  await dashboard.showAs({ lessMotion: true });
  await dashboard.access.zoom(100);
  await dashboard.visit(`${link}&lang=${language}`);
  await dashboard.access.expectAnswer();
  if (press === undefined) return;
  const [english, korean] = press.name;
  await dashboard.access.pressNamed(press.role, language === "ko" ? korean : lengthened(english));
}

for (const [name, state] of Object.entries(STATES)) {
  test(`${name} in Korean, enlarged`, async ({ dashboard }) => {
    const { access } = dashboard;
    await show(dashboard, state, "ko");
    expect(await dashboard.accessibilityFindings("all")).toEqual([]);
    expect(await access.smallTargets()).toEqual([]);
    for (const percent of [200, 400] as const) {
      await access.zoom(percent);
      expect(await access.sidewaysScrollers(), `${percent} %`).toEqual([]);
      expect(await access.cutTexts(), `${percent} %`).toEqual([]);
    }
    if (state.isAskedTwice) expect(await dashboard.accessibilityFindings("all")).toEqual([]);
    expect(await access.runningAnimations()).toEqual([]);
  });

  test(`${name} with longer texts, enlarged`, async ({ dashboard }) => {
    await show(dashboard, state, "en-XA");
    for (const percent of [100, 200, 400] as const) {
      await dashboard.access.zoom(percent);
      expect(await dashboard.access.sidewaysScrollers(), `${percent} %`).toEqual([]);
      expect(await dashboard.access.cutTexts(), `${percent} %`).toEqual([]);
    }
  });
}

test("in the system's few colours what is chosen and what has the focus still differ", async ({
  dashboard,
}) => {
  const { access } = dashboard;
  await access.forceColours();
  await dashboard.open(STORY);
  const chosen = dashboard.siteList.getByRole("button", { name: /^Sohae/ });
  const other = dashboard.siteList.getByRole("button", { name: /^Yongbyon/ });
  expect(await access.lookOf(chosen)).not.toEqual(await access.lookOf(other));
  const [tab, otherTab] = ["Observations", "Imagery"].map((name) =>
    dashboard.dossier.getByRole("tab", { name: new RegExp(`^${name}`) }),
  );
  if (tab && otherTab) expect(await access.lookOf(tab)).not.toEqual(await access.lookOf(otherTab));
  await dashboard.button("Around Hanoi ±90 days").click();
  expect(await access.lookOf(dashboard.button("Around Hanoi ±90 days"))).not.toEqual(
    await access.lookOf(dashboard.button("All")),
  );
  // The letters of the map's names are not drowned in the line around them.
  expect(await access.lineAroundMapNames()).toEqual(["0px"]);
  await access.tabThrough();
  expect(access.focusFindings()).toEqual([]);
});

test("the system's few colours go before a theme chosen by hand", async ({ dashboard }) => {
  await dashboard.open(STORY);
  const plot = dashboard.region("Timeline");
  const light = await dashboard.access.pictureOf(plot);
  await dashboard.chooseTheme("Dark");
  expect(await dashboard.access.pictureOf(plot)).not.toEqual(light);

  await dashboard.access.forceColours();
  const forced = await dashboard.access.pictureOf(plot);
  await dashboard.chooseTheme("Light");
  expect(await dashboard.access.pictureOf(plot)).toEqual(forced);
});

test.describe("with a finger on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test("targets are large enough, or far enough from each other", async ({ dashboard }) => {
    await dashboard.open("?");
    expect(await dashboard.access.smallTargets()).toEqual([]);
    await dashboard.showTimeline();
    expect(await dashboard.access.smallTargets()).toEqual([]);
    await dashboard.openFacet("Activity");
    expect(await dashboard.access.smallTargets()).toEqual([]);
    await dashboard.open(OBSERVATION);
    await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
    expect(await dashboard.access.smallTargets()).toEqual([]);
  });
});
