// What depends on how the page is served: the policy of a deployment, no server at all, files that are
// saved, services of imagery, a catalog as Parquet.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDeployServer } from "../deploy/deployServer";
import { findPrograms } from "../imagery/programs";
import { startImageryServers } from "../imagery/startServers";
import { readAuthoredCatalog } from "../parquet/authoredCatalog";
import { writeCatalog } from "../parquet/writeCatalog";
import { startStaticServer } from "../serve/staticServer";
import {
  ALL,
  DOSSIER,
  type FirefoxPage,
  type FirefoxTask,
  IN_PERIOD,
  named,
  OBSERVATION,
  PATIENCE_MS,
  press,
  SUMMARY,
  until,
} from "./firefoxPage";

const BUILD = "dist";

/** Runs a task on a copy of the build with more files beside it, behind a server of its own. */
async function onCopy(
  add: (folder: string) => void,
  run: (url: string, stop: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "nadir-firefox-"));
  cpSync(BUILD, folder, { recursive: true });
  add(folder);
  const server = await startStaticServer({ folder, port: 0 });
  try {
    await run(server.url, server.stop);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The build as docs/deploy has it, with the made-up services of imagery. */
async function onDeployment(run: (url: string) => Promise<void>): Promise<void> {
  const found = findPrograms();
  if ("missing" in found) throw new Error(found.missing);
  const imagery = await startImageryServers();
  if ("missing" in imagery) throw new Error(imagery.missing);
  const tiles = { name: "Grey", attribution: "Ours", maxZoom: 9 };
  const server = await startDeployServer({
    nginx: found.programs.nginx,
    folder: BUILD,
    services: {
      imagery: {
        providers: [{ kind: "earth-search", address: `${imagery.services.url}/stac` }],
      },
      // Names the host of the made-up scenes too.
      baseLayers: [{ ...tiles, id: "grey", url: `${imagery.files}/grey/{z}/{x}/{y}.png` }],
    },
  });
  try {
    await run(server.url);
  } finally {
    await Promise.all([server.stop(), imagery.stop()]);
  }
}

/** Waits until the service worker has a whole version and answers for the page. */
async function untilKept({ page }: FirefoxPage): Promise<void> {
  await until(() =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const isActive = registration?.active?.state === "activated";
      return isActive && navigator.serviceWorker.controller !== null;
    }),
  );
}

/** The file that is saved next, once it is whole. */
async function savedFile(folder: string, ending: string): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const name = names.find((each) => each.endsWith(ending));
    if (name !== undefined && !names.some((each) => each.endsWith(".part"))) {
      const text = readFileSync(join(folder, name), "utf8");
      if (text !== "") return text;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No file ${ending} was saved.`);
}

export const DEPLOYMENT_TASKS: readonly FirefoxTask[] = [
  {
    name: "an analyst's walk under the deployment's policy, down to a COG and a comparison",
    run: (firefox) =>
      onDeployment(async (url) => {
        const { page, open, seeIn, picture } = firefox;
        const images =
          "image=earth-search/S2A_51SXD_20190225_0_L2A&compare=swipe:earth-search/S2A_51SXD_20190307_0_L2A";
        await open(`${url}${OBSERVATION}&at=39.6600,124.7050,14&${images}`, IN_PERIOD);
        await seeIn(DOSSIER, "Images of 2 March 2019 showed");
        await seeIn("section[aria-label='Map']", "25 February 2019");
        const edge = await named(firefox, "slider", "Edge between the two images");
        const tiles = "canvas.leaflet-tile-loaded, img.leaflet-tile-loaded";
        await until(async () => (await page.$$(tiles)).length > 4);
        const valueNow = () => edge.evaluate((each) => each.getAttribute("aria-valuenow"));
        const before = await valueNow();
        await edge.focus();
        await page.keyboard.press("ArrowRight");
        await until(async () => (await valueNow()) !== before);
        await picture("compared");
      }),
  },
  {
    name: "without its server everything opens again, in Korean too",
    run: (firefox) =>
      onCopy(
        () => undefined,
        async (url, stop) => {
          const { page, open, seeIn } = firefox;
          await open(url, ALL);
          await untilKept(firefox);
          await stop();
          await open(`${url}${OBSERVATION}`, IN_PERIOD);
          await seeIn(DOSSIER, "Images of 2 March 2019 showed");
          await seeIn("[aria-live]", "Offline since");
          // Only fonts that were used are kept; Korean stands in the system's.
          firefox.expectTrouble(/ibm-plex-sans-kr/);
          await page.goto(`${url}?lang=ko`);
          await seeIn(SUMMARY, "장소 43곳의 관측 474건");
        },
      ),
  },
  {
    name: "the catalog as GeoJSON and as CSV is saved whole",
    run: async (firefox) => {
      await firefox.open("", ALL);
      await press(firefox, "Export");
      await press(firefox, "GeoJSON");
      const { features } = JSON.parse(await savedFile(firefox.downloads, ".geojson"));
      if (features.length < 474) throw new Error(`Only ${features.length} features were saved.`);
      await press(firefox, "CSV");
      const rows = (await savedFile(firefox.downloads, ".csv")).match(/^"?[a-z0-9-]+-20\d\d/gm);
      if ((rows?.length ?? 0) < 400) throw new Error(`Only ${rows?.length} rows were saved.`);
    },
  },
  {
    name: "the same catalog as Parquet, read in a worker",
    run: ({ open }) =>
      onCopy(
        (folder) => writeCatalog(readAuthoredCatalog(), join(folder, "real")),
        (url) => open(`${url}?catalog=real/index.json&from=2018-04-01&to=2019-12-31`, IN_PERIOD),
      ),
  },
];
