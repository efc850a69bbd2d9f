// The product's readers of a deployment's files and of the catalog's own, as the page and the build
// ask them.

import { loadBaseLayers } from "../../../src/data/baseLayers";
import { parseJson } from "../../../src/data/fetchJson";
import { loadDeployment } from "../../../src/data/loadDeployment";
import { parseImageryConfig } from "../../../src/imagery/imageryConfig";
import { startService } from "../../../src/imagery/service.fixture";
import { SOURCES } from "../../catalog/catalog.fixture";
import { checkCatalog } from "../../catalog/checkCatalog";
import { lineOfFinding } from "../../catalog/finding";
import { type Content, type Reading, textOf } from "../hostileInput";
import { fieldOf, lostOf, refusalOr, taken } from "../reading";

const PAGE = "https://nadir.test/watch/";
const SENTENCE = /^imagery\.json could not be read: .+\.$/s;

export function readImageryConfig(input: Content): Promise<Reading> {
  return refusalOr(SENTENCE, async () => {
    const value = parseJson(textOf(input), "imagery.json");
    const { providers, problems } = parseImageryConfig(value, PAGE);
    const pages = await Promise.all(
      providers
        .filter(({ isDated }) => !isDated)
        .slice(0, 5)
        .map((provider) => provider.findScene("image", new AbortController().signal)),
    );
    const tiles = pages.flatMap((scene) => {
      const pixels = scene?.renderings["true-colour"];
      return pixels?.kind === "tiles" ? [pixels.tiles.url.replace(/\{[-a-z]+\}/g, "0")] : [];
    });
    const lost = () => {
      // The whole file was set aside, and that was said.
      if (problems.some(({ record, field }) => record === null && field !== "providers")) return [];
      const kept = providers.map(({ id }) => id);
      const unread = problems.flatMap(
        ({ message }) => /other (\d+) entries/.exec(message)?.[1] ?? [],
      );
      const count = unread.reduce((sum, each) => sum + Number(each), 0);
      return lostOf(namedByKind(fieldOf(value, "providers")), kept, problems).slice(count);
    };
    return taken(problems, {
      lost,
      addresses: [...tiles, ...providers.flatMap(({ origins }) => origins)],
    });
  });
}

/** An entry without an id goes by its kind. */
function namedByKind(entries: unknown): unknown {
  if (!Array.isArray(entries)) return entries;
  return entries.map((entry) => {
    const id = fieldOf(entry, "id");
    return typeof id === "string" ? entry : { id: fieldOf(entry, "kind") };
  });
}

export async function readBaseLayers(input: Content): Promise<Reading> {
  const service = await startService(() => ({ body: textOf(input) }));
  try {
    const { value, problems } = await loadBaseLayers(
      `${service.url}/`,
      new AbortController().signal,
    );
    const addresses = value.map(({ url }) => new URL(url.replace(/\{[zxyr]\}/g, "0"), PAGE).href);
    const outside = addresses.filter(
      (each) => each.startsWith("https://nadir.test/") && !each.startsWith(PAGE),
    );
    const kept = value.map(({ id }) => id);
    const lost = () => [...lostOf(listIn(input), kept, problems), ...outside];
    return taken(problems, { lost, addresses });
  } finally {
    await service.stop();
  }
}

function listIn(input: Content): unknown {
  try {
    return JSON.parse(textOf(input));
  } catch {
    return null;
  }
}

export async function readDeployment(input: Content): Promise<Reading> {
  const service = await startService(() => ({ body: textOf(input) }));
  try {
    const { value, problems } = await loadDeployment(
      `${service.url}/`,
      new AbortController().signal,
    );
    const addresses = [value.address, value.repository].flatMap((each) => each ?? []);
    return taken(problems, { addresses });
  } finally {
    await service.stop();
  }
}

/** A file of a site beside those of a catalog that is in order: it is refused in words, or taken. */
export function readYaml(input: Content): Reading {
  const file = { path: "sites/hostile.yaml", text: textOf(input) };
  const { catalog, findings } = checkCatalog([...SOURCES, file]);
  const sentences = findings.map(lineOfFinding);
  return { isTaken: catalog !== null, sentences, lost: () => [], addresses: [] };
}
