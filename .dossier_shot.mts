import { chromium } from "@playwright/test";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await (await browser.newContext({ viewport: { width: 1440, height: 1500 } })).newPage();
page.on("console", (m) => m.type() === "error" && console.log("console", m.text().slice(0,200)));
page.on("pageerror", (e) => console.log("error", e.message));
const base = "http://127.0.0.1:5198/";
const shot = async (link: string, name: string, before?: string) => {
  await page.goto(base + link);
  await page.waitForTimeout(5000);
  const room = page.getByRole("region", { name: "Site", exact: true });
  if (before) { await room.getByRole("tab").filter({ hasText: before }).click(); await page.waitForTimeout(600); }
  await room.screenshot({ path: `/tmp/lead6/dossier_${name}.png` });
  console.log("=====", name, "\n", (await room.innerText()).slice(0,4200));
};
await shot("?lang=en", "intro");
await shot("?lang=en&obs=sohae-2019-03-02-rebuilding&from=2018-04-01&to=2019-12-31", "obs");
await shot("?lang=en&obs=sohae-2019-03-02-rebuilding", "about", "About");
await shot("?lang=en&event=hanoi-summit", "event");
await browser.close();
