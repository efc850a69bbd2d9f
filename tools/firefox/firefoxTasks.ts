// What is tried in Firefox, in an analyst's words. Each task has a fresh context, and fails besides
// on a warning or an error in the console and on a request to another host.

import { DEPLOYMENT_TASKS } from "./deploymentTasks";
import {
  ALL,
  DOSSIER,
  drag,
  type FirefoxTask,
  hasText,
  IN_PERIOD,
  linkOf,
  named,
  OBSERVATION,
  PERIOD,
  press,
  resize,
  SUMMARY,
  seeLink,
  until,
} from "./firefoxPage";

const READING_TASKS: readonly FirefoxTask[] = [
  {
    name: "the page opens",
    run: async ({ open, picture }) => {
      await open("", ALL);
      await picture("desktop-light");
    },
  },
  {
    name: "find Sohae by typing, choose it in the list",
    run: async (firefox) => {
      const { page, open, seeIn } = firefox;
      await open("", ALL);
      await page.locator("::-p-aria([name='Search'])").fill("동창리");
      await seeIn(SUMMARY, "126 observations at 1 site");
      await page.locator("[aria-label='Sites'] li button").click();
      await seeIn(`${DOSSIER} h2`, "Sohae Satellite Launching Station");
      await seeLink(firefox, /\/sites\/sohae\/\?q=/);
    },
  },
  {
    name: "initial consonants in Korean",
    run: async ({ page, open, seeIn, picture }) => {
      await open("?lang=ko", "장소 43곳의 관측 474건");
      await page.locator("::-p-aria([name='검색'])").fill("ㅅㅎ");
      await seeIn("[aria-label='장소 목록'] li button", "서해위성발사장");
      await picture("korean");
    },
  },
  {
    name: "March 2019 by typing",
    run: async ({ page, open, seeIn }) => {
      await open("", ALL);
      await page.locator("::-p-aria([name='From'])").fill("2019-03");
      await page.locator("::-p-aria([name='To'])").fill("2019-03");
      await page.keyboard.press("Enter");
      await seeIn(SUMMARY, "28 observations at 10 sites · 18 may fall in range");
    },
  },
  {
    name: "a handle of the period by mouse and by keyboard, with a visible focus",
    run: async (firefox) => {
      const { page, open } = firefox;
      await open(PERIOD, IN_PERIOD);
      const handle = await named(firefox, "slider", "Start of period");
      const valueNow = () => handle.evaluate((slider) => slider.getAttribute("aria-valuenow"));
      const changed = (before: string | null) => until(async () => (await valueNow()) !== before);
      const first = await valueNow();
      await handle.focus();
      await page.keyboard.press("ArrowRight");
      await changed(first);
      if (!(await handle.evaluate((slider) => slider.matches(":focus-visible")))) {
        throw new Error("The focus cannot be seen.");
      }
      const second = await valueNow();
      await drag(firefox, handle, -60);
      await changed(second);
      await seeLink(firefox, /from=201[0-7]/);
    },
  },
  {
    name: "the map by wheel and by mouse",
    run: async (firefox) => {
      const { page, open } = firefox;
      await open("", ALL);
      const map = await named(firefox, "region", "Map");
      const box = await map.boundingBox();
      if (box === null) throw new Error("There is no map.");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.wheel({ deltaY: -300 });
      await seeLink(firefox, /at=[\d.]+,[\d.]+,([89]|1\d)$/);
      const before = await linkOf(page);
      await drag(firefox, map, 150, 40);
      await until(async () => (await linkOf(page)) !== before);
    },
  },
  {
    name: "walk the timeline by keys to an observation",
    run: async ({ page, open, seeIn }) => {
      await open(`sites/sohae/${PERIOD}`, IN_PERIOD);
      const plot = await page.locator("::-p-aria([name='Observations by date'])").waitHandle();
      await plot.focus();
      for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "Enter"] as const) {
        await page.keyboard.press(key);
      }
      await seeIn(`${DOSSIER} article`, "Observed");
    },
  },
  {
    name: "read who disagrees, and the sources",
    run: async ({ page, open, seeIn }) => {
      await open(OBSERVATION, IN_PERIOD);
      await seeIn(DOSSIER, "Images of 2 March 2019 showed");
      await seeIn(DOSSIER, "No evidence that the rebuilding fits preparation");
      const links = await page.$$eval(`${DOSSIER} a[target='_blank']`, (all) =>
        all.map((each) => (each instanceof HTMLAnchorElement ? `${each.rel} ${each.href}` : "")),
      );
      const wrong = links.filter((each) => !/noopener.* https?:/.test(each));
      if (links.length < 10 || wrong.length > 0) throw new Error(`Links: ${wrong.join("; ")}`);
    },
  },
  {
    name: "filter by activity, and the same link in a fresh context",
    run: async (firefox) => {
      const { page, open, seeIn } = firefox;
      await open(PERIOD, IN_PERIOD);
      await press(firefox, "Activity");
      await page.locator("fieldset label ::-p-text(Rebuilding)").click();
      await seeLink(firefox, /activity=rebuilding/);
      const said = await page.$eval(SUMMARY, (line) => line.textContent ?? "");
      if (said.startsWith("98 ")) throw new Error(`Nothing was filtered: ${said}`);
      const colleague = await page.browser().createBrowserContext();
      try {
        const fresh = await colleague.newPage();
        await fresh.goto(await linkOf(page));
        await until(() => hasText(fresh, SUMMARY, said));
      } finally {
        await colleague.close();
      }
      await seeIn(SUMMARY, said);
    },
  },
  {
    name: "the dark theme",
    run: async ({ page, open, picture }) => {
      await open(OBSERVATION, IN_PERIOD);
      await page.select("select[aria-label='Theme']", "dark");
      await until(() =>
        page.evaluate(() => {
          const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
          return Number(red) < 60;
        }),
      );
      await picture("desktop-dark");
    },
  },
  {
    name: "a window of a phone's size is not scrolled sideways",
    run: async ({ page, open, picture }) => {
      await resize(page, 390, 844);
      await open("", ALL);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) throw new Error(`The page is ${wide} px too wide.`);
      await picture("phone");
    },
  },
  {
    name: "print to PDF",
    run: async ({ page, open, seeIn }) => {
      await open(OBSERVATION, IN_PERIOD);
      await seeIn(DOSSIER, "Images of 2 March 2019 showed");
      const file = Buffer.from(await page.pdf());
      // An empty page comes to a few hundred bytes.
      if (!file.subarray(0, 5).equals(Buffer.from("%PDF-")) || file.length < 20_000) {
        throw new Error(`This is no PDF of the dossier: ${file.length} bytes.`);
      }
    },
  },
];

export const FIREFOX_TASKS: readonly FirefoxTask[] = [...READING_TASKS, ...DEPLOYMENT_TASKS];
